import { formatCompactJson } from "../../dataset/json.ts";
import type { Register } from "../register/register.ts";
import { formatCsv } from "./csv.ts";
import { fileTexts, type DocumentedPath } from "./dataset-facts.ts";
import { describeCoverage } from "./formats/coverage.ts";
import { describeGraph } from "./formats/json-ld.ts";
import { formatParquet } from "./formats/parquet.ts";
import { formatRegisterWorkbook } from "./formats/workbook.ts";
import { indexes } from "./indexes.ts";
import type { PublishedRegister, Row, Table } from "./tables/table.ts";
import { tableByName, tables } from "./tables/tables.ts";

/** What a file of the published dataset is made of. */
export interface PublicationInput {
  readonly register: Register;
  readonly published: PublishedRegister;
  /** What is before every address: scheme, host and base path, as far as they are known. */
  readonly prefix: string;
  /** The rows of each table. */
  readonly rows: ReadonlyMap<Table, readonly Row[]>;
}

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

/** A file of the published dataset that has an address of its own. */
interface Publication {
  /** Below /data/v1/. */
  readonly path: string;
  readonly form: Form;
  /** It is a way to download the dataset, and descriptions for machines list it so. */
  readonly isDistribution?: true;
  /** One of the long tables, which the data page lists together. */
  readonly isTable?: true;
  /** Absent for files that are made together with others. */
  readonly write?: (input: PublicationInput) => string | Uint8Array;
}

/** The files of the published dataset that have addresses of their own: one row a file. */
export const publications = [
  {
    path: "register.xlsx",
    form: "Excel",
    isDistribution: true,
    write: ({ published, rows }) => formatRegisterWorkbook(published, rows),
  },
  { path: "entities.csv", form: "CSV", isDistribution: true, write: tableWriter("entities") },
  { path: "tools.csv", form: "CSV", isDistribution: true, write: tableWriter("tools") },
  { path: "register.json", form: "JSON", isDistribution: true, write: ({ published }) => formatCompactJson(published) },
  {
    path: "entities.json",
    form: "JSON",
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published.entities),
  },
  {
    path: "tools.json",
    form: "JSON",
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published.tools),
  },
  { path: "register.ndjson", form: "NDJSON", isDistribution: true, write: ({ published }) => formatLines(published) },
  parquetFile("entities"),
  parquetFile("tools"),
  { path: "register.sqlite", form: "SQLite", isDistribution: true },
  {
    path: "register.jsonld",
    form: "JSON-LD",
    isDistribution: true,
    write: ({ published, prefix }) => formatCompactJson(describeGraph(published, prefix)),
  },
  {
    path: "coverage.geojson",
    form: "GeoJSON",
    isDistribution: true,
    write: ({ register }) => formatCompactJson(describeCoverage(register)),
  },
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
  ...indexes.map(({ path, make }) => {
    return { path, form: "JSON", write: ({ register }: PublicationInput) => make(register) } as const;
  }),
  ...tables.filter(({ name }) => !isWide(name)).map(tableFile),
] as const satisfies readonly Publication[];

type File = (typeof publications)[number];

/** The files that the data page lists, in its order. */
export const documented = publications.filter(
  (file): file is Extract<File, { readonly path: DocumentedPath }> => file.path in fileTexts,
);

/** The files that are the dataset as a whole. */
export const distributions = publications.filter((file) => "isDistribution" in file);

/** The tables that the data page lists together, each with its file. */
export const longTables = tables
  .filter(({ name }) => !isWide(name))
  .map((table) => ({ name: table.name, path: pathOfTable(table) }));

/** The tables with one row for each listing. Their files are not below tables/. */
function isWide(name: string): boolean {
  return name === "entities" || name === "tools";
}

/** Where a table is as CSV, below /data/v1/. */
export function pathOfTable({ name }: Pick<Table, "name">): string {
  return isWide(name) ? `${name}.csv` : `tables/${name}.csv`;
}

function tableFile({ name }: Table) {
  return { path: pathOfTable({ name }), form: "CSV", isTable: true, write: tableWriter(name) } as const;
}

/** A kind of listing as Parquet, with every fact. */
function parquetFile<Name extends "entities" | "tools">(name: Name) {
  return {
    path: `${name}.parquet`,
    form: "Parquet",
    isDistribution: true,
    write: ({ published: { generated, commit, licence }, rows }: PublicationInput) => {
      const table = tableByName(name);
      return formatParquet(table, rows.get(table) ?? [], { generated, licence, ...(commit !== null && { commit }) });
    },
  } as const;
}

function tableWriter(name: string) {
  return ({ rows }: PublicationInput): string => {
    const table = tableByName(name);
    return formatCsv(table, rows.get(table) ?? []);
  };
}

/** Every listing on a line of its own, then every tombstone: for programs that read a line at a time. */
function formatLines({ entities, tools, moved }: PublishedRegister): string {
  return [...entities, ...tools, ...moved].map(formatCompactJson).join("");
}
