import { readPart } from "../../dataset/fields.ts";
import { publishedSchemas } from "../../dataset/schemas.ts";
import { listingTable, longTables, sharedTable } from "./listing-tables.ts";
import type { PublishedTerm } from "./published.ts";
import { columnOf, columnsIn, defineTable, type Column, type Table, type Thing, type Value } from "./table.ts";

const valueAt = (part: object, { path }: Column) => (part as Thing)[path] as Value;

/** Vocabularies, their terms, and the words of other bodies for these. */
function vocabularyTables(): Table[] {
  /** The rows that each term of each vocabulary makes, each begun with the vocabulary's name. */
  const rowsOfTerms =
    (rowsOf: (term: PublishedTerm, index: number) => Value[][]): Table["rowsOf"] =>
    ({ vocabularies }) =>
      Object.values(vocabularies).flatMap(({ name, terms }) =>
        terms.flatMap((term, index) => rowsOf(term, index).map((row) => [name, ...row])),
      );
  // The details of laws are in the JSON alone.
  const termsPart = readPart("dataset.schema.json#/$defs/vocabulary/properties/terms/items", publishedSchemas());
  const fields = termsPart.fields.filter(({ type }) => type !== "map").map((field) => columnOf(field));
  const [id, ...facts] = fields.filter(({ type }) => type !== "things") as [Column, ...Column[]];
  const [vocabulary, place] = columnsIn("terms") as [Column, Column];
  const parts = fields.find(({ path }) => path === "counterparts")?.parts ?? [];
  return [
    defineTable("vocabularies", columnsIn("vocabularies"), ({ vocabularies }) =>
      Object.values(vocabularies).map(({ name, title, description }) => [name, title, description]),
    ),
    defineTable(
      "terms",
      [vocabulary, id, place, ...facts],
      rowsOfTerms((term, index) => [[term.id, index + 1, ...facts.map((column) => valueAt(term, column))]]),
    ),
    defineTable(
      "term_aliases",
      columnsIn("term_aliases"),
      rowsOfTerms(({ id: term, aliases }) =>
        Object.entries(aliases ?? {}).flatMap(([language, words]) =>
          words.map((word, index) => [term, language, index + 1, word]),
        ),
      ),
    ),
    defineTable(
      "counterparts",
      [...columnsIn("counterparts"), ...parts],
      rowsOfTerms(({ id: term, counterparts = [] }) =>
        counterparts.map((each, index) => [term, index + 1, ...parts.map((column) => valueAt(each, column))]),
      ),
    ),
  ];
}

/** Every table of the published dataset, those that others point at first: what all formats are made from. */
export const tables: readonly Table[] = [
  sharedTable(),
  listingTable("entity"),
  listingTable("tool"),
  ...longTables(),
  ...vocabularyTables(),
  defineTable("moved", columnsIn("moved"), ({ moved }) =>
    moved.map(({ href, to }) => [/(?:entities|tools)\/[^/]+(?=\/$)/.exec(href)?.[0], to]),
  ),
];

/** @throws {RangeError} if there is no such table */
export function tableByName(name: string): Table {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new RangeError(`unknown table: ${name}`);
  return table;
}
