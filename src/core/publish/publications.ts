import { formatCompactJson } from "../../dataset/json.ts";
import type { Register } from "../register/register.ts";
import { formatCsv } from "./csv.ts";
import { describeCoverage } from "./formats/coverage.ts";
import { describeGraph } from "./formats/json-ld.ts";
import { formatNdjson } from "./formats/ndjson.ts";
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
  /** What it is and what it is good for, on the data page and in descriptions for machines; absent where it is not documented. */
  readonly text?: string;
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
    text: "For Excel, LibreOffice and other spreadsheets: a sheet a table with filters, and a sheet that says what each column means.",
    isDistribution: true,
    write: ({ published, rows }) => formatRegisterWorkbook(published, rows),
  },
  {
    path: "entities.csv",
    form: "CSV",
    text: "For any spreadsheet or program: organisations as a table, one row each, several values in a cell joined by “; ”. It leaves out what a cell cannot hold: the addresses, types and years of outputs and case studies, and the publishers and dates of sources. The tables below have them.",
    isDistribution: true,
    write: tableWriter("entities"),
  },
  {
    path: "tools.csv",
    form: "CSV",
    text: "For any spreadsheet or program: tools as a table, in the same form.",
    isDistribution: true,
    write: tableWriter("tools"),
  },
  {
    path: "register.json",
    form: "JSON",
    text: "For programs: the whole register in one file, with every listing, every vocabulary, the build date and the commit.",
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published),
  },
  {
    path: "entities.json",
    form: "JSON",
    text: "For programs: every organisation, as a list.",
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published.entities),
  },
  {
    path: "tools.json",
    form: "JSON",
    text: "For programs: every tool, as a list.",
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published.tools),
  },
  {
    path: "register.ndjson",
    form: "NDJSON",
    text: "For programs that read line by line: every listing on a line of its own.",
    isDistribution: true,
    write: ({ published }) => formatNdjson(published),
  },
  parquetFile(
    "entities",
    "For DuckDB, Python (pandas, Polars) and R (arrow): organisations, one row each with every fact. Lists are lists.",
  ),
  parquetFile("tools", "For DuckDB, Python and R: tools, in the same form."),
  {
    path: "register.sqlite",
    form: "SQLite",
    text: "For SQL, with DB Browser for SQLite, Datasette or any language: tables with keys, views in words, and full-text search (the table “search”).",
    isDistribution: true,
  },
  {
    path: "register.jsonld",
    form: "JSON-LD",
    text: "For linked data: listings in the words of schema.org, and the vocabularies in those of SKOS.",
    isDistribution: true,
    write: ({ published, prefix }) => formatCompactJson(describeGraph(published, prefix)),
  },
  {
    path: "coverage.geojson",
    form: "GeoJSON",
    text: "For maps, with QGIS, geojson.io or Python (GeoPandas): how many listings cover each country, with its outline.",
    isDistribution: true,
    write: ({ register }) => formatCompactJson(describeCoverage(register)),
  },
  {
    path: "changes.ndjson",
    form: "NDJSON",
    text: "What changed, a line for each change of a listing: when, and which facts.",
  },
  {
    path: "changes/index.json",
    form: "JSON",
    text: "The days on which listings changed, each with a file that takes a copy from the day before to it.",
  },
  {
    path: "datapackage.json",
    form: "JSON",
    text: "Every table and column described, as a Frictionless Data Package (version 2).",
  },
  { path: "dcat.jsonld", form: "JSON-LD", text: "The dataset and its files for catalogues of open data, as DCAT-AP." },
  { path: "openapi.json", form: "JSON", text: "Every address described, as OpenAPI 3.1." },
  { path: "CITATION.cff", form: "YAML", text: "How to cite this edition, for programs that manage references." },
  {
    path: "checksums.txt",
    form: "text",
    text: "SHA-256 of every other file. To check a copy, run sha256sum --check checksums.txt.",
  },
  {
    path: "insights/index.json",
    form: "JSON",
    text: "The rows behind every figure of the insights. This file lists them; each is there as JSON and CSV.",
  },
  {
    path: "map/entities.csv",
    form: "CSV",
    text: "The counts of the world map, one row for each country: local, regional and global listings. Each map of an issue or of a kind of help links to its own file.",
  },
  {
    path: "map/tools.csv",
    form: "CSV",
    text: "The counts of the world map, one row for each country: local, regional and global listings. Each map of an issue or of a kind of help links to its own file.",
  },
  {
    path: "schemas/dataset.schema.json",
    form: "JSON Schema",
    text: "JSON Schema of register.json. It uses the files next to it. Together they describe all of the data.",
  },
  ...indexes.map(({ path, make }) => {
    return { path, form: "JSON", write: ({ register }: PublicationInput) => make(register) } as const;
  }),
  ...tables.filter(({ name }) => !isWide(name)).map(tableFile),
] as const satisfies readonly Publication[];

/** The path of a file that the data page lists. */
export type DocumentedPath = Extract<(typeof publications)[number], { readonly text: string }>["path"];

/** The files that the data page lists, in its order. */
export const documented = publications.filter((file) => "text" in file);

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
function parquetFile<Name extends "entities" | "tools">(name: Name, text: string) {
  return {
    path: `${name}.parquet`,
    form: "Parquet",
    text,
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
