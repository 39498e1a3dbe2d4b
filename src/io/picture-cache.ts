import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./environment.ts";

/** What pictures are drawn with: when any of it changes, every picture is drawn again. */
const inputs = ["src/site/ui/draw-picture.ts", "src/site/ui/tokens.css", "package-lock.json"];

let drawnWith: string | undefined;

/**
 * A picture as an earlier build drew it, else as it is drawn now; kept for the next build.
 *
 * @param words all that it says: the same words are the same picture
 * @param folder where pictures are kept
 */
export async function keptPicture(
  words: unknown,
  draw: () => Promise<Uint8Array>,
  folder = join(repositoryRoot, ".cache/pictures"),
): Promise<Uint8Array> {
  drawnWith ??= hashOf(inputs.map((path) => readFileSync(join(repositoryRoot, path), "utf8")).join("\0"));
  const path = join(folder, `${hashOf(JSON.stringify([drawnWith, words]))}.png`);
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    const picture = await draw();
    mkdirSync(folder, { recursive: true });
    // Two builds at a time never see half a picture.
    writeFileSync(`${path}.${process.pid}`, picture);
    renameSync(`${path}.${process.pid}`, path);
    return picture;
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
