import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { distributions, forms, pathOfTable } from "../publications.ts";
import type { Column, ForeignKey, Table } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import { datasetFacts, fileTexts } from "../dataset-facts.ts";
import { fullAddress, type DescriptionInput } from "./description.ts";

const { licence } = datasetFacts;

/**
 * The dataset as a Frictionless Data Package: every table with the type, meaning and keys of its columns, then the files that are
 * no tables.
 *
 * @see https://datapackage.org/ (version 2)
 */
export function describeDataPackage(input: DescriptionInput) {
  const { published, prefix } = input;
  const homepage = fullAddress(prefix, "/data/");
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: datasetFacts.id,
    title: datasetFacts.title,
    description: datasetFacts.description,
    ...(homepage !== undefined && { homepage }),
    version: published.generated,
    created: `${published.generated}T00:00:00Z`,
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    contributors: [{ title: datasetFacts.authors, roles: ["author"] }],
    keywords: datasetFacts.keywords,
    resources: [
      ...tables.map((table) => tableResource(table, input)),
      ...distributions.filter(({ form }) => form !== "CSV").map((file) => fileResource(file, input)),
    ],
  };
}

function tableResource(table: Table, { files }: DescriptionInput) {
  const path = pathOfTable(table);
  return {
    name: table.name,
    type: "table",
    path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: forms.CSV,
    encoding: "utf-8",
    ...sizeOf(path, files),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(describeField),
      primaryKey: pathsOf(table, table.primaryKey),
      ...foreignKeysOf(table),
      missingValues: [""],
    },
  };
}

function fileResource({ path, form }: (typeof distributions)[number], { files }: DescriptionInput) {
  return {
    name: path,
    path,
    title: path,
    description: fileTexts[path],
    format: path.slice(path.lastIndexOf(".") + 1),
    mediatype: forms[form],
    ...sizeOf(path, files),
  };
}

function sizeOf(path: string, files: DescriptionInput["files"]) {
  const facts = files.get(path);
  return facts === undefined ? {} : { bytes: facts.bytes, hash: `sha256:${facts.sha256}` };
}

function describeField(column: Column) {
  const { path, title, description, isRequired, vocabulary, type } = column;
  const terms = vocabulary === undefined || type !== "text" ? undefined : vocabularyByName(vocabulary).terms;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(terms !== undefined && { enum: terms.map(({ id }) => id) }),
  };
  return {
    name: path,
    title,
    description: type === "list" ? `${description} Several are joined by “; ”.` : description,
    ...fieldType(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A list is a text in a CSV cell. The specification has a type for lists, but its profile does not know it. */
function fieldType({ type, shape }: Column) {
  switch (type) {
    case "integer":
    case "boolean":
      return { type };
    case "list":
    case "things":
      return { type: "string" };
    case "text":
      return {
        type: "string",
        ...(shape === "link" && { format: "uri" }),
        ...(shape === "mail" && { format: "email" }),
      };
    default:
      return type satisfies never;
  }
}

function foreignKeysOf(table: Table) {
  const keys = table.foreignKeys.filter(({ isLoose }) => isLoose !== true);
  if (keys.length === 0) return {};
  return { foreignKeys: keys.map((key) => describeForeignKey(table, key)) };
}

function describeForeignKey(table: Table, key: ForeignKey) {
  const target = tables.find(({ name }) => name === key.table);
  return {
    fields: pathsOf(table, key.columns),
    reference: { resource: key.table, fields: target === undefined ? [] : pathsOf(target, key.references) },
  };
}

/** CSV files name columns by their paths. */
function pathsOf({ columns }: Table, names: readonly string[]): string[] {
  return names.map((name) => columns.find((column) => column.name === name)?.path ?? name);
}
