import { fieldsWith, tableFields, valueAtPath, type FieldPath, type ListedField } from "../../dataset/field-table.ts";
import type { CaseStudy, Kind, Output } from "../../dataset/model.ts";
import {
  dateItem,
  freshnessItem,
  linkItem,
  mailItem,
  reviewItem,
  stateItem,
  termItem,
  textItem,
  titledItem,
  type CompareItem,
  type ComparedListing,
} from "./compared-items.ts";

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

export interface CompareFieldGroup {
  readonly name: CompareGroupName;
  readonly fields: readonly CompareField[];
}

const ofRegister: readonly CompareField[] = [
  ofBoth("fresh", ({ computed }) => [freshnessItem(computed.freshness)]),
  ofBoth("review", ({ review }) => [reviewItem(review)]),
  ofBoth("sources", ({ sources }) => [textItem(String(sources.length))]),
];

/** The rows, grouped and ordered as a listing's page is. */
export const compareFields: readonly CompareFieldGroup[] = [
  { name: "dates", fields: [...comparedIn("dates"), ...ofRegister] },
  { name: "offer", fields: comparedIn("offer") },
  { name: "reach", fields: comparedIn("reach") },
  { name: "show", fields: comparedIn("show") },
  { name: "identity", fields: comparedIn("identity") },
];

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
        if (field.path === "status") return [stateItem(listing.status)];
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
      return textsOf(value).map((id) => termItem(facetOf(field), id));
    case "text":
    case "texts":
    case "number":
    case "year":
    case "reference":
      return textsOf(value).map(textItem);
    case "date":
      return textsOf(value).map(dateItem);
    case "link":
      return textsOf(value).map(linkItem);
    case "mail":
      return textsOf(value).map(mailItem);
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
