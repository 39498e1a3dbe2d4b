import { quote } from "./diagnostic.ts";

/** A file of the dataset as it was read, before anything is known of what it says. */
export interface SourceFile {
  /** Relative to the root, with forward slashes: `entities/a21.yaml`. */
  readonly path: string;
  /** The file's bytes; absent when the reader would not read it. */
  readonly bytes?: Uint8Array;
  /** In bytes, of a file that the reader left unread because it is larger than maxBytes. */
  readonly size?: number;
  /** Why the reader would not read it. */
  readonly fault?: { readonly message: string; readonly hint: string };
}

/** Largest listing, in bytes. The longest real one is below 20 KB. */
export const maxBytes = 256 * 1024;

/** A symbolic link among listings, wherever it leads: what is written through it would change another file. */
export function linkFault(path: string): { readonly message: string; readonly hint: string } {
  const kind = path.includes("/") ? "file" : "folder";
  return { message: `symbolic link: ${quote(path)}`, hint: `delete the link and put the ${kind} itself in its place` };
}
