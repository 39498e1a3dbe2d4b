import type { Kind } from "../../dataset/model.ts";
import type { FacetIndex, FacetText } from "./facet-index-shape.ts";

type Json = Readonly<Record<string, unknown>>;

const textColumns = ["id", "name", "acronym", "date", "added", "successor"];
const listColumns = ["aliases", "developers"];
const numberColumns = ["age_in_days", "reviewed", "quiet", "sources"];
/** Facets without which no row could be made. */
const rowFacets = {
  entity: ["regions", "countries", "scope", "status", "freshness", "review", "type", "services"],
  tool: ["regions", "countries", "scope", "status", "freshness", "review", "functions"],
};

/** Whether a value is an index of the version that this code reads, whole and of one length throughout. */
export function isFacetIndex(value: unknown): value is FacetIndex {
  if (!isMap(value) || value["version"] !== "1" || !isKind(value["kind"])) return false;
  const { size, facets, rows, countries_by_region: regions } = value;
  if (!isPlace(size, Infinity) || !isListOf(facets, isMap) || !isMap(rows)) return false;
  const terms = new Map(
    facets.map((facet) => [facet["name"], isListOf(facet["ids"], isText) ? facet["ids"].length : 0]),
  );
  const countries = terms.get("countries") ?? 0;
  return (
    isText(value["generated"]) &&
    isText(value["digest"]) &&
    facets.every((facet) => isFacet(facet, size)) &&
    rowFacets[value["kind"]].every((name) => terms.has(name)) &&
    isListOf(regions, (region) => isListOf(region, (place) => isPlace(place, countries))) &&
    regions.length <= (terms.get("regions") ?? 0) &&
    areColumns(rows, size)
  );
}

/** Whether a value holds the texts of an index: of its kind and of the same rows. */
export function isFacetText(
  value: unknown,
  { kind, digest, size }: Pick<FacetIndex, "kind" | "digest" | "size">,
): value is FacetText {
  if (!isMap(value) || value["version"] !== "1") return false;
  const { summaries, uses } = value;
  return (
    value["kind"] === kind &&
    value["digest"] === digest &&
    isListOf(summaries, isText, size) &&
    (uses === undefined || isListOf(uses, (list) => isListOf(list, isText), size))
  );
}

function isFacet({ name, mode, ids, titles, rows }: Json, size: number): boolean {
  if (!isText(name) || (mode !== "any" && mode !== "all") || !isListOf(ids, isText)) return false;
  const isRow = (row: unknown) => isListOf(row, (place) => isPlace(place, ids.length));
  return (titles === undefined || isListOf(titles, isText, ids.length)) && isListOf(rows, isRow, size);
}

function areColumns(rows: Json, size: number): boolean {
  return (
    textColumns.every((name) => isListOf(rows[name], isText, size)) &&
    listColumns.every((name) => isListOf(rows[name], (list) => isListOf(list, isText), size)) &&
    numberColumns.every((name) => isListOf(rows[name], Number.isInteger, size))
  );
}

function isMap(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): value is Kind {
  return value === "entity" || value === "tool";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPlace(value: unknown, below: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item, length?: number): value is Item[];
function isListOf(value: unknown, isItem: (item: unknown) => boolean, length?: number): value is unknown[];
function isListOf(value: unknown, isItem: (item: unknown) => boolean, length?: number): boolean {
  return (
    Array.isArray(value) && (length === undefined || value.length === length) && value.every((item) => isItem(item))
  );
}
