import { rollup } from "d3-array";
import type { Shape } from "../../dataset/fields.ts";
import {
  fieldsWith,
  fieldDefinitions,
  valueAtPath,
  type FieldPath,
  type FieldDefinition,
} from "../../dataset/field-table.ts";
import {
  folderByKind,
  type CaseStudy,
  type Kind,
  type Listing,
  type Output,
  type Reference,
} from "../../dataset/model.ts";
import { formatShortUrl, withAsciiHost } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { inSentence } from "../language/phrases.ts";
import type { Evaluation } from "../register/evaluations.ts";
import { findFieldEvidence } from "../register/evidence.ts";
import { formatHelpLine, toTelephoneUrl, type HelpLine } from "../register/help-lines.ts";
import type { Freshness } from "../register/freshness.ts";
import type { TitleOf } from "../register/format-place.ts";
import { kindOfReference } from "../shortlist/listing-index.ts";

/** A listing as its published file has it, such as `/data/v1/entities/a21.json`. */
export type ComparedListing = Listing & { readonly computed: { readonly freshness: Freshness } };

/** A column of a comparison. */
export interface CompareColumn {
  readonly reference: Reference;
  /** Undefined while the listing's file is not loaded, and if it could not be. */
  readonly listing: ComparedListing | undefined;
}

/** A value in a cell. */
export interface CompareItem {
  /** Values with the same key are equal. */
  readonly key: string;
  readonly text: string;
  /** Target of a link: a web address, `mailto:` or `tel:`. */
  readonly href?: string;
  /** Text after the link, with the mark before it: ", Freephone (Kenya; 24 hours a day)". */
  readonly detail?: string;
  /** State of the newest evidence, such as "current", for the freshness icon. Only in the row `fresh`. */
  readonly freshness?: string;
}

/**
 * A cell: `stated` if the listing has a value, `not-found` if it has none, `not-applicable` if the row is not for its kind, and
 * `not-loaded` if its file is missing.
 */
export type CompareCell =
  | {
      readonly state: "stated";
      /** Values that all columns state come first. */
      readonly items: readonly CompareItem[];
      /** Indices into the listing's sources of the field, newest first. */
      readonly sources: readonly number[];
    }
  | { readonly state: "not-found" }
  | { readonly state: "not-applicable"; readonly kind: Kind }
  | { readonly state: "not-loaded" };

/** Rows about the listing's evidence. They are not fields. */
export type RegisterRowName = "fresh" | "review" | "sources";

/** A row of a comparison: a field, or something that the register computes. */
export interface CompareRow {
  readonly name: string;
  /** Path of the field, such as `offer.services`. Absent in the rows of `RegisterRowName`. */
  readonly path?: FieldPath;
  /** Comparison of the loaded, applicable cells. `not-found` if all are empty, `single` if there are fewer than two. */
  readonly verdict: "same" | "differs" | "not-found" | "single";
  /** One cell per column, in the order of the columns. */
  readonly cells: readonly CompareCell[];
  /**
   * Keys of the terms that one loaded, applicable cell alone has. Empty if there are fewer than two, and in rows of dates, links
   * and other values of which hardly any are equal.
   */
  readonly unique: ReadonlySet<string>;
}

/** A group of rows: a section of a listing's page. */
export interface CompareGroup {
  readonly name: (typeof groupNames)[number];
  readonly rows: readonly CompareRow[];
}

/** Functions that word values in the language of the page. */
export interface ValueFormatters {
  readonly titleOf: TitleOf;
  readonly formatStatus: (status: Listing["status"]) => string;
  readonly formatFreshness: (freshness: Freshness) => string;
  readonly formatReview: (review: Listing["review"]) => string;
}

/** Definition of a row: its name and path, the kinds that it applies to, and a function that reads it from a listing. */
interface RowDefinition extends Pick<CompareRow, "name" | "path"> {
  readonly kinds: readonly Kind[];
  /** True if the values are terms of a vocabulary. */
  readonly hasTerms?: boolean;
  /** Returns the values that the listing states. Empty if nothing was found. */
  readonly readItems: (listing: ComparedListing, formatters: ValueFormatters) => readonly CompareItem[];
}

