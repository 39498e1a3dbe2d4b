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
