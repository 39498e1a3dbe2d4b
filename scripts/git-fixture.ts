import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { listingText } from "../src/dataset/rules/rule-fixture.ts";

const repository = fileURLToPath(new URL("../", import.meta.url));

/** A dataset in a temporary folder, a Git checkout where a test wants one. */
export class DatasetFolder {
  readonly root = mkdtempSync(join(tmpdir(), "register-dataset-"));

  /** Writes a listing; listingText adds what the lines leave out. */
  listing(reference: string, lines = ""): void {
    this.write(`${reference}.yaml`, `${listingText(reference, lines)}\n`);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  git(...args: string[]): string {
    const author = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.org" };
    const committer = { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.org" };
    const env = { ...process.env, ...author, ...committer, GIT_CONFIG_GLOBAL: "/dev/null" };
    return execFileSync("git", args, { cwd: this.root, encoding: "utf8", env }).trim();
  }

  /** Commits everything; the first time, begins the checkout on a branch main. */
  commit(subject = "Change"): string {
    if (!existsSync(join(this.root, ".git"))) this.git("init", "-q", "-b", "main");
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", subject);
    return this.git("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The same while this process goes on, as a server that is asked must. */
export function runScriptBeside(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const file = join(repository, "scripts", script);
    const options = { cwd: repository, env: { ...process.env, SOURCE_DATE_EPOCH: "1795608000", ...env } };
    const child = execFile(process.execPath, [file, ...args], options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Runs a command as npm does, on 25 November 2026. */
export function runScript(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { INIT_CWD: _, REGISTER_ROOT: __, GITHUB_REPOSITORY: ___, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "scripts", script), ...args], {
    cwd: repository,
    encoding: "utf8",
    env: { ...rest, SOURCE_DATE_EPOCH: "1795608000", ...env },
  });
  expect(stderr).not.toMatch(/\n +at /);
  return { status, stdout, stderr };
}
