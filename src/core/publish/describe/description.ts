import type { PublishedRegister } from "../tables/table.ts";

/** What a description says about a file. */
export interface FileFacts {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What the descriptions of an edition are made from. */
export interface DescriptionInput {
  readonly published: PublishedRegister;
  /** What is before every address: scheme, host and base path, as far as they are known. */
  readonly prefix: string;
  /** The files of the edition by their path below /data/v1/. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** An address of the site where its host is known; undefined elsewhere, for descriptions that allow full ones only. */
export function fullAddress(prefix: string, address: string): string | undefined {
  return prefix.startsWith("http") ? prefix + address : undefined;
}
