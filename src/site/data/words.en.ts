import type { DocumentedPath } from "../../core/publish/publications.ts";
import { enMap } from "../map/words.en.ts";
import { enUi } from "../ui/words.en.ts";
import { enFormat } from "../../core/language/format.en.ts";

const { date } = enFormat;

/** The words of the page of the data. */
export const enData = {
  title: enUi.nav.data,
  lead: "Everything in the register, to download and to build on: JSON, CSV, the schemas and the vocabularies.",
  filesTitle: "Files",
  filesLead: "All of them stand below data/v1/ and are made anew with each change.",
  files: {
    "register.json": "The whole register in one file: every listing, every vocabulary, the build date and the commit.",
    "entities.json": "Every organisation, as a list.",
    "tools.json": "Every tool, as a list.",
    "entities.csv":
      "Organisations as a table: one row each, several values in a cell joined by “; ”. It leaves out what a cell cannot hold: the addresses, types and years of outputs and case studies, publishers and dates of sources, clarity, and relations that only the other side states.",
    "tools.csv": "Tools as a table, likewise.",
    "schemas/dataset.schema.json":
      "JSON Schema of register.json. The files beside it complete it; the data validates against them alone.",
    "insights/index.json":
      "The rows behind every figure of the insights: what there is, each as JSON and CSV beside it.",
    "map/entities.csv": enMap.dataFile,
    "map/tools.csv": enMap.dataFile,
  } satisfies Readonly<Record<DocumentedPath, string>>,
  others: {
    listing: "One listing by itself; a listing's page links to its own.",
    vocabulary: "A vocabulary with titles, descriptions and the words of other bodies for its terms: ",
  },
  csv: "In CSV files texts are in double quotes, numbers are not, and an empty cell means “not found”. Where a spreadsheet could run a text as a formula, there is an apostrophe before the = + - @, tab or carriage return: at the start of a text, and within it after ; , | a tab or a line break. Take one apostrophe away at these places to get the exact text, or use the JSON files, which have none.",
  licence:
    "Licence: CC BY 4.0. Name the Anti-Trafficking Register and the date of the edition. The text of a source belongs to its publisher; summaries here are the register's own.",
  examplesTitle: "Examples",
  examplesLead:
    "They run as they stand while the register is served at the address in them; elsewhere, put this site's address in its place.",
  fieldsTitle: "Fields",
  fieldsLead:
    "Field by field, from the schemas themselves. A dot leads into a field; a field below a list is a field of its items. A field that is absent was not found in public sources: absent is not “no”.",
  computedFields: "Added by publication",
  computedLead:
    "A published listing is its file, without the reviewers' notes, and these fields. They are computed anew with each edition.",
  sample: { id: "<id>", name: "<name>" },
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
  stability:
    "Within version 1 fields may be added; none is renamed, removed or given another meaning. Ids are never used again: a listing that ends stays, and one whose id changes leaves a tombstone, listed under “moved”. Terms of vocabularies may be added, none renamed.",
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
  },
  listOf: "list of",
};
