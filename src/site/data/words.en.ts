import { formatPromise, formatVersions } from "../../core/publish/words.en.ts";
import { documented, type DocumentedPath } from "../../core/publish/publications.ts";
import { messages as map } from "../map/words.ts";
import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.en.ts";

const { count, date, number } = format;

/** The words of the page of the data. */
export const dataWords = {
  title: ui.nav.data,
  /** For programs that read the site for somebody. */
  llms: {
    care: "Listing is not endorsement, and a missing fact is not “no”. Name the source and its date with every fact: each has a number that leads to a source in the same listing. The data is CC BY 4.0. Do not advise a person in danger from this register: send them to the page of help.",
    dataTitle: "Data",
    data: [
      ["register.json", "/data/v1/register.json", "everything in one file"],
      [
        "register.ndjson",
        "/data/v1/register.ndjson",
        "the same, a listing a line; each listing is also at /data/v1/entities/<id>.json or /data/v1/tools/<id>.json",
      ],
      ["Addresses", "/data/v1/openapi.json", "every file described, as OpenAPI 3.1"],
      ["Changes", "/data/v1/changes.ndjson", "what changed, a line each"],
    ],
    guidesTitle: "Guides",
    guides: [
      ["Help", "/guides/help/", "for a person in danger, and for those who met one"],
      ["Method", "/guides/method/", "how listings are made, and how far to trust them"],
      ["Data", "/data/", "formats, fields and licence"],
    ],
  } satisfies {
    care: string;
    dataTitle: string;
    data: readonly (readonly [string, string, string])[];
    guidesTitle: string;
    guides: readonly (readonly [string, string, string])[];
  },
  lead: "Everything in the register, to download and to build on: for Excel, databases and programs, with schemas and vocabularies.",
  filesTitle: "Files",
  filesLead: "All files are under data/v1/ and are made again with each change, and every week.",
  files: textsByPath(),
  others: {
    tables:
      "A table for each list, such as countries or sources. Each item has its own row, with its listing, so you do not have to split cells: ",
    listing: "One listing. Each listing's page links to its file.",
    vocabulary: "A vocabulary with titles, descriptions and the words of other bodies for its terms: ",
  },
  csv: "In CSV files, texts are in double quotes and numbers are not. An empty cell means “not found”. If a spreadsheet could run a text as a formula, there is an apostrophe before the = + - @, tab or carriage return: at the start of the text, and within it after ; , | a tab or a line break. To get the exact text, remove one apostrophe at these places, or use the JSON files, which have none.",
  releasesLead: "Named editions with notes on what changed, an archive of all files and an npm package:",
  releases: "Releases",
  licence:
    "Licence: CC BY 4.0. Name the Anti-Trafficking Register and the date of the edition. The text of a source belongs to its publisher; summaries here are the register's own.",
  queriesLead: "Without any program: run SQL on the register in your browser.",
  queries: "Ask the data",
  examplesTitle: "Examples",
  examplesLead:
    "You can run them as they are while the register is served at the address in them. If it is elsewhere, replace that address with this site's.",
  fieldsTitle: "Fields",
  fieldsLead:
    "All fields, from the schemas. A dot means a field within a field. A field below a list belongs to the items of the list. If a field is absent, nothing was found in public sources: absent is not “no”.",
  allTables: "All tables, one by one",
  otherFiles: "More files: each listing, tables, vocabularies, schemas and the rows of figures",
  allFields: (n: number) => `All ${count(n, "field", "fields")}, one by one`,
  computedFields: "Added by publication",
  computedLead:
    "A published listing is its file without the reviewers' notes, plus these fields. They are computed again for each edition.",
  sample: { id: "<id>", name: "<name>", table: "<table>" },
  only: { entity: "organisations only", tool: "tools only" },
  edition: "Edition",
  commit: "Commit",
  version: "Version of the format",
  licenceTitle: "Licence",
  methodTitle: "How far to trust it",
  method: "Method",
  citeTitle: "Licence and citing",
  citation: (day: string, commit: string | undefined, url: string | undefined) =>
    [
      "Anti-Trafficking Register",
      `edition of ${date(day)}`,
      ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
      "CC BY 4.0",
      ...(url === undefined ? [] : [url]),
    ].join(", "),
  stabilityTitle: "What stays the same",
  stability: formatPromise,
  tablesTitle: "Tables and columns",
  tablesLead:
    "The same tables are in the CSV files, the workbook and the SQLite file. Parquet files have the tables of organisations and tools, with lists as lists. In Parquet and SQL, column names have “_” in place of dots.",
  columnsOf: (n: number) => count(n, "column", "columns"),
  key: "key",
  formatTitle: "Changes of the format",
  formatVersions,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  always: "always there",
  such: "such as",
  types: {
    text: "text",
    integer: "whole number",
    list: "list",
    map: "group",
    term: "term of",
    const: "fixed word",
    boolean: "true or false",
    things: "list",
  },
  listOf: "list of",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...map,
  data: dataWords,
}))();

export type Messages = typeof messages;

/** What each file is and what it is good for: the English of the table of publications. Another language has words of its own. */
function textsByPath(): Readonly<Record<DocumentedPath, string>> {
  return Object.fromEntries(documented.map(({ path, text }) => [path, text])) as Record<DocumentedPath, string>;
}
