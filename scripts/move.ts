import { parseArgs } from "node:util";
import { moveListing } from "../src/dataset/write/move-listing.ts";
import { parseListing } from "../src/dataset/parse-listing.ts";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import { readDatasetRoot } from "../src/io/environment.ts";
import { hasWholeHistory, findPathsMentioning, wasPathEverUsed } from "../src/io/git-dataset.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { writeListings } from "../src/io/write-listing.ts";
import { defineCommand } from "./command.ts";
import { findListingFile, parseReference } from "./arguments.ts";

const help = `npm run move -- entities/old-id entities/new-id

Gives a listing another id. Its file moves, and references in all listings and older tombstones change with it. A tombstone
stays at the old id, so that its address links to the new one. Comments and formatting stay. Each file is written whole.

Exit status: 0; 2 when called wrongly, when the new id is or was taken (or no whole Git history can tell), or when a file can't
be changed.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length !== 2) throw new RangeError("write two references: the old one and the new one");
  const [source, target] = [parseReference(positionals[0]), parseReference(positionals[1])];
  if (source.folder !== target.folder) {
    throw new RangeError(
      `not the same folder: ${source.reference} → ${target.reference}; organisations and tools have different fields: make a new listing with \`npm run new\` and end the old one, naming its successor`,
    );
  }
  const root = readDatasetRoot();
  const files = readDataset(root);
  const { tombstone: moved, entry } = parseListing(findListingFile(source.reference, files));
  if (moved !== undefined)
    throw new RangeError(
      `moved already: ${source.reference} leads to ${toPrintableLine(moved.to ?? "nowhere")}; move that one`,
    );
  if (entry === undefined)
    throw new RangeError(
      `can't be read: ${source.reference}.yaml; see \`npm run -s validate -- ${source.reference}.yaml\``,
    );
  const isTaken = files.some(({ path }) => path === `${target.reference}.yaml`);
  if (isTaken) throw new RangeError(`id is taken: ${target.reference}; choose another: ids are never used again`);
  if (wasPathEverUsed(root, `${target.reference}.yaml`))
    throw new RangeError(`id was used before: ${target.reference}; choose another: ids are never used again`);
  if (!hasWholeHistory(root))
    throw new RangeError(
      `without the whole history here, nobody can see whether the id was used before: ${target.reference}; move it in a Git clone; \`git fetch --unshallow\` gets the rest of one that is cut short`,
    );
  const { texts, blockedPaths } = moveListing(files, source.reference, target.reference);
  if (blockedPaths.length > 0)
    throw new RangeError(
      `can't be changed automatically: ${toPrintableLine(blockedPaths.join(", "))}; write the new reference there first`,
    );
  const [newPath, oldPath] = [`${target.reference}.yaml`, `${source.reference}.yaml`];
  const referringFiles = [...texts].filter(([path]) => path !== newPath && path !== oldPath);
  // The new file is written first and the old one replaced last, so that the listing exists whenever the run is interrupted.
  await writeListings(root, [
    { path: newPath, text: texts.get(newPath) ?? "", isNew: true },
    ...referringFiles.map(([path, text]) => ({ path, text })),
    { path: oldPath, text: texts.get(oldPath) ?? "" },
  ]);
  console.log(`moved: ${source.reference} → ${target.reference}; a tombstone stays`);
  for (const [path] of referringFiles) console.log(`changed: ${toPrintableLine(path)}`);
  for (const path of findPathsMentioning(root, source.reference))
    console.log(`also mentions it, not changed: ${toPrintableLine(path)}`);
  return 0;
});
