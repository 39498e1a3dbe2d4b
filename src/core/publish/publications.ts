import { formatCompactJson, formatJson } from "../../dataset/formats.ts";
import { referenceOf } from "../../dataset/model.ts";
import { publishedSchemas } from "../../dataset/schemas.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { buildOverlapIndex } from "../exists/overlap-index.ts";
import { measureFacetIndex, measureFacetText } from "../facets/facet-index.ts";
import { measureInsights } from "../insights/figures.ts";
import { formatInsightCsv, buildPublishedInsight, buildInsightIndex } from "../insights/format-insights.ts";
import { buildCoverageFeatures, formatMapFiles } from "../map/world-counts.ts";
import { buildMatchIndex } from "../match/build-records.ts";
import { measureNames } from "../register/names.ts";
import type { Edition, Register } from "../register/register.ts";
import { buildShortlistIndex } from "../shortlist/shortlist-index.ts";
import type { DocumentedPath } from "./dataset-facts.ts";
import { describeGraph } from "./formats/json-ld.ts";
import { formatParquet } from "./formats/parquet.ts";
import { formatRegisterWorkbook } from "./formats/workbook.ts";
import { toPublishedTombstone, toPublishedRegister, toPublishedVocabulary } from "./published.ts";
import { formatCsv, type Row, type Table } from "./table.ts";
import { tableByName, tables } from "./tables.ts";

