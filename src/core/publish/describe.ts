import { stringify } from "yaml";
import { formatCompactJson, formatJson } from "../../dataset/formats.ts";
import { vocabularies, vocabularyByName } from "../../dataset/vocabularies.ts";
import { fill as fillText } from "../language/phrases.ts";
import { datasetFacts, fileTexts } from "./dataset-facts.ts";
import templates from "./describe.json" with { type: "json" };
import {
  distributions,
  forms,
  longTables,
  otherFiles,
  pathOfTable,
  type Form,
  type PublishedFile,
} from "./publications.ts";
import type { Column, PublishedRegister, Table } from "./table.ts";
import { tables } from "./tables.ts";

/** What a description says about a file. */
export interface FileFacts {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The files of an edition by their path below /data/v1/. */
type Files = ReadonlyMap<string, FileFacts>;
type Json = Readonly<Record<string, unknown>>;
type Fill = (template: object, values?: Readonly<Record<string, string | number>>) => Json;

/**
 * The files that describe the others, once these are made.
 *
 * @param prefix scheme, host and base path, as far as they are known
 */
export function describeFiles(published: PublishedRegister, prefix: string, files: Files): PublishedFile[] {
  const { licence, keywords, ...facts } = datasetFacts;
  const shared = {
    ...facts,
    licenceId: licence.id,
    licenceTitle: licence.title,
    licenceUrl: licence.url,
    generated: published.generated,
    prefix,
    authority: "http://publications.europa.eu/resource/authority",
  };
  /** Fills the texts of a template. */
  const fill: Fill = (template, own) =>
    JSON.parse(JSON.stringify(template), (_, text: unknown) =>
      typeof text === "string" ? fillText(text, { ...shared, ...own }) : text,
    ) as Json;
  // These formats allow full addresses only.
  const homepage = prefix.startsWith("http") ? `${prefix}/data/` : undefined;
  const citation = { ...fill(templates.citation), commit: published.commit ?? undefined, url: homepage, keywords };
  const dataPackage = { ...fill(templates.dataPackage), homepage, keywords, resources: resourcesOf(files) };
  return [
    { path: "datapackage.json", content: formatCompactJson(dataPackage) },
    { path: "dcat.jsonld", content: formatJson(describeDcat(files, fill)) },
    { path: "openapi.json", content: formatJson(describeOpenApi(files, fill)) },
    { path: "CITATION.cff", content: stringify(citation) },
  ];
}

/**
 * The resources of a Frictionless Data Package: every table with the type, meaning and keys of its columns, then the files that
 * are no tables.
 *
 * @see https://datapackage.org/ (version 2)
 */
function resourcesOf(files: Files): Json[] {
  const sizeOf = (path: string) => {
    const facts = files.get(path);
    return facts && { bytes: facts.bytes, hash: `sha256:${facts.sha256}` };
  };
  const ofTables = tables.map((table) => {
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
      ...sizeOf(path),
      dialect: templates.csvDialect,
      schema: {
        fields: table.columns.map(describeField),
        primaryKey: pathsOf(table, table.primaryKey),
        ...foreignKeysOf(table),
        missingValues: [""],
      },
    };
  });
  const ofFiles = distributions.map(({ path, form }) => ({
    name: path,
    path,
    title: path,
    description: fileTexts[path],
    format: path.slice(path.lastIndexOf(".") + 1),
    mediatype: forms[form],
    ...sizeOf(path),
  }));
  return [...ofTables, ...ofFiles.filter(({ format }) => format !== "csv")];
}