const groupNames = ["dates", "offer", "evaluations", "reach", "show", "identity"] as const;

const registerRows: Readonly<Record<RegisterRowName, RowDefinition["readItems"]>> = {
  fresh: ({ computed: { freshness } }, { formatFreshness }) => [
    { key: freshness.date ?? "", text: formatFreshness(freshness), freshness: freshness.state },
  ],
  // Reviews of the same level are equal on different days.
  review: ({ review }, { formatReview }) => [toTextItem(formatReview(review))],
  sources: ({ sources }) => [toTextItem(String(sources.length))],
};

/** Definitions of all rows by group, in the order of a listing's page. The register's rows end the group `dates`. */
export const rowDefinitions: readonly { name: CompareGroup["name"]; definitions: readonly RowDefinition[] }[] =
  groupNames.map((name) => {
    const fields = fieldsWith("isCompared").filter(({ section }) => section === name);
    const fieldRows = fields.map(toRowDefinition);
    return { name, definitions: name === "dates" ? [...fieldRows, ...listRegisterRows()] : fieldRows };
  });

/** Returns the definitions of the rows `fresh`, `review` and `sources`, in this order, for both kinds. They have no `path`. */
function listRegisterRows(): RowDefinition[] {
  return Object.entries(registerRows).map(([name, readItems]) => ({ name, kinds: ["entity", "tool"], readItems }));
}

/**
 * Defines the row of a field: `{name: "services", kinds: ["entity"], path: "offer.services", hasTerms: true, readItems}`.
 *
 * `readItems` returns the items of `toItems`; [] for a listing of a kind without the field, and for one that leaves it out. The
 * status is one item, `{key: "active", text}`, so that only its state is compared.
 */
function toRowDefinition(field: FieldDefinition): RowDefinition {
  const { name, kinds, path, shape } = field;
  return {
    name,
    kinds,
    path,
    hasTerms: shape === "term" || shape === "terms",
    readItems: (listing, formatters) => {
      if (path === "status") return [{ key: listing.status.state, text: formatters.formatStatus(listing.status) }];
      const value = kinds.includes(listing.kind) ? valueAtPath(listing, path) : undefined;
      return value === undefined ? [] : toItems(value, field, formatters);
    },
  };
}

/** Functions that turn a text into an item, by the shape of its field. */
const toItemByShape: Readonly<Record<Exclude<Shape, "map" | "things" | "term" | "terms">, typeof toTextItem>> = {
  text: toTextItem,
  texts: toTextItem,
  number: toTextItem,
  year: toTextItem,
  reference: toTextItem,
  date: (date) => ({ key: date, text: format.date(date) }),
  link: (url) => ({ key: url, text: formatShortUrl(url), href: url }),
  mail: (email) => ({ key: email, text: withAsciiHost(email), href: `mailto:${email}` }),
};

/**
 * Turns the value of a field into items `{key, text, href}`: one per element of a list, one for a single value, and one per part
 * of a map such as `contact`, in the order of the field table.
 *
 * A term is `{key: "training", text: its title}`; a link `{key: "https://www.a.org/", text: "a.org", href:
 * "https://www.a.org/"}`; an e-mail address has `href: "mailto:a@b.org"`; an output or case study is as in `toTitledItem`, an
 * evaluation as in `toEvaluationItem`, a help line as in `toHelpLineItem`; others are `{key, text}` with the same text, but dates are formatted.
 *
 * @param value not undefined
 */
function toItems(value: unknown, field: FieldDefinition, formatters: ValueFormatters): CompareItem[] {
  const { shape, path } = field;
  if (shape === "map") {
    const parts = fieldDefinitions.filter((part) => part.path.startsWith(`${path}.`));
    return parts.flatMap((part) => {
      const partValue = (value as Readonly<Record<string, unknown>>)[part.name];
      return partValue === undefined ? [] : toItems(partValue, part, formatters);
    });
  }
  if (path === "help_lines") {
    return (value as readonly HelpLine[]).map((line) => toHelpLineItem(line, formatters));
  }
  if (path === "evaluations") {
    return (value as readonly Evaluation[]).map((evaluation) => toEvaluationItem(evaluation, formatters));
  }
  if (shape === "things") {
    const things = value as readonly (Output | CaseStudy | { name: string })[];
    return things.map((thing) => ("title" in thing ? toTitledItem(thing) : toTextItem(thing.name)));
  }
  const texts = [value].flat().map(String);
  if (shape !== "term" && shape !== "terms") return texts.map(toItemByShape[shape]);
  const facet = findFacetOfVocabulary(field);
  return texts.map((id) => ({ key: id, text: formatters.titleOf(facet, id) }));
}

