import { isMapping, referenceOf, type Reference } from "../../dataset/model.ts";
import type { Register } from "../register/register.ts";
import { createMoveResolver } from "../register/relations.ts";

/** Website of a listing, and web page and e-mail address of its contact, as far as they could be found. */
type Contacts = Partial<Readonly<Record<"website" | "url" | "email", string>>>;

/** Data of a shortlist that the directory's index leaves out: `/data/v1/index/shortlist.json`. */
export interface ShortlistIndex {
  readonly version: "1";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** New references of moved listings, by old reference. */
  readonly moved: Readonly<Partial<Record<Reference, Reference>>>;
  /** Contacts by reference. A listing without any is absent. */
  readonly contacts: Readonly<Partial<Record<Reference, Contacts>>>;
}

/**
 * Builds the shortlist index of all listings: `{version: "1", generated: "2026-11-25", moved: {"tools/old": "tools/new"},
 * contacts: {"entities/a": {website: "https://a.example", email: "info@a.example"}}}`. A move leads to the last reference of
 * several moves.
 *
 * It is one file, since requests for single listings would tell the host which are on the reader's list.
 */
export function buildShortlistIndex({ dataset, listings, today }: Register): ShortlistIndex {
  const resolve = createMoveResolver(dataset);
  const moved = dataset.moved.map(({ folder, id }): [Reference, Reference] => {
    const reference: Reference = `${folder}/${id}`;
    return [reference, resolve(reference)];
  });
  const contacts = listings.map((listing): [Reference, Contacts] => [
    referenceOf(listing),
    { ...(listing.website && { website: listing.website }), ...listing.contact },
  ]);
  return {
    version: "1",
    generated: today,
    moved: Object.fromEntries(moved),
    contacts: Object.fromEntries(contacts.filter(([, contact]) => Object.keys(contact).length > 0)),
  };
}

/**
 * Checks a fetched value, and returns it as it is. Undefined if it has another version, or no mappings `moved` and `contacts`.
 */
export function parseShortlistIndex(value: unknown): ShortlistIndex | undefined {
  const index = value as Partial<ShortlistIndex> | null | undefined;
  return index?.version === "1" && isMapping(index.moved) && isMapping(index.contacts)
    ? (index as ShortlistIndex)
    : undefined;
}
