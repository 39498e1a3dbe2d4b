import { formatCompactJson } from "../../dataset/formats.ts";
import { referenceOf } from "../../dataset/model.ts";
import { publishedSchemas } from "../../dataset/schemas.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { buildWorkstreamsIndex } from "../compare/workstreams.ts";
import { buildOverlapIndex } from "../exists/overlap-index.ts";
import { buildFacetIndex, buildFacetText } from "../facets/facet-index.ts";
import { measureInsights } from "../insights/figures.ts";
import { buildInsightIndex, buildPublishedInsight, formatInsightCsv } from "../insights/format-insights.ts";
import { buildCoverageFeatures, formatMapFiles } from "../map/world-counts.ts";
import { buildMatchIndex } from "../match/build-records.ts";
import { buildNamesIndex } from "../register/names-index.ts";
import type { Edition, Register } from "../register/register.ts";
import { buildShortlistIndex, buildSourcesIndex } from "../shortlist/shortlist-index.ts";
import type { DocumentedPath } from "./dataset-facts.ts";
import { buildJsonLdGraph } from "./formats/json-ld.ts";
import { formatParquet } from "./formats/parquet.ts";
import { formatRegisterWorkbook } from "./formats/workbook.ts";
import {
  toPublishedRegister,
  toPublishedTombstone,
  toPublishedVocabulary,
  type PublishedRegister,
} from "./published.ts";
import { formatCsv, type Row, type Table } from "./table.ts";
import { tableByName, tables } from "./tables.ts";

