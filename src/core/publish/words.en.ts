/** Facts about the dataset for all descriptions that machines read. */
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

/** A version of the format and what is new in it. */
export interface FormatVersion {
  /** A semantic version: a breaking change raises the first number, an addition the second. */
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

/** What stays true in every edition of version 1. */
export const formatPromise: string =
  "In version 1, fields, columns, tables and files may be added, at any place in JSON and at the end in tables. None is renamed, removed or given another meaning. Ids are never used again: a listing that ends stays, and one whose id changes leaves a tombstone, listed under “moved”. Terms may be added to vocabularies. None is renamed. What is below index/ is for the site's own pages and may change at any time.";
