import { publishDataset } from "../io/publish-dataset.ts";
import { fixtureRegister } from "./fixture-register.ts";

/** What the fixture register is published as below /data/v1/, by path; its site is at an address with a path. */
export const publishedFixture: ReadonlyMap<string, string | Uint8Array> = new Map(
  [
    ...publishDataset(
      fixtureRegister,
      { commit: "c".repeat(40), prefix: "https://example.org/base" },
      { log: [], links: undefined },
    ),
  ].map(({ path, content }) => [path, content]),
);

/** A text file of the published fixture. */
export function publishedText(path: string): string {
  const content = publishedFixture.get(path);
  if (typeof content !== "string") throw new RangeError(`no such text: ${path}`);
  return content;
}

/** A row that a reader of some format gives, by column; null, undefined and "" mean that nothing is there. */
export type ReadRow = Readonly<Record<string, unknown>>;

type Json = Record<string, unknown>;

/** Where the items of each long table are in a listing's JSON. Typed by hand, so that no table checks itself. */
const places: Readonly<Record<string, string>> = {
  aliases: "aliases",
  regions: "reach.regions",
  countries: "reach.countries",
  issues: "focus.issues",
  industries: "focus.industries",
  services: "offer.services",
  uses: "uses",
  workstreams: "offer.workstreams",
  partnerships: "offer.partnerships",
  languages: "offer.languages",
  outputs: "offer.outputs",
  case_studies: "offer.case_studies",
  regulations: "regulations",
  relations: "relations",
  sources: "sources",
  developers: "developers",
  functions: "functions",
  work: "work",
  target_users: "target_users",
  technologies: "technologies",
  platforms: "platforms",
  clarity_found: "computed.clarity.found",
  clarity_missing: "computed.clarity.missing",
  inverse_relations: "computed.inverse_relations",
};

/** Long tables whose items are more than one text. */
const things = new Set(["outputs", "case_studies", "relations", "sources", "developers", "inverse_relations"]);

/** Lists within items, each in a table of its own. */
const within: Readonly<Record<string, readonly [part: string, table: string, column: string]>> = {
  case_studies: ["countries", "case_studies_countries", "term"],
  sources: ["supports", "sources_supports", "field"],
};

export const longTableNames = [...Object.keys(places), ...Object.values(within).map(([, table]) => table)];

/**
 * Listings as register.json has them, put together again from the tables of another format.
 *
 * @param rowsOf the rows of a table as a reader gives them, in the order of the file
 * @returns by reference; numbers and truth values as texts, as not every format has them
 */
export function rebuildListings(rowsOf: (table: string) => readonly ReadRow[]): Map<string, Json> {
  const listings = new Map<string, Json>();
  for (const table of ["entities", "tools"]) {
    for (const row of rowsOf(table)) listings.set(`${table}/${String(row["id"])}`, rebuildFields(row));
  }
  for (const [table, path] of Object.entries(places)) addItems(listings, table, path, rowsOf);
  return listings;
}

/** Listings of register.json by reference, in the same form. */
export function publishedListings(): Map<string, Json> {
  const { entities, tools } = JSON.parse(publishedText("register.json")) as Record<"entities" | "tools", Json[]>;
  const pairs = (folder: string, listings: readonly Json[]) =>
    listings.map((listing) => [`${folder}/${String(listing["id"])}`, texts(listing) as Json] as const);
  return new Map([...pairs("entities", entities), ...pairs("tools", tools)]);
}

/** A value with numbers and truth values as texts. */
export function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner)]));
}

const isThere = (value: unknown) => value !== null && value !== undefined && value !== "";
const groups = /^(identifiers|reach|focus|offer|contact|status|review|freshness|clarity)[._]/;

/** The place in the JSON of a column, whether its name is dotted or not. */
function placeOf(column: string): string {
  const path = column.replace(groups, "$1.");
  return /^(freshness|clarity)\./.test(path) ? `computed.${path}` : path;
}

function rebuildFields(row: ReadRow): Json {
  // Lists come from the long tables; those that are computed are there even where they are empty.
  const listing: Json = { computed: { clarity: { found: [], missing: [] }, inverse_relations: [] } };
  const lists = new Set(Object.values(places));
  for (const [column, value] of Object.entries(row)) {
    const place = placeOf(column);
    if (column === "listing" || column === "inverse_relations" || lists.has(place) || !isThere(value)) continue;
    setAt(listing, place, String(value));
  }
  return listing;
}

function addItems(
  listings: ReadonlyMap<string, Json>,
  table: string,
  place: string,
  rowsOf: (table: string) => readonly ReadRow[],
): void {
  const [part, inner, column] = within[table] ?? [];
  const innerRows = inner === undefined ? [] : rowsOf(inner);
  const found = new Map<string, string[]>();
  for (const row of innerRows) {
    const key = `${String(row["listing"])} ${String(row["position"])}`;
    found.set(key, [...(found.get(key) ?? []), String(row[column as string])]);
  }
  for (const row of rowsOf(table)) {
    const { listing: reference, position, ...cells } = row;
    const holder = listings.get(String(reference));
    if (holder === undefined) throw new RangeError(`unknown listing: ${String(reference)}`);
    const list = found.get(`${String(reference)} ${String(position)}`);
    const own = Object.entries(cells).filter(([name, value]) => name !== part && isThere(value));
    const item = things.has(table)
      ? {
          ...Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
          ...(list && { [part as string]: list }),
        }
      : String(cells["term"] ?? Object.values(cells)[0]);
    const items = valueAt(holder, place);
    if (items === undefined) setAt(holder, place, [item]);
    else items.push(item);
  }
}

function valueAt(holder: Json, place: string): unknown[] | undefined {
  return place.split(".").reduce<unknown>((value, key) => (value as Json | undefined)?.[key], holder) as
    unknown[] | undefined;
}

function setAt(holder: Json, place: string, value: unknown): void {
  const keys = place.split(".");
  const last = keys.pop() as string;
  let inner = holder;
  for (const key of keys) inner = (inner[key] ??= {}) as Json;
  inner[last] = value;
}
