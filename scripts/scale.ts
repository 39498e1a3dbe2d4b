import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { formatListing } from "../src/dataset/write/format-listing.ts";
import type { Folder } from "../src/dataset/model.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";

/**
 * Writes a dataset of a given size for scale tests: copies of the register's own listings under ids, names and addresses
 * of their own, so that lengths, terms and ties are real.
 *
 * @param folder made if missing; gets entities/ and tools/
 */
export async function writeScaledDataset(folder: string, size: number): Promise<void> {
  const files = readDataset(repositoryRoot).flatMap(({ path, bytes }) =>
    bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : [],
  );
  if (files.length === 0) throw new RangeError("no listings to copy");
  await Promise.all(["entities", "tools"].map((name) => mkdir(join(folder, name), { recursive: true })));
  const places = new Map(files.map(({ path }, index) => [path, index]));
  for (let made = 0; made < size; made++) {
    const { path, text } = files[made % files.length] as { path: string; text: string };
    const round = Math.floor(made / files.length);
    const target = join(folder, round === 0 ? path : path.replace(/\.yaml$/, `-copy-${round}.yaml`));
    // The last round is cut short: what it leaves out is referred to by its original.
    const isMade = (reference: string) => round * files.length + (places.get(`${reference}.yaml`) ?? Infinity) < size;
    await writeFile(target, round === 0 ? text : copyListing(text, path.split("/")[0] as Folder, round, isMade));
  }
}

function copyListing(text: string, folder: Folder, round: number, isMade: (reference: string) => boolean): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const set = (key: string, change: (value: string) => string) => {
    const value = document.get(key);
    if (typeof value === "string") document.set(key, change(value));
  };
  set("name", (name) => `${name} ${round}`);
  set("website", (website) => `${website}${website.includes("?") ? "&" : "?"}copy=${round}`);
  document.delete("aliases");
  const copied = document
    .toString()
    .replace(/\b(to|successor): ((?:entities|tools)\/[a-z0-9-]+)/g, (_, key: string, reference: string) => {
      return `${key}: ${reference}${isMade(reference) ? `-copy-${round}` : ""}`;
    });
  return formatListing(copied, folder);
}
