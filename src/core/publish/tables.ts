import { parseSchemaPart } from "../../dataset/fields.ts";
import { publishedSchemas } from "../../dataset/schemas.ts";
import { defineKindTable, defineListTables, defineListingsTable } from "./listing-tables.ts";
import type { PublishedRegister, PublishedTerm } from "./published.ts";
import { defineTable, listDefinedColumns, toColumn } from "./table.ts";
import type { CellValue, Column, ObjectItem, Table } from "./table.ts";

/** Reference of a listing in the address of its page: `entities/a` in `https://example.org/entities/a/`. */
const referencePattern = /(?:entities|tools)\/[^/]+(?=\/$)/;

/** Returns the tables `vocabularies`, `terms`, `term_aliases` and `counterparts` (of terms in other schemes), in this order. */
function defineVocabularyTables(): Table[] {
  // Nested mappings of terms, such as the details of laws, are in the JSON only.
  const termSchema = parseSchemaPart(
    "dataset.schema.json#/$defs/vocabulary/properties/terms/items",
    publishedSchemas(),
  );
  const termColumns = termSchema.fields.filter(({ type }) => type !== "map").map((field) => toColumn(field));
  const [idColumn, ...factColumns] = termColumns.filter(({ type }) => type !== "objects") as [Column, ...Column[]];
  const [vocabularyColumn, positionColumn] = listDefinedColumns("terms") as [Column, Column];
  const counterpartColumns = termColumns.find(({ path }) => path === "counterparts")?.objectColumns ?? [];

  const vocabularies = defineTable("vocabularies", listDefinedColumns("vocabularies"), (published) =>
    Object.values(published.vocabularies).map(({ name, title, description }) => [name, title, description]),
  );
  const terms = defineTable(
    "terms",
    [vocabularyColumn, idColumn, positionColumn, ...factColumns],
    buildTermRows((term, index) => {
      const facts = factColumns.map((column) => readCell(term, column));
      return [[term.id, index + 1, ...facts]];
    }),
  );
  const aliases = defineTable(
    "term_aliases",
    listDefinedColumns("term_aliases"),
    buildTermRows((term) =>
      Object.entries(term.aliases ?? {}).flatMap(([language, words]) =>
        words.map((word, index) => [term.id, language, index + 1, word]),
      ),
    ),
  );
  const counterparts = defineTable(
    "counterparts",
    [...listDefinedColumns("counterparts"), ...counterpartColumns],
    buildTermRows((term) =>
      (term.counterparts ?? []).map((counterpart, index) => {
        const cells = counterpartColumns.map((column) => readCell(counterpart, column));
        return [term.id, index + 1, ...cells];
      }),
    ),
  );
  return [vocabularies, terms, aliases, counterparts];
}

/**
 * Returns a function that builds the rows of all terms of all vocabularies, in their order: `["issue", "debt-bondage", …]`.
 *
 * @param buildRowsOfTerm builds the rows of one term, without their first cell: the vocabulary's name, which is added here.
 *   `index` is that of the term in its vocabulary, from 0
 */
function buildTermRows(buildRowsOfTerm: (term: PublishedTerm, index: number) => CellValue[][]): Table["buildRows"] {
  return ({ vocabularies }: PublishedRegister) =>
    Object.values(vocabularies).flatMap(({ name, terms }) =>
      terms.flatMap((term, index) => buildRowsOfTerm(term, index).map((cells) => [name, ...cells])),
    );
}

/** Returns an object's value in a column. Undefined if it has none. */
function readCell(object: object, { path }: Column): CellValue {
  return (object as ObjectItem)[path] as CellValue;
}

/** Tables of the published dataset, from which every format is made. A table comes after those that its keys refer to. */
export const tables: readonly Table[] = [
  defineListingsTable(),
  defineKindTable("entity"),
  defineKindTable("tool"),
  ...defineListTables(),
  ...defineVocabularyTables(),
  defineTable("moved", listDefinedColumns("moved"), ({ moved }) =>
    moved.map(({ href, to }) => [referencePattern.exec(href)?.[0], to]),
  ),
];

/**
 * Returns the table of a name, such as `entities` or `term_aliases`.
 *
 * @throws {RangeError} if there is no such table
 */
export function tableByName(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new RangeError(`unknown table: ${name}`);
  return table;
}
