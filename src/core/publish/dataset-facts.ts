import english from "../../words/en/publish.json" with { type: "json" };

const [formatVersion = ""] = Object.keys(english.versions);

/** Facts about the dataset, for the files that describe it to machines. English in every language of the site. */
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
  /** Version of the format, such as `1.4.0`. A breaking change raises the first number, an addition the second. */
  formatVersion,
  formatPromise: english.promise,
} as const;

/** Versions of the format with a sentence on what changed, newest first: `["1.1.0", "Added: a workbook …"]`. */
export const formatVersions: readonly (readonly [version: string, changes: string])[] = Object.entries(
  english.versions,
);

/** Descriptions of the documented files by path below /data/v1/, such as `register.xlsx`: content and purpose. */
export const fileDescriptions = english.files;

/** Path below /data/v1/ of a file that the data page lists. */
export type DocumentedPath = keyof typeof fileDescriptions;
