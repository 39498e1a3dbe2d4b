import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";

const stopModule = JSON.stringify(join(repositoryRoot, "scripts", "stop-with-parent.mjs"));

/** Programs of a test: the parent starts the child, which prints its id and runs until it is stopped. */
const programs = {
  "child.mjs": `import { stopWithParent } from ${stopModule}; stopWithParent(); setInterval(() => {}, 1000); console.log(process.pid);`,
  "idle.mjs": `import { stopWithParent } from ${stopModule}; stopWithParent();`,
  "parent.mjs": `import { fork } from "node:child_process"; fork(process.argv[2]);`,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "register-stop-"));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (program: string, ...args: string[]) =>
  spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends it with status 1", async (signal) => {
  const child = start("child.mjs");
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([1, null]);
});

test("it ends with its parent, even when that is killed", async () => {
  const parent = start("parent.mjs", "child.mjs");
  await once(parent.stdout, "data");
  parent.kill("SIGKILL");
  // The pipe that both write to closes when the last of them has ended; an orphan would hold it open until the test times out.
  await once(parent, "close");
});

test("it ends after its own work although its parent runs on", async () => {
  const parent = start("parent.mjs", "idle.mjs");
  expect(await once(parent, "exit")).toEqual([0, null]);
});
