import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toMistake } from "./command.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "register-mistake-"));
  writeFileSync(join(folder, "file"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the error that a function throws. */
async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const system = (code: string) => Object.assign(new Error(`${code}: something, open '/a'`), { code, syscall: "open" });

test.each([
  { name: "a wrong value", error: new RangeError("not a number: x"), message: "not a number: x", status: 2 },
  {
    name: "a full disk",
    error: system("ENOSPC"),
    message: "ENOSPC: something, open '/a'; make room on the disk, then run this again",
    status: 1,
  },
  {
    name: "a full disk, in the words of a builder from Rust",
    error: Object.assign(new Error("Build failed with 1 error:"), {
      errors: [
        new Error("Failed to write\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:"),
      ],
    }),
    message: "No space left on device (os error 28)",
    status: 1,
  },
  {
    name: "a fault within another",
    error: new Error("render failed", { cause: system("EDQUOT") }),
    message: "EDQUOT: something, open '/a'; make room on the disk, then run this again",
    status: 1,
  },
])("$name is said in a sentence", ({ error, message, status }) => {
  expect(toMistake(error)).toEqual({ message, status });
});

test.each([
  { name: "an unknown option", act: () => parseArgs({ args: ["--x"], options: {} }), part: "Unknown option '--x'" },
  {
    name: "a file for a folder",
    act: () => mkdirSync(join(folder, "file", "x")),
    part: "ENOTDIR: not a directory, mkdir",
  },
  {
    name: "no such program",
    act: () => {
      throw spawnSync("no-such-program").error ?? new Error();
    },
    part: "no such program: no-such-program; install it",
  },
  {
    name: "a package that is missing",
    act: () => import(/* @vite-ignore */ `file://${folder}/package.mjs`),
    part: "package not installed: no-such-package; run `node scripts/setup.mjs`",
  },
])("what the system says of $name is told", async ({ act, part }) => {
  writeFileSync(join(folder, "package.mjs"), 'import "no-such-package";\n');
  const { message } = toMistake(await thrownBy(act)) ?? {};
  expect(message).toContain(part);
});

test.each([
  { name: "a stack that overflows", error: new RangeError("Maximum call stack size exceeded") },
  { name: "a wrong type", error: new TypeError("x is not a function") },
  { name: "a wrong word of JavaScript", error: new SyntaxError("Unexpected token '='") },
  { name: "no error at all", error: "x" },
  { name: "an error of another program", error: new Error("x", { cause: "y" }) },
])("$name is a bug, whose stack is needed", ({ error }) => {
  expect(toMistake(error)).toBeUndefined();
});
