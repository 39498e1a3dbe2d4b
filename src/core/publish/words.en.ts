/** What the dataset says of itself, in every description that machines read. */
export const datasetFacts = {
  id: "anti-trafficking-register",
  title: "The Anti-Trafficking Register",
  description:
    "An open dataset, published from Git, of the organisations and initiatives that work with business against human trafficking and of the technology tools built against it. Every fact has a source, with its date where the page shows one.",
  keywords: ["human trafficking", "forced labour", "due diligence", "open data"],
  authors: "The contributors to the Anti-Trafficking Register",
  citing: "Cite the register with the date of the edition that you used and, where you can, its commit.",
  licence: {
    id: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
} as const;

/** What each file is that holds the dataset or a kind of listing as a whole, and what it is good for. */
export const distributionWords = {
  "register.json":
    "For programs: the whole register in one file, with every listing, every vocabulary, the build date and the commit.",
  "register.jsonld": "For linked data: listings in the words of schema.org, and the vocabularies in those of SKOS.",
  "coverage.geojson":
    "For maps, with QGIS, geojson.io or Python (GeoPandas): how many listings cover each country, with its outline.",
  "entities.json": "For programs: every organisation, as a list.",
  "tools.json": "For programs: every tool, as a list.",
  "register.xlsx":
    "For Excel, LibreOffice and other spreadsheets: a sheet a table with filters, and a sheet that says what each column means.",
  "entities.parquet":
    "For DuckDB, Python (pandas, Polars) and R (arrow): organisations, one row each with every fact. Lists are lists.",
  "tools.parquet": "For DuckDB, Python and R: tools, in the same form.",
  "register.sqlite":
    "For SQL, with DB Browser for SQLite, Datasette or any language: tables with keys, views in words, and full-text search (the table “search”).",
  "register.ndjson": "For programs that read line by line: every listing on a line of its own.",
  "entities.csv":
    "For any spreadsheet or program: organisations as a table, one row each, several values in a cell joined by “; ”. It leaves out what a cell cannot hold: the addresses, types and years of outputs and case studies, and the publishers and dates of sources. The tables below have them.",
  "tools.csv": "For any spreadsheet or program: tools as a table, in the same form.",
} as const satisfies Readonly<Record<string, string>>;

/** A version of the format and what came with it. */
export interface FormatVersion {
  /** Semantic: the first number changes with what breaks, the second with what is added. */
  readonly version: string;
  readonly changes: string;
}

/** What changed in the format, newest first. */
export const formatVersions: readonly [FormatVersion, ...FormatVersion[]] = [
  {
    version: "1.1.0",
    changes:
      "Added: a workbook, Parquet and SQLite files, a line-by-line JSON file, JSON-LD, a map of coverage as GeoJSON, a table for each list, checksums, and descriptions for machines (Data Package, DCAT, OpenAPI, a citation file). entities.csv and tools.csv have more columns at their end: the reference of the listing, more of freshness, clarity and relations from the other side.",
  },
  {
    version: "1.0.0",
    changes: "The register as JSON and CSV, with schemas, vocabularies and the figures of the insights.",
  },
];

/** What holds in every edition of version 1. */
export const formatPromise =
  "In version 1, fields, columns, tables and files may be added, at any place in JSON and at the end in tables. None is renamed, removed or given another meaning. Ids are never used again: a listing that ends stays, and one whose id changes leaves a tombstone, listed under “moved”. Terms may be added to vocabularies. None is renamed. What is below index/ is for the site's own pages and may change at any time.";