function describeField({ path, title, description, isRequired, vocabulary, type, shape }: Column): Json {
  const terms = vocabulary === undefined || type !== "text" ? undefined : vocabularyByName(vocabulary).terms;
  const constraints = { ...(isRequired && { required: true }), ...(terms && { enum: terms.map(({ id }) => id) }) };
  const format = type === "text" ? { link: "uri", mail: "email" }[shape as string] : undefined;
  return {
    name: path,
    title,
    description: type === "list" ? `${description} Several are joined by “; ”.` : description,
    // A list is a text in a CSV cell. The specification has a type for lists, but its profile does not know it.
    type: type === "integer" || type === "boolean" ? type : "string",
    format,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKeysOf(table: Table): Json {
  const keys = table.foreignKeys.filter(({ isLoose }) => isLoose !== true);
  const foreignKeys = keys.map(({ columns, table: resource, references }) => ({
    fields: pathsOf(table, columns),
    reference: {
      resource,
      fields: tables.filter(({ name }) => name === resource).flatMap((target) => pathsOf(target, references)),
    },
  }));
  return keys.length === 0 ? {} : { foreignKeys };
}

/** CSV files name columns by their paths. */
function pathsOf({ columns }: Table, names: readonly string[]): string[] {
  return names.map((name) => columns.find((column) => column.name === name)?.path ?? name);
}

/**
 * A catalogue with this dataset and its files, for data portals.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
function describeDcat(files: Files, fill: Fill): Json {
  const fileTypes: Partial<Readonly<Record<Form, string>>> = templates.dcatFileTypes;
  const distribution = distributions.map(({ path, form }) => {
    const facts = files.get(path);
    // Other forms have a media type only.
    const format = { "@id": `{authority}/file-type/${fileTypes[form]}`, "@type": "dct:MediaTypeOrExtent" };
    return {
      ...fill(templates.dcatDistribution, { path, text: fileTexts[path], mediaType: forms[form] }),
      ...(form in fileTypes && { "dct:format": fill(format) }),
      ...(facts !== undefined && fill(templates.dcatChecksum, { ...facts })),
    };
  });
  return {
    ...fill({ ...templates.dcat, ...templates.dcatShared }),
    "dcat:dataset": {
      ...fill({ ...templates.dcatDataset, ...templates.dcatShared }),
      "dcat:keyword": datasetFacts.keywords.map((word) => ({ "@value": word, "@language": "en" })),
      "dcat:distribution": distribution,
    },
  };
}

/** A published file, or several whose paths differ in a parameter, as an operation of the interface. */
interface Operation {
  readonly path: string;
  readonly operationId?: string;
  readonly tag: string;
  readonly summary: string;
  readonly form: Form;
  readonly schema?: object | undefined;
  readonly parameter?: keyof typeof templates.parameters;
}

/**
 * Describes the published files as an interface. All are files, so every request is a GET without a query.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
function describeOpenApi(files: Files, fill: Fill): Json {
  const idOf = (path: string) => `read_${path.replace(/[^a-z0-9]+/gi, "_")}`;
  const tagOf = (path: string) =>
    /^(map|insights)\//.test(path) ? "figures" : path.startsWith("changes") ? "changes" : "descriptions";
  const schemas: Readonly<Record<string, object>> = templates.responseSchemas;
  const operations: readonly Operation[] = [
    ...distributions.map(({ path, form }) => {
      return { path, form, tag: "whole", summary: fileTexts[path], schema: schemas[path] };
    }),
    ...longTables.map(({ path, description }) => ({ path, form: "CSV", tag: "tables", summary: description }) as const),
    ...otherFiles.map(({ path, form }) => ({ path, form, tag: tagOf(path), summary: `The file ${path}.` })),
    ...(templates.operations as readonly Operation[]),
  ];
  const figures = [...files.keys()].flatMap((path) => /^insights\/(?!index)(.+)\.json$/.exec(path)?.[1] ?? []);
  const choices: Readonly<Record<string, readonly string[]>> = {
    vocabulary: [...vocabularies.keys()],
    figure: figures,
  };
  const describe = ({ path, operationId = idOf(path), tag, summary, form, schema, parameter }: Operation) => {
    const known = parameter && templates.parameters[parameter];
    return {
      get: {
        operationId,
        summary: summary.split(": ")[0],
        description: summary,
        tags: [tag],
        parameters: known && [{ ...known, schema: { ...known.schema, enum: parameter && choices[parameter] } }],
        responses: {
          200: { description: "The file.", content: { [forms[form]]: { schema } } },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
    };
  };
  return {
    ...fill(templates.openApi),
    paths: Object.fromEntries(operations.map((operation) => [`/${operation.path}`, describe(operation)])),
  };
}
