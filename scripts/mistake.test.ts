import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPath } from "../src/io/make-folder.ts";
import { BrokenFileError, mistakeOf } from "./mistake.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "register-mistake-"));
  mkdirSync(join(folder, "full"));
  writeFileSync(join(folder, "file"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is thrown by an act. */
async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const system = (code: string, rest: object = {}) =>
  Object.assign(new Error(`${code}: something`), { code, syscall: "write", ...rest });

test.each([
  { name: "a wrong value", error: new RangeError("not a number: x"), message: "not a number: x", status: 2 },
  {
    name: "a full disk",
    error: system("ENOSPC", { path: "/out/a" }),
    message: "no space left on the disk: /out/a; free some space, then run this again",
    status: 1,
  },
  {
    name: "a full disk, without a path",
    error: system("ENOSPC"),
    message: "no space left on the disk (ENOSPC: something); free some space, then run this again",
    status: 1,
  },
  {
    name: "a full disk, in the words of a builder from Rust",
    error: Object.assign(new Error("Build failed with 1 error:"), {
      path: "/dist",
      errors: [
        new Error("Failed to write\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:"),
      ],
    }),
    message: "no space left on the disk: /dist; free some space, then run this again",
    status: 1,
  },
  {
    name: "a fault within another",
    error: new Error("render failed", { cause: system("EDQUOT", { path: "/a" }) }),
    message: "no space left for you on the disk: /a; free some space, then run this again",
    status: 1,
  },
  {
    name: "a place on another disk",
    error: system("EXDEV", { path: "/a", dest: "/b" }),
    message: "on another disk than the repository: /b; choose a place on the same one",
    status: 2,
  },
  {
    name: "a place that may not be written to",
    error: system("EACCES", { path: "/root/x" }),
    message: "no permission: /root/x; choose another place, or change its permissions",
    status: 2,
  },
  {
    name: "a port that is taken",
    error: system("EADDRINUSE", { syscall: "listen", port: 4321 }),
    message: "port in use: 4321; choose another with --port",
    status: 1,
  },
  { name: "another word of the system", error: system("EWHATEVER"), message: "EWHATEVER: something", status: 2 },
  {
    name: "a broken file of the repository",
    error: new BrokenFileError("not a vocabulary: schemas/vocabularies/issue.json"),
    message:
      "not a vocabulary: schemas/vocabularies/issue.json; `git status` shows what changed, `git restore` brings a file back",
    status: 1,
  },
])("$name is said in a sentence", ({ error, message, status }) => {
  expect(mistakeOf(error)).toEqual({ message, status });
});

test.each([
  { name: "an unknown option", act: () => parseArgs({ args: ["--x"], options: {} }), part: "Unknown option '--x'" },
  { name: "a folder for a file", act: () => readFileSync(folder), part: "a folder where a file is needed" },
  {
    name: "a file for a folder",
    act: () => mkdirSync(join(folder, "file", "x")),
    part: "a file where a folder is needed: /",
  },
  { name: "no such file", act: () => readFileSync(join(folder, "none")), part: "no such file or folder" },
  { name: "a long name", act: () => writeFileSync(join(folder, "x".repeat(300)), ""), part: "name too long: /" },
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
  {
    name: "a write that names no path",
    act: () =>
      withPath("/dev/full", async () => {
        throw system("ENOSPC");
      }),
    part: "no space left on the disk: /dev/full; free",
  },
])("what the system says of $name is told with its cure", async ({ act, part }) => {
  writeFileSync(join(folder, "package.mjs"), 'import "no-such-package";\n');
  const { message } = mistakeOf(await thrownBy(act)) ?? {};
  expect(message).toContain(part);
});

test("a port that another program has is a mistake", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const error = await new Promise((resolve) => createServer().once("error", resolve).listen(port, "127.0.0.1"));
  server.close();
  expect(mistakeOf(error)?.message).toBe(`port in use: ${port}; choose another with --port`);
});

test.each([
  { name: "a stack that overflows", error: new RangeError("Maximum call stack size exceeded") },
  { name: "a wrong type", error: new TypeError("x is not a function") },
  { name: "a wrong word of JavaScript", error: new SyntaxError("Unexpected token '='") },
  { name: "no error at all", error: "x" },
  { name: "an error of another program", error: new Error("x", { cause: "y" }) },
])("$name is a bug, whose stack is needed", ({ error }) => {
  expect(mistakeOf(error)).toBeUndefined();
});
