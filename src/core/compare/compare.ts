import type { Kind, Reference } from "../../dataset/model.ts";
import { evidenceOf } from "../register/evidence.ts";
import { kindOf } from "../shortlist/listed.ts";
import type { FieldPath } from "../../dataset/field-table.ts";
import {
  compareFields,
  type CompareField,
  type CompareGroupName,
  type CompareItem,
  type ComparedListing,
} from "./compared-fields.ts";

/** A column: a listing, and what could be loaded of it. */
export interface CompareColumn {
  readonly reference: Reference;
  /** Undefined where its file can't be had. */
  readonly listing: ComparedListing | undefined;
}

/** What a listing says of a fact. */
export type CompareCell =
  | {
      readonly state: "stated";
      /** Those that all columns state first. */
      readonly items: readonly CompareItem[];
      /** Indices into the listing's sources, newest first. */
      readonly sources: readonly number[];
    }
  | { readonly state: "not-found" }
  | { readonly state: "not-applicable"; readonly kind: Kind }
  | { readonly state: "not-loaded" };

/** How the cells that apply and could be loaded compare; `single` where there are fewer than two. */
export type CompareVerdict = "same" | "differs" | "not-found" | "single";

export interface CompareRow {
  readonly name: string;
  /** Of the field; absent where the register itself says it. */
  readonly path?: FieldPath;
  readonly verdict: CompareVerdict;
  /** One a column, in their order. */
  readonly cells: readonly CompareCell[];
  /** Keys of the items that every column to which the row applies states. */
  readonly shared: ReadonlySet<string>;
}

export interface CompareGroup {
  readonly name: CompareGroupName;
  readonly rows: readonly CompareRow[];
}

/**
 * Puts listings side by side, fact by fact.
 *
 * Rows that apply to none of the kinds at hand are left out. Values are compared as sets, so their order does not matter;
 * "found" beside "not found" differs, since a reader learns more of one than of the other, and is not said to be "no".
 *
 * @param columns in the reader's order; a listing that could not be loaded keeps its column
 * @returns groups and rows in the order of `compareFields`
 */
export function compareListings(columns: readonly CompareColumn[]): CompareGroup[] {
  const kinds = new Set(columns.map(({ reference }) => kindOf(reference)));
  const isMeant = (field: CompareField) => field.kinds.some((kind) => kinds.has(kind));
  return compareFields
    .map(({ name, fields }) => ({ name, rows: fields.filter(isMeant).map((field) => compareRow(field, columns)) }))
    .filter(({ rows }) => rows.length > 0);
}

function compareRow(field: CompareField, columns: readonly CompareColumn[]): CompareRow {
  const cells = columns.map((column) => cellOf(field, column));
  const applying = cells.filter(({ state }) => state !== "not-applicable" && state !== "not-loaded");
  const sets = applying.map((cell) => new Set(cell.state === "stated" ? cell.items.map(({ key }) => key) : []));
  const shared = sets.length < 2 ? new Set<string>() : keysIn(sets);
  const first = (item: CompareItem) => (shared.has(item.key) ? 0 : 1);
  return {
    name: field.name,
    ...(field.path !== undefined && { path: field.path }),
    verdict: verdictOf(sets),
    cells: cells.map((cell) =>
      cell.state === "stated" ? { ...cell, items: [...cell.items].sort((a, b) => first(a) - first(b)) } : cell,
    ),
    shared,
  };
}

function cellOf(field: CompareField, { reference, listing }: CompareColumn): CompareCell {
  const kind = kindOf(reference);
  if (!field.kinds.includes(kind)) return { state: "not-applicable", kind };
  if (listing === undefined) return { state: "not-loaded" };
  const items = field.read(listing);
  if (items.length === 0) return { state: "not-found" };
  return { state: "stated", items, sources: sourcesOf(field, listing) };
}

function sourcesOf({ name, path }: CompareField, listing: ComparedListing): readonly number[] {
  if (path !== undefined) return evidenceOf(listing, path).sources;
  const { source } = listing.computed.freshness;
  return name === "fresh" && source !== undefined ? [source] : [];
}

/** The keys that are in every set. */
function keysIn([first = new Set(), ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
}

function verdictOf(sets: readonly ReadonlySet<string>[]): CompareVerdict {
  const [first, ...others] = sets;
  if (first === undefined || others.length === 0) return "single";
  if (sets.every(({ size }) => size === 0)) return "not-found";
  return others.every((keys) => keys.size === first.size && [...keys].every((key) => first.has(key)))
    ? "same"
    : "differs";
}
