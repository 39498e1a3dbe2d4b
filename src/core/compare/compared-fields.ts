import { fieldsWith, tableFields, valueAtPath, type FieldPath, type ListedField } from "../../dataset/field-table.ts";
import { folders, type CaseStudy, type Kind, type Listing, type Output, type Reference } from "../../dataset/model.ts";
import type { Freshness } from "../register/freshness.ts";

/** A value of a cell. Values of one key are the same. */
export type CompareItem = { readonly key: string } & (
  | { readonly type: "term"; readonly facet: string; readonly id: string }
  | { readonly type: "text"; readonly text: string; readonly note?: string }
  | { readonly type: "link"; readonly url: string; readonly text?: string; readonly note?: string }
  | { readonly type: "mail"; readonly email: string }
  | { readonly type: "date"; readonly date: string }
  | { readonly type: "state"; readonly state: string; readonly since?: string }
  | { readonly type: "freshness"; readonly state: string; readonly date?: string; readonly quiet: boolean }
  | { readonly type: "review"; readonly level: string; readonly date: string }
);

/** A listing as it is published by itself: what a column is made of. */
export type ComparedListing = Listing & { readonly computed: { readonly freshness: Freshness } };

/** What the register itself says of a listing. */
export type RegisterRow = "fresh" | "review" | "sources";

/** A row: a fact that listings of some kinds have. */
export interface CompareField {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** What its sources support, dotted; absent where the register itself says it. */
  readonly path?: FieldPath;
  /** What the listing states; empty when it was not found. */
  readonly read: (listing: ComparedListing) => readonly CompareItem[];
}

/** Groups are the sections of a listing's page. */
export type CompareGroupName = "dates" | "offer" | "reach" | "show" | "identity";

const ofRegister: readonly CompareField[] = [
  ofBoth("fresh", ({ computed: { freshness } }) => [{ key: freshness.date ?? "", type: "freshness", ...freshness }]),
  // Reviews of one level are alike, whatever their day.
  ofBoth("review", ({ review: { level, date } }) => [{ key: level, type: "review", level, date }]),
  ofBoth("sources", ({ sources }) => [textItem(String(sources.length))]),
];

/** The rows, grouped and ordered as a listing's page is. */
export const compareFields = (["dates", "offer", "reach", "show", "identity"] as const).map((name) => ({
  name,
  fields: [...comparedIn(name), ...(name === "dates" ? ofRegister : [])],
}));

function ofBoth(name: RegisterRow, read: CompareField["read"]): CompareField {
  return { name, kinds: ["entity", "tool"], read };
}

function comparedIn(section: CompareGroupName): CompareField[] {
  return fieldsWith("compared")
    .filter((field) => field.section === section)
    .map((field) => ({
      name: field.name,
      kinds: field.kinds,
      path: field.path,
      read: (listing) => {
        if (field.path === "status") return [{ key: listing.status.state, type: "state", ...listing.status }];
        const value = field.kinds.includes(listing.kind) ? valueAtPath(listing, field.path) : undefined;
        return value === undefined ? [] : itemsOf(value, field);
      },
    }));
}

/** The values of a field, as the schema shapes them. */
function itemsOf(value: unknown, field: ListedField): readonly CompareItem[] {
  switch (field.shape) {
    case "term":
    case "terms":
      return textsOf(value).map((id) => ({ key: id, type: "term", facet: facetOf(field), id }));
    case "text":
    case "texts":
    case "number":
    case "year":
    case "reference":
      return textsOf(value).map(textItem);
    case "date":
      return textsOf(value).map((date) => ({ key: date, type: "date", date }));
    case "link":
      return textsOf(value).map((url) => ({ key: url, type: "link", url }));
    case "mail":
      return textsOf(value).map((email) => ({ key: email, type: "mail", email }));
    case "things":
      return (value as readonly (Output | CaseStudy | { name: string })[]).map((thing) =>
        "title" in thing ? titledItem(thing) : textItem(thing.name),
      );
    case "map":
      return partsOf(field).flatMap((part) => {
        const inner = (value as Readonly<Record<string, unknown>>)[part.name];
        return inner === undefined ? [] : itemsOf(inner, part);
      });
    default:
      return field.shape satisfies never;
  }
}

function textsOf(value: unknown): string[] {
  return [value].flat().map(String);
}

/** The facet whose index has the titles of a field's terms; the field's own name where no field with a facet has them. */
function facetOf({ vocabulary, name }: ListedField): string {
  return fieldsWith("tags").find((tagged) => tagged.vocabulary === vocabulary)?.name ?? name;
}

function partsOf({ path }: ListedField): ListedField[] {
  return tableFields.filter((part) => part.path.startsWith(`${path}.`));
}

function textItem(text: string): CompareItem {
  return { key: text, type: "text", text };
}

/** An output or a case study: the same where its page or, without one, its title is. */
function titledItem({ title, url, year }: Output | CaseStudy): CompareItem {
  const note = year === undefined ? {} : { note: String(year) };
  return url === undefined
    ? { key: title, type: "text", text: title, ...note }
    : { key: url, type: "link", url, text: title, ...note };
}

/** Reads a listing's own file; undefined when it is not that of the listing asked for. */
export function parseComparedListing(value: unknown, reference: Reference): ComparedListing | undefined {
  const listing = value as Partial<ComparedListing> | null | undefined;
  if (listing?.kind !== "entity" && listing?.kind !== "tool") return undefined;
  const isWhole =
    `${folders[listing.kind]}/${listing.id}` === reference &&
    Array.isArray(listing.sources) &&
    typeof listing.name === "string" &&
    typeof listing.status?.state === "string" &&
    typeof listing.review?.level === "string" &&
    typeof listing.computed?.freshness?.state === "string";
  return isWhole ? (listing as ComparedListing) : undefined;
}
