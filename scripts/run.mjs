/**
 * Runs a command of this folder: `node scripts/run.mjs validate …`, or a task of github/: `node scripts/run.mjs github queue …`.
 *
 * A command can't report what keeps it from being read at all: an old Node, packages or files that are missing, broken JSON. This
 * does, in plain Node without dependencies.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isSupported } from "./choose-node.mjs";

let [name = "", ...args] = process.argv.slice(2);
if (name === "github") {
  const tasks = "describe, queue and from-issue, each with --help";
  if (["--help", "-h"].includes(args[0])) {
    console.log(`npm run -s github -- TASK\n\nRuns what workflows need. There are ${tasks}.`);
    process.exit(0);
  }
  if (!existsSync(new URL(`github/${args[0]}.ts`, import.meta.url))) {
    console.error(`no such task: ${args[0] ?? "(none)"}; there are ${tasks}`);
    process.exit(2);
  }
  name += `/${args.shift()}`;
}
if (!isSupported(process.versions.node)) {
  console.error(
    `Node ${process.versions.node} is too old; run \`node scripts/setup.mjs\`, which brings or names a newer one`,
  );
  process.exit(1);
}
process.argv = [process.argv[0], fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...args];
try {
  await import(`./${name}.ts`);
} catch (error) {
  const { reportMistake } = await import("./command.ts");
  process.exitCode = reportMistake(error);
}
