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
/** Address in the examples of a site that is built without one. */
const exampleAddress = /https?:\/\/localhost:4321|(?<=\s)localhost:4321/g;

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

/** Returns true if all programs are installed. */
async function areInstalled(programs: readonly string[]): Promise<boolean> {
  const lookups = programs.map((program) => run("sh", ["-c", `command -v ${program}`]));
  return (await Promise.allSettled(lookups)).every(({ status }) => status === "fulfilled");
}

/** Runs an example against the served fixture and returns the lines that it prints. */
async function runExample(program: string, args: readonly string[], code: string): Promise<string[]> {
  const { stdout } = await run(program, [...args, code.replaceAll(exampleAddress, site)], { cwd: folder });
  return stdout.trim().split("\n");
}

/** Writes the npm package into the node_modules of the folder in which examples run. */
async function installPackage(): Promise<void> {
  const modules = join(folder, "node_modules", "anti-trafficking-register");
  await writePackage(
    modules,
    { "register.json": readPublishedText("register.json") },
    { version: "2026.9.1", day: "2026-09-01" },
  );
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
}

/** Returns the code of an example. */
function findCode(title: string): string {
  const example = examples.find((candidate) => candidate.title === title);
  if (example === undefined) throw new RangeError(`no such example: ${title}`);
  return example.code;
}

/** Runs SQL on local files: to fetch files, DuckDB would have to download an extension. */
async function queryFiles(sql: string) {
  const duck = await openDuckReader((path) => path.endsWith(".parquet"));
  try {
    return await duck.query(sql.replaceAll(/http:\/\/localhost:4321\/data\/v1\/([\w.]+)/g, "{$1}"));
  } finally {
    duck.close();
  }
}

test.for([
  { title: "curl and jq", required: ["curl", "jq"], program: "sh", option: "-c", output: /\tactive\t/ },
  { title: "Python", required: ["python3"], program: "python3", option: "-c", output: /^\d+ [a-z-]+$/m },
])("$title answers its question", async ({ title, required, program, option, output }, { skip }) => {
  if (!(await areInstalled(required))) skip(`no ${required.join(" or ")}`);
  expect((await runExample(program, [option], findCode(title))).join("\n")).toMatch(output);
});

test("DuckDB names ten countries", async () => {
  expect(await queryFiles(findCode("DuckDB"))).toHaveLength(10);
});

test("JavaScript names listings, from the npm package", async () => {
  await installPackage();
  writeFileSync(join(folder, "example.js"), findCode("JavaScript"));
  const [day, ...names] = await runExample(process.execPath, ["example.js"], "");
  expect(day).toBe("2026-09-01");
  expect(names.length).toBeGreaterThan(0);
});
