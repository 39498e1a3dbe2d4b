import { formatCsvTable, type CsvCell } from "../../dataset/csv.ts";
import { fieldsWith, valueAtPath } from "../../dataset/field-table.ts";
import { fieldsByKind, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import type { PublishedListing } from "./published.ts";

interface Column {
  readonly name: string;
  readonly description: string;
  readonly cellOf: (listing: PublishedListing) => CsvCell;
}

const unpublished: ReadonlySet<string> = new Set(fieldsWith("isPublished", false).map(({ path }) => path));

/** Parts of a list's items that a cell shows, the first that is there. */
const faces = ["to", "title", "name", "url"] as const;

/**
 * The columns of a kind, in the schema's order: one for each field, dotted where it lies in another, lists in one cell.
 *
 * A new field of the schema becomes a column by itself.
 */
export function columnsOf(kind: Kind): Column[] {
  const fields = leaves(fieldsByKind[kind]).filter(({ path }) => !unpublished.has(path));
  return [
    { name: "id", description: "File name without its ending.", cellOf: ({ id }) => id },
    { name: "href", description: "Address of its page.", cellOf: ({ href }) => href },
    ...fields.map((field) => ({
      name: field.path,
      description: field.description,
      cellOf: (listing: PublishedListing) => formatCell(valueAtPath(listing, field.path)),
    })),
    {
      name: "freshness.state",
      description: "current, ageing, stale or undated.",
      cellOf: ({ computed }) => computed.freshness.state,
    },
    {
      name: "freshness.date",
      description: "Date of the newest evidence.",
      cellOf: ({ computed }) => computed.freshness.date ?? "",
    },
  ];
}

/** Listings as CSV, a row a listing: see formatCsvTable. */
export function formatCsv(listings: readonly PublishedListing[], kind: Kind): string {
  const columns = columnsOf(kind);
  const rows = listings.map((listing) => columns.map(({ cellOf }) => cellOf(listing)));
  return formatCsvTable(
    columns.map(({ name }) => name),
    rows,
  );
}

/** Maps are opened, lists are not. */
function leaves(field: Field): Field[] {
  return field.fields.flatMap((inner) => (inner.type === "map" ? leaves(inner) : [inner]));
}

function formatCell(value: unknown): CsvCell {
  if (Array.isArray(value)) return value.map(formatItem);
  return typeof value === "string" || typeof value === "number" ? value : "";
}

function formatItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const parts = item as Record<string, unknown>;
  const face = faces.map((key) => parts[key]).find((part) => typeof part === "string");
  // A relation is nothing without its type.
  return "type" in parts && !("title" in parts) ? `${String(parts["type"])} ${String(face)}` : String(face ?? "");
}
