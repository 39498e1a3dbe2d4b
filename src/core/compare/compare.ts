import { fieldsWith, tableFields, valueAtPath, type FieldPath, type ListedField } from "../../dataset/field-table.ts";
import { folders, type CaseStudy, type Kind, type Listing, type Output, type Reference } from "../../dataset/model.ts";
import type { Shape } from "../../dataset/fields.ts";
import { plainUrl, shownAddress } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { evidenceOf } from "../register/evidence.ts";
import type { Freshness } from "../register/freshness.ts";
import type { TitleOf } from "../register/place.ts";
import { kindOfReference } from "../shortlist/listing-index.ts";

/** A listing as it is published by itself: what a column is made of. */
export type ComparedListing = Listing & { readonly computed: { readonly freshness: Freshness } };

export interface CompareColumn {
  readonly reference: Reference;
  /** Undefined where its file could not be loaded. */
  readonly listing: ComparedListing | undefined;
}

/** A value of a cell. Values of one key are the same. */
export interface CompareItem {
  readonly key: string;
  readonly text: string;
  readonly href?: string;
  /** Of the newest evidence, which a mark shows. */
  readonly freshness?: string;
}

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

const both = ["entity", "tool"] as const;
export type RegisterRow = "fresh" | "review" | "sources";

export interface CompareRow {
  readonly name: string;
  /** Of the field; absent where the register itself says it. */
  readonly path?: FieldPath;
  /** How the cells that apply and could be loaded compare; `single` where there are fewer than two. */
  readonly verdict: "same" | "differs" | "not-found" | "single";
  /** One a column, in their order. */
  readonly cells: readonly CompareCell[];
  /** Keys of the items that every column to which the row applies states. */
  readonly shared: ReadonlySet<string>;
}

/** The words in which values are said. */
export interface CompareWords {
  readonly titleOf: TitleOf;
  readonly state: (status: Listing["status"]) => string;
  readonly fresh: (freshness: Freshness) => string;
  readonly review: (review: Listing["review"]) => string;
}

interface CompareField extends Pick<CompareRow, "name" | "path"> {
  readonly kinds: readonly Kind[];
  /** What the listing states; empty when it was not found. */
  readonly read: (listing: ComparedListing, words: CompareWords) => readonly CompareItem[];
}

/** What the register itself says of a listing. Reviews of one level are alike, whatever their day. */
const ofRegister: Readonly<Record<RegisterRow, CompareField["read"]>> = {
  fresh: ({ computed: { freshness } }, words) => [
    { key: freshness.date ?? "", text: words.fresh(freshness), freshness: freshness.state },
  ],
  review: ({ review }, words) => [{ key: review.level, text: words.review(review) }],
  sources: ({ sources }) => [textItem(String(sources.length))],
};
const registerFields = Object.entries(ofRegister).map(([name, read]): CompareField => ({ name, kinds: both, read }));

/** The rows, grouped and ordered as a listing's page is. */
export const compareFields = (["dates", "offer", "reach", "show", "identity"] as const).map((name) => ({
  name,
  fields: [
    ...fieldsWith("compared")
      .filter(({ section }) => section === name)
      .map(compareField),
    ...(name === "dates" ? registerFields : []),
  ],
}));

function compareField(field: ListedField): CompareField {
  const { name, kinds, path } = field;
  return {
    name,
    kinds,
    path,
    read: (listing, words) => {
      if (path === "status") return [{ key: listing.status.state, text: words.state(listing.status) }];
      const value = kinds.includes(listing.kind) ? valueAtPath(listing, path) : undefined;
      return value === undefined ? [] : itemsOf(value, field, words);
    },
  };
}

/** What is shown of a text, by the shape of its field. */
const itemByShape: Readonly<Record<Exclude<Shape, "map" | "things" | "term" | "terms">, typeof textItem>> = {
  text: textItem,
  texts: textItem,
  number: textItem,
  year: textItem,
  reference: textItem,
  date: (date) => ({ key: date, text: format.date(date) }),
  link: (url) => ({ key: url, text: plainUrl(url), href: url }),
  mail: (email) => ({ key: email, text: shownAddress(email), href: `mailto:${email}` }),
};

