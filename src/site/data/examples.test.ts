import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writePackage } from "../../io/package-folder.ts";
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

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const section = /## Use the data in three minutes\n([^]*?)\n## /.exec(readme)?.[1] ?? "";
const blockOf = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)?.[1] ?? "";

/** DuckDB reads files, since what fetches is an extension that it would have to download. */
async function queryFiles(sql: string) {
  const duck = await openDuckReader((path) => path.endsWith(".parquet"));
  try {
    return await duck.query(sql.replaceAll(/http:\/\/localhost:4321\/data\/v1\/([\w.]+)/g, "{$1}"));
  } finally {
    duck.close();
  }
}

test("each example is one of those that are tried here", () => {
  expect(examples.map(({ title }) => title)).toEqual([
    "curl and jq",
    "Python",
    "R",
    "DuckDB",
    "SQLite",
    "Datasette",
    "JavaScript",
  ]);
});

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

test("R: listings by the state of their evidence", async ({ skip }) => {
  if (!(await isThere(["Rscript"]))) skip("no R");
  const lines = await linesOf("Rscript", ["-e"], codeOf("R"));
  const printed = countsIn(lines.filter((line) => line.trim() !== "industries"));
  const states = entities.map(({ computed }) => computed.freshness.state);
  const industries = entities.flatMap(({ focus }) => focus?.industries ?? []);
  expect(printed).toEqual(countEach([...states, ...industries]));
});

/** R prints names above their numbers, as many to a line as there is room for. */
function countsIn(lines: readonly string[]): Map<string, number> {
  const rows = lines.filter((line) => line.trim() !== "").map((line) => line.trim().split(/ +/));
  const pairs = rows.flatMap((names, index) =>
    index % 2 === 0 ? names.map((name, place) => [name, Number(rows[index + 1]?.[place])] as const) : [],
  );
  return new Map(pairs);
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

test("DuckDB: countries that are named most", async () => {
  const rows = await queryFiles(codeOf("DuckDB"));
  expect(rows).toHaveLength(10);
  for (const { country, listings } of rows)
    expect(Number(listings)).toBe(entities.filter(({ reach }) => reach?.countries?.includes(String(country))).length);
});

test("SQLite: pages that say what it costs", async ({ skip }) => {
  if (!(await isThere(["curl", "sqlite3"]))) skip("no curl or sqlite3");
  const lines = await linesOf("sh", ["-c"], codeOf("SQLite"));
  const names = new Set(lines.map((line) => line.split("|")[0]));
  expect([...names].sort()).toEqual(
    entities
      .filter(({ offer }) => offer?.cost)
      .map(({ name }) => name)
      .sort(),
  );
});

test("Datasette: who says that help is free", async ({ skip }) => {
  if (!(await isThere(["curl", "datasette"]))) skip("no curl or Datasette");
  const rows = JSON.parse((await linesOf("sh", ["-c"], codeOf("Datasette"))).join("\n")) as { readonly name: string }[];
  const free = entities.filter(({ offer }) => offer?.cost === "free").map(({ name }) => name);
  expect(free.length).toBeGreaterThan(0);
  expect(rows.map(({ name }) => name).sort()).toEqual(free.sort());
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

test("README: counts, and who works in Kenya", async ({ skip }) => {
  if (!(await isThere(["curl", "jq"]))) skip("no curl or jq");
  const commands = blockOf("sh")
    .split("\n")
    .filter((line) => line.startsWith("curl"));
  expect(commands).toHaveLength(2);
  const [counts = [], kenya = []] = await Promise.all(commands.map((command) => linesOf("sh", ["-c"], command)));
  expect(JSON.parse(counts.join("\n"))).toMatchObject({ entities: entities.length, tools: tools.length });
  expect(kenya).toEqual(entities.filter(({ reach }) => reach?.countries?.includes("KE")).map(({ name }) => name));
});

test("README: the npm package names who works in fishing in South-East Asia", async () => {
  await installPackage();
  writeFileSync(
    join(folder, "readme.js"),
    blockOf("js").replace(/^(listingsWith.*);$/m, "console.log(JSON.stringify($1));"),
  );
  const lines = await linesOf(process.execPath, ["readme.js"], "");
  const wanted = [...entities, ...tools].filter(
    ({ focus, reach }) => focus?.industries?.includes("fishing-seafood") && reach?.regions?.includes("south-east-asia"),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(JSON.parse(lines.join(""))).toEqual(wanted.map(({ name }) => name));
});

test("README: DuckDB finds who works on abusive recruitment", async () => {
  const rows = await queryFiles(blockOf("sql"));
  const wanted = entities.filter(({ focus }) => focus?.issues?.includes("abusive-recruitment"));
  expect(rows.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
});