/**
 * Returns the name of the facet with the titles of a field's terms, or the field's own name if no facet has its vocabulary:
 * "countries" for `headquarters`, "services" for `offer.services`.
 */
function findFacetOfVocabulary({ name, vocabulary }: FieldDefinition): string {
  return fieldsWith("isTag").find((field) => field.vocabulary === vocabulary)?.name ?? name;
}

/** Turns a text into the item `{key: text, text}`, without a link. Equal texts are equal items. */
function toTextItem(text: string): CompareItem {
  return { key: text, text };
}

/**
 * Turns an output or a case study into an item such as `{key: url, text: "Annual report (2025)", href: url}`. Without a year,
 * the text is the title; without a URL, the key is the title and there is no `href`. So two are equal if their URLs or, without
 * one, their titles are.
 */
function toTitledItem({ title, url, year }: Output | CaseStudy): CompareItem {
  const text = year === undefined ? title : `${title} (${year})`;
  return { key: url ?? title, text, ...(url !== undefined && { href: url }) };
}

/**
 * Turns an evaluation into an item with method and who made it, and after the link what was looked at and the finding: `{key: url,
 * text: "Independent, survey, 2023 (Example University)", href: url, detail: ". The line in twelve plants: Workers knew it …"}`.
 */
function toEvaluationItem(
  { url, year, by, independence, method, about, finding }: Evaluation,
  { titleOf }: ValueFormatters,
): CompareItem {
  const head = [titleOf("evaluated", independence), inSentence(titleOf("method", method)), String(year)];
  const text = `${head.join(format.comma)} (${by})`;
  return { key: url, text, href: url, detail: `. ${format.labelled(about, finding)}` };
}

/** Turns a help line into an item that dials it: `{key: "1191", text: "1191", href: "tel:1191", detail: " (Thailand; …)"}`. */
function toHelpLineItem(line: HelpLine, { titleOf }: ValueFormatters): CompareItem {
  const { telephone } = line;
  const detail = formatHelpLine(line, titleOf).slice(telephone.length);
  return { key: telephone, text: telephone, href: toTelephoneUrl(telephone), detail };
}

/**
 * Compares listings field by field.
 *
 * Lists are compared as sets, without their order. A stated value differs from "not found". Rows that apply to the kind of no
 * column are left out.
 *
 * @param columns in the reader's order; a listing that is not loaded keeps its column
 * @returns groups `{name: "offer", rows}` with at least one row, in the order of `rowDefinitions`; a row is `{name, path,
 *   verdict, cells, unique}`, with a cell per column; [] without columns
 */
export function compareListings(columns: readonly CompareColumn[], formatters: ValueFormatters): CompareGroup[] {
  const kinds = new Set(columns.map(({ reference }) => kindOfReference(reference)));
  const groups = rowDefinitions.map(({ name, definitions }) => {
    const applicable = definitions.filter((definition) => definition.kinds.some((kind) => kinds.has(kind)));
    return { name, rows: applicable.map((definition) => compareRow(definition, columns, formatters)) };
  });
  return groups.filter(({ rows }) => rows.length > 0);
}

/**
 * Reads a row's cell from each column, and compares them: `{name, path, verdict, cells, unique}`, without `path` for a row that
 * is no field. Items that all comparable cells have come first in each cell.
 */