/** A file of the published dataset. */
export interface PublishedFile {
  /** Below /data/v1/. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

type PublicationInput = ReturnType<typeof buildPublicationInput>;

/** The kinds of file, by the name for readers, and their media types. */
export const forms = {
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

export type Form = keyof typeof forms;

type Writer = (input: PublicationInput) => string | Uint8Array;

/** A file that the data page lists. */
interface Publication {
  /** Below /data/v1/. */
  readonly path: DocumentedPath;
  readonly form: Form;
  /** Of a file that is the dataset as a whole; undefined for one that only Node can make. */
  readonly write?: Writer | undefined;
}

const writeCsv = (name: string): Writer => writeTable(name, formatCsv);
const writeJson =
  (make: (input: PublicationInput) => unknown): Writer =>
  (input) =>
    formatCompactJson(make(input));

function writeTable(
  name: string,
  format: (table: Table, rows: readonly Row[], input: PublicationInput) => string | Uint8Array,
): Writer {
  const table = tableByName(name);
  return (input) => format(table, input.rows.get(table) ?? [], input);
}

/** A kind of listing as Parquet, with every fact. */
const writeParquet = (name: string) =>
  writeTable(name, (table, rows, { published: { generated, commit, licence } }) =>
    formatParquet(table, rows, { generated, licence, ...(commit !== null && { commit }) }),
  );

/** Every listing on a line of its own, then every tombstone: for programs that read a line at a time. */
const writeLines: Writer = ({ published: { entities, tools, moved } }) =>
  [...entities, ...tools, ...moved].map(formatCompactJson).join("");

/** The files that are the dataset as a whole: ways to download it. One row a file. */
export const distributions: readonly Publication[] = [
  { path: "register.xlsx", form: "Excel", write: ({ published, rows }) => formatRegisterWorkbook(published, rows) },
  { path: "entities.csv", form: "CSV", write: writeCsv("entities") },
  { path: "tools.csv", form: "CSV", write: writeCsv("tools") },
  { path: "register.json", form: "JSON", write: writeJson(({ published }) => published) },
  { path: "entities.json", form: "JSON", write: writeJson(({ published }) => published.entities) },
  { path: "tools.json", form: "JSON", write: writeJson(({ published }) => published.tools) },
  { path: "register.ndjson", form: "NDJSON", write: writeLines },
  { path: "entities.parquet", form: "Parquet", write: writeParquet("entities") },
  { path: "tools.parquet", form: "Parquet", write: writeParquet("tools") },
  { path: "register.sqlite", form: "SQLite" },
  {
    path: "register.jsonld",
    form: "JSON-LD",
    write: writeJson(({ published, prefix }) => describeGraph(published, prefix)),
  },
  { path: "coverage.geojson", form: "GeoJSON", write: writeJson(({ register }) => buildCoverageFeatures(register)) },
];

/** The other files that the data page lists. */
export const otherFiles: readonly Publication[] = [
  { path: "changes.ndjson", form: "NDJSON" },
  { path: "changes/index.json", form: "JSON" },
  { path: "datapackage.json", form: "JSON" },
  { path: "dcat.jsonld", form: "JSON-LD" },
  { path: "openapi.json", form: "JSON" },
  { path: "CITATION.cff", form: "YAML" },
  { path: "checksums.txt", form: "text" },
  { path: "insights/index.json", form: "JSON" },
  { path: "map/entities.csv", form: "CSV" },
  { path: "map/tools.csv", form: "CSV" },
  { path: "schemas/dataset.schema.json", form: "JSON Schema" },
];

/** Where a table is as CSV, below /data/v1/. */
export function pathOfTable({ name }: Pick<Table, "name">): string {
  return name === "entities" || name === "tools" ? `${name}.csv` : `tables/${name}.csv`;
}

/** The tables that the data page lists together, each with its file. */
export const longTables = tables
  .map((table) => ({ ...table, path: pathOfTable(table) }))
  .filter(({ path }) => path.startsWith("tables/"));

/** The files that only pages of the site read, made of the register alone; they are not documented. */
export const indexes = [
  index("entities", (register) => measureFacetIndex(register, "entity")),
  index("entities-text", (register) => measureFacetText(register, "entity")),
  index("entities-match", (register) => buildMatchIndex(register, "entity")),
  index("tools", (register) => measureFacetIndex(register, "tool")),
  index("tools-text", (register) => measureFacetText(register, "tool")),
  index("tools-match", (register) => buildMatchIndex(register, "tool")),
  index("overlap", buildOverlapIndex),
  index("shortlist", buildShortlistIndex),
  index("names", measureNames),
];

function index(name: string, measure: (register: Register) => object) {
  return { path: `index/${name}.json`, make: (register: Register) => formatCompactJson(measure(register)) };
}

/** What the files of an edition are made from. */
export function buildPublicationInput(register: Register, edition: Edition) {
  const published = toPublishedRegister(register, edition);
  const rows = new Map(tables.map((table) => [table, table.rowsOf(published)]));
  return { register, published, prefix: edition.prefix, rows };
}

/** Every file of the published dataset that needs nothing but the register, one after the other. */
export function* publishFiles(
  register: Register,
  edition: Edition,
  input = buildPublicationInput(register, edition),
): Generator<PublishedFile> {
  const json = (path: string, value: unknown) => ({ path, content: formatJson(value) });
  for (const { path, write } of distributions) if (write !== undefined) yield { path, content: write(input) };
  for (const { path, make } of indexes) yield { path, content: make(register) };
  for (const { path, name } of longTables) yield { path, content: writeCsv(name)(input) };
  const insights = measureInsights(register);
  yield json("insights/index.json", buildInsightIndex(insights, register.today, edition));
  for (const table of insights) {
    const insight = buildPublishedInsight(table, register.today, edition);
    yield json(`insights/${table.id}.json`, insight);
    yield { path: `insights/${table.id}.csv`, content: formatInsightCsv(insight) };
  }
  for (const { path, text } of formatMapFiles(register)) yield { path, content: text };
  for (const listing of [...input.published.entities, ...input.published.tools])
    yield json(`${referenceOf(listing)}.json`, listing);
  for (const tombstone of register.dataset.moved)
    yield json(`${tombstone.folder}/${tombstone.id}.json`, toPublishedTombstone(tombstone, edition));
  for (const [name, vocabulary] of vocabularies)
    yield json(`vocabularies/${name}.json`, toPublishedVocabulary(vocabulary));
  for (const [id, schema] of publishedSchemas()) yield json(`schemas/${id}`, schema);
}