function itemsOf(value: unknown, field: ListedField, words: CompareWords): readonly CompareItem[] {
  const { shape, vocabulary, name, path } = field;
  if (shape === "map") {
    return tableFields.flatMap((part) => {
      const inner = (value as Readonly<Record<string, unknown>>)[part.name];
      return part.path.startsWith(`${path}.`) && inner !== undefined ? itemsOf(inner, part, words) : [];
    });
  }
  if (shape === "things") {
    const things = value as readonly (Output | CaseStudy | { name: string })[];
    return things.map((thing) => ("title" in thing ? titledItem(thing) : textItem(thing.name)));
  }
  const texts = [value].flat().map(String);
  if (shape !== "term" && shape !== "terms") return texts.map(itemByShape[shape]);
  // The facet whose index has the titles of a field's terms; the field's own name where no field with a facet has them.
  const facet = fieldsWith("tags").find((each) => each.vocabulary === vocabulary)?.name ?? name;
  return texts.map((id) => ({ key: id, text: words.titleOf(facet, id) }));
}

function textItem(text: string): CompareItem {
  return { key: text, text };
}

/** An output or a case study: the same where its page or, without one, its title is. */
function titledItem({ title, url, year }: Output | CaseStudy): CompareItem {
  const text = year === undefined ? title : `${title} (${year})`;
  return { key: url ?? title, text, ...(url !== undefined && { href: url }) };
}

/**
 * Compares listings fact by fact.
 *
 * Rows that apply to none of the kinds are left out. Values are compared as sets: their order does not matter. "Found" and
 * "not found" differ.
 *
 * @param columns in the reader's order; a listing that could not be loaded keeps its column
 * @returns groups and rows in the order of `compareFields`
 */
export function compareListings(columns: readonly CompareColumn[], words: CompareWords) {
  const isOfOne = ({ kinds }: CompareField) =>
    columns.some(({ reference }) => kinds.includes(kindOfReference(reference)));
  return compareFields
    .map(({ name, fields }) => ({
      name,
      rows: (fields as readonly CompareField[]).filter(isOfOne).map((field) => compareRow(field, columns, words)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export type CompareGroup = ReturnType<typeof compareListings>[number];

function compareRow(field: CompareField, columns: readonly CompareColumn[], words: CompareWords): CompareRow {
  const cells = columns.map((column) => cellOf(field, column, words));
  const applying = cells.filter(({ state }) => state !== "not-applicable" && state !== "not-loaded");
  const sets = applying.map((cell) => new Set(cell.state === "stated" ? cell.items.map(({ key }) => key) : []));
  const [first = new Set<string>(), ...others] = sets;
  const isShared = (key: string) => others.length > 0 && others.every((keys) => keys.has(key));
  const shared = new Set([...first].filter(isShared));
  const rank = ({ key }: CompareItem) => (shared.has(key) ? 0 : 1);
  return {
    name: field.name,
    ...(field.path !== undefined && { path: field.path }),
    verdict: verdictOf(sets, shared),
    cells: cells.map((cell) =>
      cell.state === "stated" ? { ...cell, items: cell.items.toSorted((a, b) => rank(a) - rank(b)) } : cell,
    ),
    shared,
  };
}

function cellOf(field: CompareField, { reference, listing }: CompareColumn, words: CompareWords): CompareCell {
  const kind = kindOfReference(reference);
  if (!field.kinds.includes(kind)) return { state: "not-applicable", kind };
  if (listing === undefined) return { state: "not-loaded" };
  const items = field.read(listing, words);
  if (items.length === 0) return { state: "not-found" };
  const dated = field.name === "fresh" ? (listing.computed.freshness.source ?? []) : [];
  return { state: "stated", items, sources: field.path ? evidenceOf(listing, field.path).sources : [dated].flat() };
}

function verdictOf(sets: readonly ReadonlySet<string>[], shared: ReadonlySet<string>): CompareRow["verdict"] {
  if (sets.length < 2) return "single";
  if (sets.every(({ size }) => size === 0)) return "not-found";
  return sets.every(({ size }) => size === shared.size) ? "same" : "differs";
}

/** Reads a listing's own file; undefined when it is not the file of that listing. */
export function parseComparedListing(value: unknown, reference: Reference): ComparedListing | undefined {
  const { kind, id, sources, computed } = (value ?? {}) as Partial<ComparedListing>;
  const isOf = (kind === "entity" || kind === "tool") && `${folders[kind]}/${id}` === reference;
  return isOf && sources && computed ? (value as ComparedListing) : undefined;
}
