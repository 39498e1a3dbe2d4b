import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { plainText } from "../dataset/plain-text.ts";
import { linkFault } from "../dataset/source-file.ts";
import { codeOf, nodeFiles, type FileEffects } from "./file-effects.ts";

/** One text to write. */
export interface ListingWrite {
  /** From the root: `entities/a.yaml`. */
  readonly path: string;
  readonly text: string;
  /** Whether no file may be there yet. */
  readonly isNew?: boolean;
}

/** A text on its way to its place. */
interface Step {
  readonly path: string;
  readonly file: string;
  /** The hidden file that holds the new text until it is renamed into place. */
  readonly fresh: string;
  /** The hidden copy of the old text, until all is done. */
  readonly kept?: string;
  isDone: boolean;
}

/**
 * Writes listings: all of them, each whole, or none.
 *
 * Every text first goes into a hidden file beside its place and onto the disk, so that a full disk is met before anything
 * changes; then the files are renamed into place, in the order given. Where one can't be, those before it are put back. A file
 * keeps its mode, and no symbolic link is written through.
 *
 * @param root holds entities/ and tools/
 * @throws {RangeError} if something can't be written; every file is then as it was
 */
export async function writeListings(
  root: string,
  writes: readonly ListingWrite[],
  files: FileEffects = nodeFiles,
): Promise<void> {
  const steps: Step[] = [];
  try {
    for (const write of writes) await told(write.path, () => prepare(root, write, writes.length > 1, steps, files));
    for (const step of steps) {
      await told(step.path, () => files.rename(step.fresh, step.file));
      step.isDone = true;
    }
  } catch (error) {
    await putBack(steps, files, error);
    throw error;
  } finally {
    for (const { fresh, isDone } of steps) if (!isDone) await attempt(() => files.remove(fresh));
  }
  for (const { kept } of steps) if (kept !== undefined) await attempt(() => files.remove(kept));
}

/** Writes one listing, whole or not at all. */
export async function writeListing(root: string, write: ListingWrite, files?: FileEffects): Promise<void> {
  await writeListings(root, [write], files);
}

async function prepare(
  root: string,
  { path, text, isNew = false }: ListingWrite,
  isOneOfMany: boolean,
  steps: Step[],
  files: FileEffects,
): Promise<void> {
  const file = join(root, path);
  const folder = dirname(path);
  if (folder !== "." && (await files.look(join(root, folder)))?.isLink) throw refusal(folder);
  const known = await files.look(file);
  if (known?.isLink) throw refusal(path);
  if (known !== undefined && isNew) throw new RangeError(`there is a file already: ${plainText(path)}`);
  const hidden = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  const keeps = known !== undefined && isOneOfMany;
  steps.push({ path, file, fresh: `${hidden}.new`, ...(keeps && { kept: `${hidden}.old` }), isDone: false });
  await files.create(`${hidden}.new`, new TextEncoder().encode(text));
  if (known !== undefined) await files.setMode(`${hidden}.new`, known.mode);
  if (keeps) {
    await files.create(`${hidden}.old`, await files.read(file));
    await files.setMode(`${hidden}.old`, known.mode);
  }
}

/** Puts the old texts back; the last that was written first. */
async function putBack(steps: readonly Step[], files: FileEffects, cause: unknown): Promise<void> {
  const lost: string[] = [];
  for (const { path, file, kept, isDone } of steps.toReversed()) {
    if (!isDone && kept !== undefined) await attempt(() => files.remove(kept));
    if (!isDone) continue;
    const isBack = await attempt(() => (kept === undefined ? files.remove(file) : files.rename(kept, file)));
    if (!isBack) lost.push(kept === undefined ? path : `${path}, whose old text is in ${basename(kept)}`);
  }
  if (lost.length === 0) return;
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new RangeError(`${reason}; but not put back: ${plainText(lost.join(", "))}; \`git status\` shows them`, {
    cause,
  });
}

async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}

/** What the system refuses, in a sentence that says which file and what to do. */
async function told(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    const shown = plainText(path);
    if (code === "ENOSPC" || code === "EDQUOT") {
      const cure = "free some space, then run this again";
      throw new RangeError(`no space left on the disk: ${shown} was not changed; ${cure}`, { cause });
    }
    const cure = "check the permissions of the file and of its folder";
    throw new RangeError(`can't be written (${code}): ${shown} was not changed; ${cure}`, { cause });
  }
}

function refusal(path: string): RangeError {
  const { message, hint } = linkFault(path);
  return new RangeError(`${message}; ${hint}`);
}
