import { ascending } from "d3-array";
import { zipSync } from "fflate";

/**
 * Packs files into a ZIP archive: the same bytes on every machine, whenever it is made.
 *
 * @param files contents by path, in any order
 * @param day the date of each file, YYYY-MM-DD
 * @param folder that all of them are in, within the archive: "" or with a slash at its end
 */
export function formatArchive(files: ReadonlyMap<string, Uint8Array>, day: string, folder = ""): Uint8Array {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  // The archive keeps local time, and this is the same local time everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].sort(([a], [b]) => ascending(a, b));
  return zipSync(
    Object.fromEntries(sorted.map(([path, content]) => [`${folder}${path}`, [content, { mtime }] as const])),
  );
}
