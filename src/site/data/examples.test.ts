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
import { publishedFixture, readPublishedText } from "../../testing/published-fixture.ts";
import { examples } from "./examples.ts";

const run = promisify(execFile);
const served = /https?:\/\/localhost:4321|(?<=\s)localhost:4321/g;

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

async function areThere(programs: readonly string[]): Promise<boolean> {
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
  await writePackage(modules, readPublishedText("register.json"), { version: "2026.9.1", day: "2026-09-01" });
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

test.for([
  { title: "curl and jq", needed: ["curl", "jq"], program: "sh", option: "-c", found: /\tactive\t/ },
  { title: "Python", needed: ["python3"], program: "python3", option: "-c", found: /^\d+ [a-z-]+$/m },
])("$title answers its question", async ({ title, needed, program, option, found }, { skip }) => {
  if (!(await areThere(needed))) skip(`no ${needed.join(" or ")}`);
  expect((await linesOf(program, [option], codeOf(title))).join("\n")).toMatch(found);
});

test("DuckDB names ten countries", async () => {
  expect(await queryFiles(codeOf("DuckDB"))).toHaveLength(10);
});

test("JavaScript names listings, from the npm package", async () => {
  await installPackage();
  writeFileSync(join(folder, "example.js"), codeOf("JavaScript"));
  const [day, ...named] = await linesOf(process.execPath, ["example.js"], "");
  expect(day).toBe("2026-09-01");
  expect(named.length).toBeGreaterThan(0);
});
