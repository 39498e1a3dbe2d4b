import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildListingText } from "../src/dataset/rules/rule-fixture.ts";

/** Dataset in a temporary folder. It becomes a Git checkout at the first commit. */
export class DatasetFolder {
  readonly root = mkdtempSync(join(tmpdir(), "register-dataset-"));

  /** Writes a listing, `<reference>.yaml`; `buildListingText` adds what the lines leave out. */
  listing(reference: string, lines = ""): void {
    this.write(`${reference}.yaml`, `${buildListingText(reference, lines)}\n`);
  }

  /** Writes a file at a path below the root, and creates its folder. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Runs Git in the folder, with a fixed author and without the user's settings. Returns its output, trimmed. */
  git(...args: string[]): string {
    const author = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.org" };
    const committer = { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.org" };
    const env = { ...process.env, ...author, ...committer, GIT_CONFIG_GLOBAL: "/dev/null" };
    return execFileSync("git", args, { cwd: this.root, encoding: "utf8", env }).trim();
  }

  /**
   * Commits all files, also if nothing changed, and returns the commit's hash. The first call creates the checkout, on the
   * branch main.
   */
  commit(subject = "Change"): string {
    if (!existsSync(join(this.root, ".git"))) this.git("init", "-q", "-b", "main");
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", subject);
    return this.git("rev-parse", "HEAD");
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