/** File of the published dataset. */
export interface PublishedFile {
  /** Path below /data/v1/. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Media types of file formats, by the format's name for readers. */
export const mediaTypes = {
  JSON: "application/json",
  "JSON Schema": "application/schema+json",
  "JSON-LD": "application/ld+json",
  GeoJSON: "application/geo+json",
  YAML: "application/yaml",
  text: "text/plain",
  SQLite: "application/vnd.sqlite3",
  NDJSON: "application/x-ndjson",
  CSV: "text/csv",
  Excel: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  Parquet: "application/vnd.apache.parquet",
} as const;

export type FileFormat = keyof typeof mediaTypes;

/** Data from which the files of an edition are made. */
export interface PublicationInput {
  readonly register: Register;
  /** Content of register.json. */
  readonly published: PublishedRegister;
  /** Start of every address: `https://example.org/register`, `/register` or "". */
  readonly prefix: string;
  /** Rows of every table. */
  readonly rows: ReadonlyMap<Table, readonly Row[]>;
}

/** Returns the content of a file. */
type ContentFormatter = (input: PublicationInput) => string | Uint8Array;

/** File that the data page lists. */
interface Publication {
  /** Path below /data/v1/. */
  readonly path: DocumentedPath;
  readonly format: FileFormat;
  /** Undefined if the file is made elsewhere: by Node, or from more than the register. */
  readonly formatContent?: ContentFormatter;
}

/** Returns a formatter that writes a value as JSON on one line, with a line break at its end. */
function jsonFormatter(selectValue: (input: PublicationInput) => unknown): ContentFormatter {
  return (input) => formatCompactJson(selectValue(input));
}

/**
 * Returns a formatter of a table. It formats no rows if the input lacks the table.
 *
 * @throws {RangeError} if there is no table of this name
 */
function tableFormatter(
  name: string,
  formatTable: (table: Table, rows: readonly Row[], input: PublicationInput) => string | Uint8Array,
): ContentFormatter {
  const table = tableByName(name);
  return (input) => formatTable(table, input.rows.get(table) ?? [], input);
}

/**
 * Returns a formatter that writes a table as CSV.
 *
 * @throws {RangeError} if there is no table of this name
 */
function csvFormatter(name: string): ContentFormatter {
  return tableFormatter(name, formatCsv);
}

/**
 * Returns a formatter that writes a table as Parquet, with `generated`, `licence` and, if there is one, `commit` of the edition
 * as metadata.
 *
 * @throws {RangeError} if there is no table of this name
 */
function parquetFormatter(name: string): ContentFormatter {
  return tableFormatter(name, (table, rows, { published: { generated, commit, licence } }) =>
    formatParquet(table, rows, { generated, licence, ...(commit !== null && { commit }) }),
  );
}

/** Formats organisations, tools and then tombstones as NDJSON: a JSON object per line, "" for none. */
function formatNdjson({ published: { entities, tools, moved } }: PublicationInput): string {
  return [...entities, ...tools, ...moved].map(formatCompactJson).join("");
}

/** Files that each hold the whole dataset, or one kind of listing. The data page lists them first, in this order. */
export const distributions: readonly Publication[] = [
  {
    path: "register.xlsx",
    format: "Excel",
    formatContent: ({ published, rows }) => formatRegisterWorkbook(published, rows),
  },
  { path: "entities.csv", format: "CSV", formatContent: csvFormatter("entities") },
  { path: "tools.csv", format: "CSV", formatContent: csvFormatter("tools") },
  { path: "register.json", format: "JSON", formatContent: jsonFormatter(({ published }) => published) },
  { path: "entities.json", format: "JSON", formatContent: jsonFormatter(({ published }) => published.entities) },
  { path: "tools.json", format: "JSON", formatContent: jsonFormatter(({ published }) => published.tools) },
  { path: "register.ndjson", format: "NDJSON", formatContent: formatNdjson },
  { path: "entities.parquet", format: "Parquet", formatContent: parquetFormatter("entities") },
  { path: "tools.parquet", format: "Parquet", formatContent: parquetFormatter("tools") },
  { path: "register.sqlite", format: "SQLite" },
  {
    path: "register.jsonld",
    format: "JSON-LD",
    formatContent: jsonFormatter(({ published, prefix }) => buildJsonLdGraph(published, prefix)),
  },
  {
    path: "coverage.geojson",
    format: "GeoJSON",
    formatContent: jsonFormatter(({ register }) => buildCoverageFeatures(register)),
  },
];

/** Files beside the dataset that the data page lists: changes, what the watch found, descriptions, checksums, figures, maps, schemas. */
export const supportingFiles: readonly Publication[] = [
  { path: "changes.ndjson", format: "NDJSON" },
  { path: "changes/index.json", format: "JSON" },
  { path: "watch.json", format: "JSON" },
  { path: "datapackage.json", format: "JSON" },
  { path: "dcat.jsonld", format: "JSON-LD" },
  { path: "openapi.json", format: "JSON" },
  { path: "CITATION.cff", format: "YAML" },
  { path: "checksums.txt", format: "text" },
  { path: "insights/index.json", format: "JSON" },
  { path: "map/entities.csv", format: "CSV" },
  { path: "map/tools.csv", format: "CSV" },
  { path: "schemas/dataset.schema.json", format: "JSON Schema" },
];

/** Returns the path of a table's CSV file below /data/v1/: `entities.csv`, `tools.csv`, else `tables/sources.csv`. */
export function toTablePath({ name }: Pick<Table, "name">): string {
  return name === "entities" || name === "tools" ? `${name}.csv` : `tables/${name}.csv`;
}

/** Tables whose CSV files are below tables/, each with the path of its file. */
export const tableFiles = tables
  .map((table) => ({ ...table, path: toTablePath(table) }))
  .filter(({ path }) => path.startsWith("tables/"));

/** File that only pages of the site read, made of the register alone. It is not documented. */
export interface PageIndex {
  /** Path below /data/v1/, such as `index/names.json`. */
  readonly path: string;
  /** Formats the content as JSON on one line. */
  readonly formatContent: (register: Register) => string;
}

/** Indexes that pages of the site read. */
export const pageIndexes: readonly PageIndex[] = [
  pageIndex("entities", (register) => buildFacetIndex(register, "entity")),
  pageIndex("entities-text", (register) => buildFacetText(register, "entity")),
  pageIndex("entities-match", (register) => buildMatchIndex(register, "entity")),
  pageIndex("tools", (register) => buildFacetIndex(register, "tool")),
  pageIndex("tools-text", (register) => buildFacetText(register, "tool")),
  pageIndex("tools-match", (register) => buildMatchIndex(register, "tool")),
  pageIndex("overlap", buildOverlapIndex),
  pageIndex("shortlist", buildShortlistIndex),
  pageIndex("sources", buildSourcesIndex),
  pageIndex("workstreams", buildWorkstreamsIndex),
  pageIndex("names", buildNamesIndex),
];

/**
 * Returns a page index: for "names", `{path: "index/names.json", formatContent}`, which formats what `buildIndex` returns as JSON
 * on one line.
 */
function pageIndex(name: string, buildIndex: (register: Register) => object): PageIndex {
  return {
    path: `index/${name}.json`,
    formatContent: (register: Register) => formatCompactJson(buildIndex(register)),
  };
}

/**
 * Prepares what the files of an edition are made from, so that it is computed once: `{register, published, prefix, rows}`.
 *
 * `published` is the content of register.json, `prefix` that of the edition, and `rows` has the rows of each of `tables`, by
 * table.
 */
export function buildPublicationInput(register: Register, edition: Edition): PublicationInput {
  const published = toPublishedRegister(register, edition);
  const rows = new Map(tables.map((table) => [table, table.buildRows(published)]));
  return { register, published, prefix: edition.prefix, rows };
}

/**
 * Yields every file of the dataset that can be made of the register alone, without Node, as `{path, content}`; the path is below
 * /data/v1/.
 *
 * They come in this order: the distributions but `register.sqlite` (`register.xlsx` …), the page indexes (`index/names.json`),
 * the CSV files of tables (`tables/sources.csv`), figures (`insights/index.json`, `insights/<id>.json` and `.csv`), maps
 * (`map/tools.csv`), listings (`entities/a.json`), tombstones under their old id, vocabularies and schemas. The database,
 * changes, descriptions and checksums are added by `publishDataset`.
 */
export function* publishFiles(
  register: Register,
  edition: Edition,
  input = buildPublicationInput(register, edition),
): Generator<PublishedFile> {
  const toJsonFile = (path: string, value: unknown) => ({ path, content: formatCompactJson(value) });
  for (const { path, formatContent } of distributions) {
    if (formatContent !== undefined) yield { path, content: formatContent(input) };
  }
  for (const { path, formatContent } of pageIndexes) yield { path, content: formatContent(register) };
  for (const { path, name } of tableFiles) yield { path, content: csvFormatter(name)(input) };

  const insights = measureInsights(register);
  yield toJsonFile("insights/index.json", buildInsightIndex(insights, register.today, edition));
  for (const table of insights) {
    const insight = buildPublishedInsight(table, register.today, edition);
    yield toJsonFile(`insights/${table.id}.json`, insight);
    yield { path: `insights/${table.id}.csv`, content: formatInsightCsv(insight) };
  }

  for (const { path, text } of formatMapFiles(register)) yield { path, content: text };
  for (const listing of [...input.published.entities, ...input.published.tools])
    yield toJsonFile(`${referenceOf(listing)}.json`, listing);
  for (const tombstone of register.dataset.moved)
    yield toJsonFile(`${tombstone.folder}/${tombstone.id}.json`, toPublishedTombstone(tombstone, edition));
  for (const [name, vocabulary] of vocabularies)
    yield toJsonFile(`vocabularies/${name}.json`, toPublishedVocabulary(vocabulary));
  for (const [id, schema] of publishedSchemas()) yield toJsonFile(`schemas/${id}`, schema);
}
