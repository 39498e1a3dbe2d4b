import { ascending } from "d3-array";
import { zipSync, type ZipOptions } from "fflate";

/**
 * Packs files into a ZIP archive, sorted by path. The same files and day give the same bytes, in every time zone.
 *
 * @param files contents by path, in any order
 * @param day date stamp of every file, YYYY-MM-DD; its time is noon
 * @param folder prefix of every path within the archive, with its slash: `register-1/`; "" for none
 * @returns bytes of the archive; a valid archive without entries if there are no files
 */
export function formatArchive(files: ReadonlyMap<string, Uint8Array>, day: string, folder = ""): Uint8Array {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  // ZIP stores local time, and a date made of local parts is the same local time in every zone.
  const mtime = new Date(year, month - 1, date, 12);
  const sortedFiles = [...files].sort(([a], [b]) => ascending(a, b));
  const entries = sortedFiles.map(([path, content]): [string, [Uint8Array, ZipOptions]] => {
    return [`${folder}${path}`, [content, { mtime }]];
  });
  return zipSync(Object.fromEntries(entries));
}
