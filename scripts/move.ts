import { parseArgs } from "node:util";
import { moveListing } from "../src/dataset/write/replace-scalars.ts";
import { parseListing } from "../src/dataset/parse-listing.ts";
import { plainText } from "../src/dataset/plain-text.ts";
import { datasetRoot } from "../src/io/environment.ts";
import { hasWholeHistory, pathsMentioning, wasEverUsed } from "../src/io/git-dataset.ts";
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
  const [from, to] = [parseReference(positionals[0]), parseReference(positionals[1])];
  if (from.folder !== to.folder) {
    throw new RangeError(
      `not the same folder: ${from.reference} → ${to.reference}; organisations and tools have different fields: make a new listing with \`npm run new\` and end the old one, naming its successor`,
    );
  }
  const root = datasetRoot();
  const files = readDataset(root);
  const { tombstone: moved, entry } = parseListing(findListingFile(from.reference, files));
  if (moved !== undefined)
    throw new RangeError(
      `moved already: ${from.reference} leads to ${plainText(moved.to ?? "nowhere")}; move that one`,
    );
  if (entry === undefined)
    throw new RangeError(
      `can't be read: ${from.reference}.yaml; see \`npm run -s validate -- ${from.reference}.yaml\``,
    );
  const taken = files.some(({ path }) => path === `${to.reference}.yaml`);
  if (taken) throw new RangeError(`id is taken: ${to.reference}; choose another: ids are never used again`);
  if (wasEverUsed(root, `${to.reference}.yaml`))
    throw new RangeError(`id was used before: ${to.reference}; choose another: ids are never used again`);
  if (!hasWholeHistory(root))
    throw new RangeError(
      `without the whole history here, nobody can see whether the id was used before: ${to.reference}; move it in a Git clone; \`git fetch --unshallow\` gets the rest of one that is cut short`,
    );
  const { texts, stuck } = moveListing(files, from.reference, to.reference);
  if (stuck.length > 0)
    throw new RangeError(
      `can't be changed automatically: ${plainText(stuck.join(", "))}; write the new reference there first`,
    );
  const [place, tombstone] = [`${to.reference}.yaml`, `${from.reference}.yaml`];
  const rest = [...texts].filter(([path]) => path !== place && path !== tombstone);
  // The new place comes first and the old one last: whatever stops the run, the listing is somewhere.
  await writeListings(root, [
    { path: place, text: texts.get(place) ?? "", isNew: true },
    ...rest.map(([path, text]) => ({ path, text })),
    { path: tombstone, text: texts.get(tombstone) ?? "" },
  ]);
  console.log(`moved: ${from.reference} → ${to.reference}; a tombstone stays`);
  for (const [path] of rest) console.log(`changed: ${plainText(path)}`);
  for (const path of pathsMentioning(root, from.reference))
    console.log(`also mentions it, not changed: ${plainText(path)}`);
  return 0;
});
