import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writePackage } from "../../io/release-folder.ts";
import { openDuckReader } from "../../testing/duckdb.ts";
import { publishedFixture, publishedText } from "../../testing/published-fixture.ts";
import { examples } from "./examples.ts";

const run = promisify(execFile);
const served = /https?:\/\/localhost:4321|(?<=\s)localhost:4321/g;

interface Listing {
  readonly name: string;
  readonly offer?: { readonly services?: readonly string[]; readonly cost?: string };
  readonly website?: string;
  readonly reach?: { readonly regions?: readonly string[]; readonly countries?: readonly string[] };
  readonly focus?: { readonly issues?: readonly string[]; readonly industries?: readonly string[] };
  readonly computed: { readonly freshness: { readonly state: string } };
  readonly status: { readonly state: string };
  readonly functions: readonly string[];
}

const entities = JSON.parse(publishedText("entities.json")) as readonly Listing[];
const tools = JSON.parse(publishedText("tools.json")) as readonly Listing[];

let server: Server;
let site: string;
let folder: string;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const content = publishedFixture.get(url.replace("/data/v1/", ""));
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "register-examples-"));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function isThere(programs: readonly string[]): Promise<boolean> {
  const tries = programs.map((program) => run("sh", ["-c", `command -v ${program}`]));
  return (await Promise.allSettled(tries)).every(({ status }) => status === "fulfilled");
}

/** Lines that a program writes of an example, as it runs where the register is served. */
async function linesOf(program: string, args: readonly string[], code: string): Promise<string[]> {
  const { stdout } = await run(program, [...args, code.replaceAll(served, site)], { cwd: folder });
  return stdout.trim().split("\n");
}

/** Puts the npm package where the examples' programs look for it. */
async function installPackage(): Promise<void> {
  const modules = join(folder, "node_modules", "anti-trafficking-register");
  await writePackage(modules, publishedText("register.json"), { version: "2026.9.1", day: "2026-09-01" });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
}

function codeOf(title: string): string {
  const example = examples.find((each) => each.title === title);
  if (example === undefined) throw new RangeError(`no such example: ${title}`);
  return example.code;
}

/** DuckDB reads files, since what fetches is an extension that it would have to download. */
async function queryFiles(sql: string) {
  const duck = await openDuckReader((path) => path.endsWith(".parquet"));
  try {
    return await duck.query(sql.replaceAll(/http:\/\/localhost:4321\/data\/v1\/([\w.]+)/g, "{$1}"));
  } finally {
    duck.close();
  }
}

test("curl and jq: who offers ethical recruitment in Kenya or Nepal", async ({ skip }) => {
  if (!(await isThere(["curl", "jq"]))) skip("no curl or jq");
  const lines = await linesOf("sh", ["-c"], codeOf("curl and jq"));
  const wanted = entities.filter(
    ({ offer, reach }) =>
      offer?.services?.includes("ethical-recruitment") && reach?.countries?.some((id) => id === "KE" || id === "NP"),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(lines.map((line) => line.split("\t")[0])).toEqual(wanted.map(({ name }) => name));
});

test("Python: tools by function", async ({ skip }) => {
  if (!(await isThere(["python3"]))) skip("no Python");
  const lines = await linesOf("python3", ["-c"], codeOf("Python"));
  const counts = new Map<string, number>();
  for (const { functions } of tools.filter(({ status }) => status.state !== "discontinued"))
    for (const each of functions) counts.set(each, (counts.get(each) ?? 0) + 1);
  expect([...lines].sort()).toEqual([...counts].map(([name, count]) => `${count} ${name}`).sort());
});

test("DuckDB: countries that are named most", async () => {
  const rows = await queryFiles(codeOf("DuckDB"));
  expect(rows).toHaveLength(10);
  for (const { country, listings } of rows)
    expect(Number(listings)).toBe(entities.filter(({ reach }) => reach?.countries?.includes(String(country))).length);
});

test("JavaScript: who works in garment factories of South Asia, from the npm package", async () => {
  await installPackage();
  writeFileSync(join(folder, "example.js"), codeOf("JavaScript"));
  const lines = await linesOf(process.execPath, ["example.js"], "");
  const wanted = [...entities, ...tools].filter(
    ({ focus, reach, status }) =>
      status.state === "active" &&
      focus?.industries?.includes("apparel-textiles") &&
      reach?.regions?.includes("south-asia"),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(lines).toEqual([
    "2026-09-01",
    ...wanted.map(({ name, website }) => `${name} ${website ?? "(no website found)"}`),
  ]);
});