function compareRow(
  definition: RowDefinition,
  columns: readonly CompareColumn[],
  formatters: ValueFormatters,
): CompareRow {
  const cells = columns.map((column) => readCell(definition, column, formatters));
  const keySets = cells.filter(isComparable).map(listKeys);
  const shared = intersectKeys(keySets);
  const { name, path, hasTerms = false } = definition;
  return {
    name,
    ...(path !== undefined && { path }),
    verdict: toVerdict(keySets, shared),
    cells: cells.map((cell) => putSharedItemsFirst(cell, shared)),
    unique: hasTerms ? findUniqueKeys(keySets) : new Set(),
  };
}

/**
 * Reads the cell of a column: `{state: "not-applicable", kind}` if the row is not for its kind, else `{state: "not-loaded"}`
 * without a listing, else `{state: "not-found"}` without a value, else `{state: "stated", items, sources}`.
 *
 * `sources` are the indices of the field's sources, newest first. In the row `fresh` it is the one of the newest evidence, if
 * that is a source; the other register rows have [].
 */
function readCell(
  { name, kinds, path, readItems }: RowDefinition,
  { reference, listing }: CompareColumn,
  formatters: ValueFormatters,
): CompareCell {
  const kind = kindOfReference(reference);
  if (!kinds.includes(kind)) return { state: "not-applicable", kind };
  if (listing === undefined) return { state: "not-loaded" };
  const items = readItems(listing, formatters);
  if (items.length === 0) return { state: "not-found" };
  const newestSource = name === "fresh" ? listing.computed.freshness.source : undefined;
  const registerSources = newestSource === undefined ? [] : [newestSource];
  return { state: "stated", items, sources: path ? findFieldEvidence(listing, path).sources : registerSources };
}

/** Returns true for cells that count in the verdict: applicable and loaded, so `stated` or `not-found`. */
function isComparable({ state }: CompareCell): boolean {
  return state !== "not-applicable" && state !== "not-loaded";
}

/** Returns the keys of a cell's items. Empty for a cell that is not `stated`. */
function listKeys(cell: CompareCell): ReadonlySet<string> {
  return new Set(cell.state === "stated" ? cell.items.map(({ key }) => key) : []);
}

/** Returns the keys that all sets have. Empty if there are fewer than two sets. */
function intersectKeys([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  if (first === undefined || others.length === 0) return new Set();
  return new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
}

/** Returns the keys that one set alone has. Empty if there are fewer than two sets. */
function findUniqueKeys(keySets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  if (keySets.length < 2) return new Set();
  const counts = rollup(
    keySets.flatMap((keys) => [...keys]),
    (keys) => keys.length,
    (key) => key,
  );
  return new Set([...counts].filter(([, count]) => count === 1).map(([key]) => key));
}

/** Moves a cell's items with a shared key to the front, each part in its order. Cells without a value are unchanged. */
function putSharedItemsFirst(cell: CompareCell, shared: ReadonlySet<string>): CompareCell {
  if (cell.state !== "stated") return cell;
  const isShared = ({ key }: CompareItem) => shared.has(key);
  const items = [...cell.items.filter(isShared), ...cell.items.filter((item) => !isShared(item))];
  return { ...cell, items };
}

/**
 * Returns the verdict for the key sets of the comparable cells: `single` for fewer than two, `not-found` if all are empty,
 * `same` if all are equal, else `differs`.
 *
 * @param shared keys that all sets have
 */
function toVerdict(keySets: readonly ReadonlySet<string>[], shared: ReadonlySet<string>): CompareRow["verdict"] {
  if (keySets.length < 2) return "single";
  if (keySets.every(({ size }) => size === 0)) return "not-found";
  return keySets.every(({ size }) => size === shared.size) ? "same" : "differs";
}

/**
 * Checks the value of a listing's fetched file. Returns it as it is, or undefined if it is not a published listing with that
 * reference: its kind and id differ, or it has no `sources` or `computed`.
 */
export function parseComparedListing(value: unknown, reference: Reference): ComparedListing | undefined {
  const { kind, id, sources, computed } = (value ?? {}) as Partial<ComparedListing>;
  const hasReference = (kind === "entity" || kind === "tool") && `${folderByKind[kind]}/${id}` === reference;
  return hasReference && sources && computed ? (value as ComparedListing) : undefined;
}
