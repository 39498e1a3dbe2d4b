import { readTextTranslations } from "../io/listing-translations.ts";
import { publishDataset } from "../io/publish-dataset.ts";
import { fixtureRegister, fixtureRoot } from "./fixture-register.ts";

/** Reads the Arabic translations of the fixture register. */
function readFixtureTranslations() {
  const translations = readTextTranslations(fixtureRoot, fixtureRegister.englishDataset, "ar");
  return new Map([["ar", { translations, isReviewed: false }]]);
}

/** Published files of the fixture register by path below /data/v1/. The site's address has a base path. */
export const publishedFixture: ReadonlyMap<string, string | Uint8Array> = new Map(
  [
    ...publishDataset(
      fixtureRegister,
      { commit: "c".repeat(40), prefix: "https://example.org/base" },
      { log: [], watch: undefined, translations: readFixtureTranslations() },
    ),
  ].map(({ path, content }) => [path, content]),
);

/**
 * Returns a text file of the published fixture.
 *
 * @throws {RangeError} if there is no such file, or it is binary
 */
export function readPublishedText(path: string): string {
  const content = publishedFixture.get(path);
  if (typeof content !== "string") throw new RangeError(`no such text: ${path}`);
  return content;
}

/** Row of a published table by column, as the reader of a format returns it. Null, undefined and "" stand for no value. */
export type ReadRow = Readonly<Record<string, unknown>>;

type Json = Record<string, unknown>;

/** Path in a listing's JSON by long table. Typed by hand, so that the tables aren't checked against the code that writes them. */
const pathByTable: Readonly<Record<string, string>> = {
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
  evaluations: "evaluations",
  help_lines: "help_lines",
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

/** Long tables whose items are objects. Items of the others are texts. */
const objectTables = new Set([
  "outputs",
  "case_studies",
  "evaluations",
  "help_lines",
  "relations",
  "sources",
  "developers",
  "inverse_relations",
]);

/** Tables of the lists inside items, by the items' table: the key of the list in an item, the table, and its column of values. */
const innerTables: Readonly<Record<string, readonly (readonly [part: string, table: string, column: string])[]>> = {
  case_studies: [["countries", "case_studies_countries", "term"]],
  evaluations: [["countries", "evaluations_countries", "term"]],
  help_lines: [
    ["countries", "help_lines_countries", "term"],
    ["languages", "help_lines_languages", "term"],
  ],
  sources: [["supports", "sources_supports", "field"]],
};

export const longTableNames = [
  ...Object.keys(pathByTable),
  ...Object.values(innerTables).flatMap((tables) => tables.map(([, table]) => table)),
];

/**
 * Rebuilds the listings of register.json from the tables of another format.
 *
 * @param readRows returns the rows of a table in the order of the file
 * @returns listings by reference; numbers and booleans are texts ("2014", "true"), since not every format has types
 */
export function rebuildListings(readRows: (table: string) => readonly ReadRow[]): Map<string, Json> {
  const listings = new Map<string, Json>();
  for (const table of ["entities", "tools"]) {
    for (const row of readRows(table)) listings.set(`${table}/${String(row["id"])}`, rebuildFields(row));
  }
  for (const [table, path] of Object.entries(pathByTable)) addItems(listings, table, path, readRows);
  return listings;
}

/** Returns the listings of register.json in the form of `rebuildListings`. */
export function readPublishedListings(): Map<string, Json> {
  const { entities, tools } = JSON.parse(readPublishedText("register.json")) as Record<"entities" | "tools", Json[]>;
  const toEntries = (folder: string, listings: readonly Json[]) =>
    listings.map((listing) => [`${folder}/${String(listing["id"])}`, stringifyValues(listing) as Json] as const);
  return new Map([...toEntries("entities", entities), ...toEntries("tools", tools)]);
}

/** Converts all primitive values to texts, at any depth. Null becomes "null". */
export function stringifyValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stringifyValues);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stringifyValues(inner)]));
}

const hasValue = (value: unknown) => value !== null && value !== undefined && value !== "";
const groupPrefix = /^(identifiers|reach|focus|offer|contact|status|review|freshness|clarity)[._]/;

/**
 * Returns the path of a column's value in a listing's JSON.
 *
 * @example toJsonPath("reach_scope") and toJsonPath("reach.scope") // "reach.scope"
 * @example toJsonPath("freshness_state") // "computed.freshness.state"
 */
function toJsonPath(column: string): string {
  const path = column.replace(groupPrefix, "$1.");
  return /^(freshness|clarity)\./.test(path) ? `computed.${path}` : path;
}

/** Rebuilds a listing from its row in entities or tools. Its lists are absent, and computed lists empty, until `addItems`. */
function rebuildFields(row: ReadRow): Json {
  // Lists come from the long tables; those that are computed are there even where they are empty.
  const listing: Json = { computed: { clarity: { found: [], missing: [] }, inverse_relations: [] } };
  const lists = new Set(Object.values(pathByTable));
  for (const [column, value] of Object.entries(row)) {
    const path = toJsonPath(column);
    if (column === "listing" || column === "inverse_relations" || lists.has(path) || !hasValue(value)) continue;
    setAt(listing, path, String(value));
  }
  return listing;
}

/**
 * Adds the rows of a long table to their listings as items of the list at `path`.
 *
 * @throws {RangeError} if a row names an unknown listing
 */
function addItems(
  listings: ReadonlyMap<string, Json>,
  table: string,
  path: string,
  readRows: (table: string) => readonly ReadRow[],
): void {
  const innerLists = (innerTables[table] ?? []).map(([part, innerTable, column]) => {
    return { part, itemsByKey: readInnerItems(readRows(innerTable), column) };
  });
  const parts = new Set(innerLists.map(({ part }) => part));
  for (const row of readRows(table)) {
    const { listing: reference, position, ...cells } = row;
    const listing = listings.get(String(reference));
    if (listing === undefined) throw new RangeError(`unknown listing: ${String(reference)}`);
    const key = `${String(reference)} ${String(position)}`;
    const innerItems = innerLists.flatMap(({ part, itemsByKey }) => {
      const items = itemsByKey.get(key);
      return items === undefined ? [] : [[part, items] as const];
    });
    const filledCells = Object.entries(cells).filter(([name, value]) => !parts.has(name) && hasValue(value));
    const item = objectTables.has(table)
      ? {
          ...Object.fromEntries(filledCells.map(([name, value]) => [name, String(value)])),
          ...Object.fromEntries(innerItems),
        }
      : String(cells["term"] ?? Object.values(cells)[0]);
    const items = valueAt(listing, path);
    if (items === undefined) setAt(listing, path, [item]);
    else items.push(item);
  }
}

/** Returns the values of a column by listing and position, such as `["KE"]` for "entities/a 1". */
function readInnerItems(rows: readonly ReadRow[], column: string): Map<string, string[]> {
  const itemsByKey = new Map<string, string[]>();
  for (const row of rows) {
    const key = `${String(row["listing"])} ${String(row["position"])}`;
    itemsByKey.set(key, [...(itemsByKey.get(key) ?? []), String(row[column])]);
  }
  return itemsByKey;
}

/** Returns the list at a dotted path. Undefined if a part of the path is absent. */
function valueAt(listing: Json, path: string): unknown[] | undefined {
  return path.split(".").reduce<unknown>((value, key) => (value as Json | undefined)?.[key], listing) as
    unknown[] | undefined;
}

/** Sets the value at a dotted path, and creates the objects on the way. */
function setAt(listing: Json, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let inner = listing;
  for (const key of keys) inner = (inner[key] ??= {}) as Json;
  inner[last] = value;
}
