import { fieldsWith, valueAtPath } from "../../../dataset/field-table.ts";
import { fieldsByKind, readPart, type Field } from "../../../dataset/fields.ts";
import { publishedSchemasById } from "../../../dataset/published-schemas.ts";
import { folders, type Kind } from "../../../dataset/model.ts";
import type { PublishedListing } from "../published.ts";
import { columnOf, plainColumn, type Column, type ForeignKey, type Table, type Value } from "./table.ts";

/** A column of listings, with where its value comes from. */
export interface ListingColumn extends Column {
  readonly valueOf: (listing: PublishedListing) => Value;
}

const unpublished: ReadonlySet<string> = new Set(fieldsWith("isPublished", false).map(({ path }) => path));
const published = readPart("dataset.schema.json#/$defs/published", publishedSchemasById);

/** The folder and the id of a published listing. */
export function referenceOfPublished({ kind, id }: Pick<PublishedListing, "kind" | "id">): string {
  return `${folders[kind]}/${id}`;
}

/** The column that says which listing a row belongs to. */
export const listingColumn: Column = plainColumn(
  "listing",
  "Listing",
  "Folder and id of the listing, such as entities/example-initiative: the same in every table.",
  { shape: "reference" },
);

/**
 * The columns of a kind: id and page, each field in the schema's order, then what is computed.
 *
 * A new field of the schema becomes a column by itself, before those that are computed.
 */
export function listingColumns(kind: Kind): ListingColumn[] {
  const fields = openMaps(fieldsByKind[kind]).filter(({ field }) => !unpublished.has(field.path));
  const added = openMaps(published);
  const addedAt = (path: string) => added.filter(({ field }) => field.path === path);
  return [
    ...addedAt("id").map((each) => fieldColumn(each)),
    // It may begin at the site's root, so that it is no full address.
    ...addedAt("href").map((each) => ({ ...fieldColumn(each), shape: "text" as const })),
    ...fields.map((each) => fieldColumn(each)),
    ...[...addedAt("computed.freshness.state"), ...addedAt("computed.freshness.date")].map(computedColumn),
    { ...listingColumn, valueOf: referenceOfPublished },
    ...added.filter(({ field: { path } }) => isComputedLast(path)).map(computedColumn),
  ];
}

/** The table of a kind of listing: one row each. */
export function listingTable(kind: Kind): Table {
  const columns = listingColumns(kind);
  return {
    name: folders[kind],
    title: kind === "entity" ? "Organisations" : "Tools",
    description:
      kind === "entity"
        ? "Organisations and initiatives, one row each, with every field. In CSV and Excel, several values are in one cell."
        : "Technology tools, one row each, with every field. In CSV and Excel, several values are in one cell.",
    columns,
    primaryKey: ["id"],
    foreignKeys: referencesOf(columns),
    rowsOf: (register) =>
      register[folders[kind]].map((listing) => columns.map(({ valueOf }) => valueOf(listing as PublishedListing))),
  };
}

/** The columns that name a listing, such as its successor. */
export function referencesOf(columns: readonly Column[]): ForeignKey[] {
  const references = columns.filter(({ shape }) => shape === "reference");
  return references.map((column) => ({
    columns: [column.name],
    table: "listings",
    references: ["listing"],
    ...(column.name !== listingColumn.name && { isLoose: true }),
  }));
}

const shared = ["id", "kind", "name", "href", "summary", "status.state", "freshness.state", "freshness.date"];

/** Both kinds in one table: what other tables point at. */
export function sharedTable(): Table {
  const columns = shared.flatMap((path) => {
    const { vocabulary: _, ...column } = listingColumns("entity").find((each) => each.path === path) ?? {};
    return "valueOf" in column ? [column as ListingColumn] : [];
  });
  return {
    name: "listings",
    title: "Listings",
    description:
      "Organisations and tools in one table, with what every one of them has. Other tables point to its rows.",
    columns: [listingColumn, ...columns],
    primaryKey: ["listing"],
    foreignKeys: [],
    rowsOf: ({ entities, tools }) =>
      [...entities, ...tools].map((listing) => [
        referenceOfPublished(listing),
        ...columns.map(({ valueOf }) => valueOf(listing)),
      ]),
  };
}

/** A field, and the titles of what it lies in. */
interface OpenedField {
  readonly field: Field;
  readonly title: string;
}

/** Maps are opened, lists are not. */
function openMaps(holder: Field, title = ""): OpenedField[] {
  return holder.fields.flatMap((field) => {
    const own = title === "" ? field.title : `${title}: ${field.title}`;
    // What is computed needs no heading of its own.
    return field.type === "map" ? openMaps(field, field.name === "computed" ? "" : own) : [{ field, title: own }];
  });
}

/** Published after the columns that version 1 began with, so that these keep their places. */
function isComputedLast(path: string): boolean {
  return path.startsWith("computed.") && path !== "computed.freshness.state" && path !== "computed.freshness.date";
}

function fieldColumn({ field, title }: OpenedField, path = field.path): ListingColumn {
  return {
    ...columnOf(field, path, title),
    valueOf: (listing) => valueAtPath(listing, field.path) as Value,
  };
}

function computedColumn(opened: OpenedField): ListingColumn {
  return fieldColumn(opened, opened.field.path.replace(/^computed\./, ""));
}
