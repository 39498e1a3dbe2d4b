import { isMapping, referenceOf, type Reference } from "../../dataset/model.ts";
import type { HelpLine } from "../register/help-lines.ts";
import { isEnded, type Register } from "../register/register.ts";
import { createMoveResolver } from "../register/relations.ts";
import { termIdsOf } from "../register/terms.ts";
import { termById } from "../../dataset/vocabularies.ts";

/** Website of a listing, and web page and e-mail address of its contact, as far as they could be found. */
type Contacts = Partial<Readonly<Record<"website" | "url" | "email", string>>>;

/** Data of a shortlist that the directory's index leaves out: `/data/v1/index/shortlist.json`. */
export interface ShortlistIndex {
  readonly version: "3";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** New references of moved listings, by old reference. */
  readonly moved: Readonly<Partial<Record<Reference, Reference>>>;
  /** Contacts by reference. A listing without any is absent. */
  readonly contacts: Readonly<Partial<Record<Reference, Contacts>>>;
  /** Titles of the laws that a listing helps with, by reference. A listing without any is absent. */
  readonly laws: Readonly<Partial<Record<Reference, readonly string[]>>>;
  /** Help lines by reference. A listing without any, or one that ended, is absent. */
  readonly helpLines: Readonly<Partial<Record<Reference, readonly HelpLine[]>>>;
}

/**
 * Builds the shortlist index of all listings: `{version: "3", generated: "2026-11-25", moved: {"tools/old": "tools/new"},
 * contacts: {"entities/a": {website: "https://a.example", email: "info@a.example"}}, laws: {"entities/a": ["UK Modern Slavery
 * Act"]}, helpLines: {"entities/a": [{telephone: "1191", countries: ["TH"]}]}}`. A move leads to the last reference of several moves.
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
  const laws = listings.map((listing): [Reference, string[]] => {
    const titles = termIdsOf(listing, "regulation").map((id) => termById("regulation", id)?.title ?? id);
    return [referenceOf(listing), titles];
  });
  const helpLines = listings.map((listing): [Reference, readonly HelpLine[]] => [
    referenceOf(listing),
    isEnded(listing) ? [] : (listing.help_lines ?? []),
  ]);
  return {
    version: "3",
    generated: today,
    moved: Object.fromEntries(moved),
    contacts: Object.fromEntries(contacts.filter(([, contact]) => Object.keys(contact).length > 0)),
    laws: Object.fromEntries(laws.filter(([, titles]) => titles.length > 0)),
    helpLines: Object.fromEntries(helpLines.filter(([, lines]) => lines.length > 0)),
  };
}

/**
 * Checks a fetched value, and returns it as it is. Undefined if it has another version, or no mappings `moved`, `contacts`,
 * `laws` and `helpLines`.
 */
export function parseShortlistIndex(value: unknown): ShortlistIndex | undefined {
  const index = value as Partial<ShortlistIndex> | null | undefined;
  const isIndex =
    index?.version === "3" &&
    isMapping(index.moved) &&
    isMapping(index.contacts) &&
    isMapping(index.laws) &&
    isMapping(index.helpLines);
  return isIndex ? (index as ShortlistIndex) : undefined;
}

/** Addresses of the sources of all listings: `/data/v1/index/sources.json`. Loaded only for a brief with addresses. */
export interface SourcesIndex {
  readonly version: "1";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** URLs of a listing's sources in their order, by reference. */
  readonly sources: Readonly<Partial<Record<Reference, readonly string[]>>>;
}

/**
 * Builds the index of sources: `{version: "1", generated: "2026-11-25", sources: {"entities/a": ["https://a.example/about"]}}`.
 * It is one file of all listings, as the shortlist index is.
 */
export function buildSourcesIndex({ listings, today }: Register): SourcesIndex {
  const entries = listings.map((listing) => [referenceOf(listing), listing.sources.map(({ url }) => url)]);
  return { version: "1", generated: today, sources: Object.fromEntries(entries) as SourcesIndex["sources"] };
}

/** Checks a fetched value, and returns it as it is. Undefined if it has another version, or no mapping `sources`. */
export function parseSourcesIndex(value: unknown): SourcesIndex | undefined {
  const index = value as Partial<SourcesIndex> | null | undefined;
  return index?.version === "1" && isMapping(index.sources) ? (index as SourcesIndex) : undefined;
}
