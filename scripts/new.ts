import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isId, folderByKind, type Kind } from "../src/dataset/model.ts";
import { formatSkeleton } from "../src/dataset/write/format-skeleton.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import { writeListings } from "../src/io/write-listing.ts";
import { defineCommand } from "./command.ts";

const help = `npm run new -- entity|tool <id>

Writes a new listing to fill in, with a comment for each key. It is valid once the required keys are filled in.
The id is the file's name: lower-case letters and digits, joined by hyphens, such as example-initiative.

Exit status: 0; 2 when called wrongly, when the id is taken or when the file can't be written.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [kind, id, ...extraArguments] = positionals;
  if (kind !== "entity" && kind !== "tool")
    throw new RangeError(`not a kind: ${kind ?? "(none)"}; write entity or tool`);
  if (id === undefined || extraArguments.length > 0) throw new RangeError("write one id, such as example-initiative");
  if (!isId(id)) throw new RangeError(`not an id: ${id}; use lower-case letters and digits, joined by single hyphens`);
  const path = `${folderByKind[kind satisfies Kind]}/${id}.yaml`;
  const root = readDatasetRoot();
  const file = join(root, path);
  if (!existsSync(dirname(file))) throw new RangeError(`no dataset here: ${root} has no ${folderByKind[kind]}/`);
  if (existsSync(file)) throw new RangeError(`id is taken: ${path}`);
  await writeListings(root, [{ path, text: formatSkeleton(kind, readBuildDate()), isNew: true }]);
  console.log(`${path}\n  fill it in, then run \`npm run -s validate -- ${path}\``);
  return 0;
});
