import { isSeq, parseDocument } from "yaml";
import { folders, type Folder, type Kind } from "../model.ts";
import { formatListing } from "./format-listing.ts";

/** A change to one place of a listing: set a value, take it out, or add an item to a list. */
export interface Amendment {
  /** Keys from the listing down, without list indices. */
  readonly path: readonly string[];
  readonly set?: unknown;
  readonly append?: unknown;
}

/**
 * Changes a listing's text in a few places; everything else, comments included, stays.
 *
 * @param text a listing that parses as YAML
 * @param amendments in order; `set: undefined` takes a key out
 * @returns the text in canonical form
 */
export function amendListing(text: string, kind: Kind, amendments: readonly Amendment[]): string {
  const document = parseDocument(text, { schema: "failsafe" });
  for (const { path, append, ...change } of amendments) {
    if (append !== undefined) {
      const list = document.getIn(path);
      if (isSeq(list)) list.add(document.createNode(asText(append)));
      else document.setIn(path, document.createNode(asText([append])));
    } else if (change.set === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(asText(change.set)));
  }
  return formatListing(String(document), folders[kind] satisfies Folder);
}

/** The failsafe schema knows text only. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}
