import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { fixtureEnvironment } from "../src/testing/fixture-register.ts";
import { badCalls, badFiles } from "../src/testing/hostile/calls.ts";
import { callCommand } from "./command-fixture.ts";
import type { Command } from "./command.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "register-calls-"));
  mkdirSync(join(folder, "folder"));
  for (const [name, text] of Object.entries(badFiles)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(badCalls)("$command with $name says so: $args", async ({ command: name, args, env, message, status }) => {
  const { command } = (await import(/* @vite-ignore */ `${repositoryRoot}/scripts/${name}.ts`)) as { command: Command };
  const answer = await callCommand(command, args, { ...fixtureEnvironment, INIT_CWD: folder, ...env });
  expect(answer).toMatchObject({ status, stdout: "" });
  const [problem = "", ...remainingLines] = answer.stderr
    .split("\n")
    .filter((line) => !line.startsWith("warning: readers"));
  expect(problem).toContain(message);
  // A problem, and at most one line with its cure; no stack.
  expect(problem.length).toBeGreaterThan(10);
  expect(remainingLines.length).toBeLessThanOrEqual(2);
  expect(answer.stderr).not.toMatch(/^ +at /m);
});

test("a site that a build did not finish is not served", async () => {
  const half = join(folder, "folder");
  writeFileSync(join(half, "index.html"), "");
  const { command } = await import("./serve.ts");
  expect(await callCommand(command, ["--no-build", "--out", half])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("no built site: "),
  });
});
