import { stringify } from "yaml";
import { formatCompactJson, formatJson } from "../../dataset/formats.ts";
import { vocabularies, vocabularyByName } from "../../dataset/vocabularies.ts";
import { fillPlaceholders as fillText } from "../language/phrases.ts";
import { datasetFacts, fileDescriptions } from "./dataset-facts.ts";
import templates from "./describe.json" with { type: "json" };
import { distributions, mediaTypes, supportingFiles, tableFiles, toTablePath } from "./publications.ts";
import type { FileFormat, PublishedFile } from "./publications.ts";
import type { PublishedRegister } from "./published.ts";
import type { Column, Table } from "./table.ts";
import { tables } from "./tables.ts";

/** Size and hash of a published file. */
export interface FileFacts {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Facts about the files of an edition, by path below /data/v1/. */
type FactsByPath = ReadonlyMap<string, FileFacts>;
type Json = Readonly<Record<string, unknown>>;

/** Returns a copy of a template in which each `{placeholder}` of its texts is replaced. */
type FillTemplate = (template: object, values?: Readonly<Record<string, string | number>>) => Json;

/**
 * Returns the files that describe the other files as `{path, content}`, in this order: `datapackage.json` (JSON on one line),
 * `dcat.jsonld` and `openapi.json` (indented JSON), and `CITATION.cff` (YAML).
 *
 * @param prefix scheme, host and base path of the site: `https://example.org/register`; without a host, `/register` or "".
 *   Without a host, the first and last file name no homepage, since their formats allow full addresses only
 * @param files facts about all files that exist so far; one without them is described without size and hash
 */
export function describeFiles(published: PublishedRegister, prefix: string, files: FactsByPath): PublishedFile[] {
  const { keywords } = datasetFacts;
  const fillTemplate = createTemplateFiller(published, prefix);
  const homepage = prefix.startsWith("http") ? `${prefix}/data/` : undefined;
  const citation = {
    ...fillTemplate(templates.citation),
    commit: published.commit ?? undefined,
    url: homepage,
    keywords,
  };
  const dataPackage = {
    ...fillTemplate(templates.dataPackage),
    homepage,
    keywords,
    resources: describeResources(files),
  };
  return [
    { path: "datapackage.json", content: formatCompactJson(dataPackage) },
    { path: "dcat.jsonld", content: formatJson(describeCatalogue(files, fillTemplate)) },
    { path: "openapi.json", content: formatJson(describeApi(files, fillTemplate)) },
    { path: "CITATION.cff", content: stringify(citation) },
  ];
}

/**
 * Returns a function that fills templates with the facts of the dataset and of an edition, and with the values of a call, which
 * come first. `{prefix}` is the address of the site. Texts in lists and mappings are filled too: `{"dct:title": "{title}"}` →
 * `{"dct:title": "The Anti-Trafficking Register"}`. Unknown placeholders stay.
 */
function createTemplateFiller(published: PublishedRegister, prefix: string): FillTemplate {
  const { licence, keywords: _, ...facts } = datasetFacts;
  const sharedValues = {
    ...facts,
    licenceId: licence.id,
    licenceTitle: licence.title,
    licenceUrl: licence.url,
    generated: published.generated,
    prefix,
    authority: "http://publications.europa.eu/resource/authority",
  };
  return (template, values) => {
    const fillValue = (_key: string, value: unknown) =>
      typeof value === "string" ? fillText(value, { ...sharedValues, ...values }) : value;
    return JSON.parse(JSON.stringify(template), fillValue) as Json;
  };
}

/**
 * Returns the resources of a Frictionless Data Package: every table (`describeTable`), then every distribution that is no CSV
 * file, such as `{name: "register.json", path: "register.json", title: "register.json", description: "For programs: …", format:
 * "json", mediatype: "application/json", bytes: 4096, hash: "sha256:…"}`.
 *
 * @see https://datapackage.org/ (version 2)
 */
function describeResources(files: FactsByPath): Json[] {
  const tableResources = tables.map((table) => describeTable(table, files));
  const fileResources = distributions
    .filter(({ format }) => format !== "CSV")
    .map(({ path, format }) => ({
      name: path,
      path,
      title: path,
      description: fileDescriptions[path],
      format: path.slice(path.lastIndexOf(".") + 1),
      mediatype: mediaTypes[format],
      ...formatFileFacts(files.get(path)),
    }));
  return [...tableResources, ...fileResources];
}

/**
 * Returns a table's CSV file as a resource of a Data Package: `{name: "sources", type: "table", path: "tables/sources.csv",
 * title, description, format: "csv", mediatype: "text/csv", encoding: "utf-8", bytes, hash, dialect, schema}`. `schema` has its
 * fields, primary key and foreign keys, and "" as the missing value.
 */
function describeTable(table: Table, files: FactsByPath): Json {
  const path = toTablePath(table);
  return {
    name: table.name,
    type: "table",
    path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: mediaTypes.CSV,
    encoding: "utf-8",
    ...formatFileFacts(files.get(path)),
    dialect: templates.csvDialect,
    schema: {
      fields: table.columns.map(describeColumn),
      primaryKey: toPaths(table, table.primaryKey),
      ...describeForeignKeys(table),
      missingValues: [""],
    },
  };
}

/**
 * Returns size and hash as a resource has them: `{bytes: 4096, hash: "sha256:9f86…"}`. Undefined for a file that does not exist.
 */
function formatFileFacts(facts: FileFacts | undefined): Json | undefined {
  return facts && { bytes: facts.bytes, hash: `sha256:${facts.sha256}` };
}

/**
 * Returns a column as a field of a Table Schema: `{name: "name", title: "Name", description: "…", type: "string", format:
 * undefined, constraints: {required: true}}`.
 *
 * `type` is "string" also for lists, whose description ends with "Several are joined by “; ”." `format` is "uri" for links and
 * "email" for e-mail addresses. `constraints` also has the `enum` of ids that a column of single terms allows; it is absent
 * without any.
 */
function describeColumn({ path, title, description, isRequired, vocabulary, type, shape }: Column): Json {
  const terms = vocabulary === undefined || type !== "text" ? undefined : vocabularyByName(vocabulary).terms;
  const constraints = { ...(isRequired && { required: true }), ...(terms && { enum: terms.map(({ id }) => id) }) };
  const formatByShape: Readonly<Record<string, string>> = { link: "uri", mail: "email" };
  return {
    name: path,
    title,
    description: type === "list" ? `${description} Several are joined by “; ”.` : description,
    // A list is a text in a CSV cell. The specification has a type for lists, but its profile does not allow it.
    type: type === "integer" || type === "boolean" ? type : "string",
    format: type === "text" ? formatByShape[shape] : undefined,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/**
 * Returns the foreign keys of a table as a Table Schema has them: `{foreignKeys: [{fields: ["listing"], reference: {resource:
 * "listings", fields: ["listing"]}}]}`. Keys that moved listings break are left out; `{}` if no others remain.
 */
function describeForeignKeys(table: Table): Json {
  const strictKeys = table.foreignKeys.filter(({ allowsMoved }) => allowsMoved !== true);
  const foreignKeys = strictKeys.map(({ columns, table: resource, references }) => {
    const targets = tables.filter(({ name }) => name === resource);
    return {
      fields: toPaths(table, columns),
      reference: { resource, fields: targets.flatMap((target) => toPaths(target, references)) },
    };
  });
  return strictKeys.length === 0 ? {} : { foreignKeys };
}

/**
 * Returns the paths of columns, by which CSV files name them: `["freshness_state"]` → `["freshness.state"]`. Unknown names stay.
 */
function toPaths({ columns }: Table, names: readonly string[]): string[] {
  return names.map((name) => columns.find((column) => column.name === name)?.path ?? name);
}

/**
 * Returns a DCAT catalogue with this dataset and its distributions, for data portals.
 *
 * `dcat:dataset` is the dataset, and its `dcat:distribution` lists the `distributions` in their order: `{"@id":
 * "https://example.org/data/v1/dcat.jsonld#tools.csv", "@type": "dcat:Distribution", …}` with title, description, address, media
 * type and, if the file exists, its size and checksum.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
function describeCatalogue(files: FactsByPath, fillTemplate: FillTemplate): Json {
  const fileTypes: Partial<Readonly<Record<FileFormat, string>>> = templates.dcatFileTypes;
  const distributionNodes = distributions.map(({ path, format }) => {
    const facts = files.get(path);
    const values = { path, text: fileDescriptions[path], mediaType: mediaTypes[format] };
    const fileType = { "@id": `{authority}/file-type/${fileTypes[format]}`, "@type": "dct:MediaTypeOrExtent" };
    return {
      ...fillTemplate(templates.dcatDistribution, values),
      // The authority has no file type for the other formats, which have a media type only.
      ...(format in fileTypes && { "dct:format": fillTemplate(fileType) }),
      ...(facts !== undefined && fillTemplate(templates.dcatChecksum, { ...facts })),
    };
  });
  return {
    ...fillTemplate({ ...templates.dcat, ...templates.dcatShared }),
    "dcat:dataset": {
      ...fillTemplate({ ...templates.dcatDataset, ...templates.dcatShared }),
      "dcat:keyword": datasetFacts.keywords.map((word) => ({ "@value": word, "@language": "en" })),
      "dcat:distribution": distributionNodes,
    },
  };
}

/** Operation of the API: reads a published file, or one of several whose paths differ in a parameter. */
interface Operation {
  /** Path below /data/v1/, with a placeholder for the parameter: `entities/{id}.json`. */
  readonly path: string;
  /** By default made of the path: `read_register_json`. */
  readonly operationId?: string;
  readonly tag: string;
  readonly summary: string;
  readonly format: FileFormat;
  /** Schema of the response. Undefined if the file is no JSON, or has no published schema. */
  readonly schema?: object | undefined;
  readonly parameter?: keyof typeof templates.parameters;
}

/**
 * Returns an OpenAPI description of the published files. All are files, so every operation is a GET without a query: `paths` has
 * `{"/register.json": {get: …}}` for each of `listOperations`, in their order.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
function describeApi(files: FactsByPath, fillTemplate: FillTemplate): Json {
  const figureIds = [...files.keys()].flatMap((path) => /^insights\/(?!index)(.+)\.json$/.exec(path)?.[1] ?? []);
  const languageTags = [...files.keys()].flatMap((path) => /^translations\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const parameterValues = { vocabulary: [...vocabularies.keys()], figure: figureIds, language: languageTags };
  const operations = listOperations();
  return {
    ...fillTemplate(templates.openApi),
    paths: Object.fromEntries(
      operations.map((operation) => [`/${operation.path}`, { get: describeOperation(operation, parameterValues) }]),
    ),
  };
}

/**
 * Lists the operations of the API: the distributions with the tag `whole`, the CSV files below tables/ with `tables`, the
 * supporting files with `chooseTag`, then those of describe.json, whose paths have a parameter (`entities/{id}.json`).
 */
function listOperations(): readonly Operation[] {
  const schemas: Readonly<Record<string, object>> = templates.responseSchemas;
  return [
    ...distributions.map(({ path, format }) => {
      return { path, format, tag: "whole", summary: fileDescriptions[path], schema: schemas[path] };
    }),
    ...tableFiles.map(({ path, description }) => {
      return { path, format: "CSV" as const, tag: "tables", summary: description };
    }),
    ...supportingFiles.map(({ path, format }) => {
      return { path, format, tag: chooseTag(path), summary: `The file ${path}.` };
    }),
    ...(templates.operations as readonly Operation[]),
  ];
}

/**
 * Returns the tag of a supporting file, by which readers of the API find it: `figures` below map/ and insights/, `changes` for a
 * path that begins so, else `descriptions`.
 */
function chooseTag(path: string): string {
  if (/^(map|insights)\//.test(path)) return "figures";
  return path.startsWith("changes") ? "changes" : "descriptions";
}

/**
 * Returns an operation in the form of OpenAPI: `{operationId: "read_register_json", summary: "For programs", description: "For
 * programs: the whole register …", tags: ["whole"], parameters: undefined, responses: {200: …, 404: …}}`.
 *
 * `summary` is the operation's summary up to its first ": ", `description` all of it.
 *
 * @param parameterValues values that a parameter allows. One that is not there allows any value of its schema
 */
function describeOperation(
  { path, operationId, tag, summary, format, schema, parameter }: Operation,
  parameterValues: Readonly<Record<string, readonly string[]>>,
): Json {
  const parameterTemplate = parameter && templates.parameters[parameter];
  return {
    operationId: operationId ?? `read_${path.replace(/[^a-z0-9]+/gi, "_")}`,
    summary: summary.split(": ")[0],
    description: summary,
    tags: [tag],
    parameters: parameterTemplate && [
      {
        ...parameterTemplate,
        schema: { ...parameterTemplate.schema, enum: parameter && parameterValues[parameter] },
      },
    ],
    responses: {
      200: { description: "The file.", content: { [mediaTypes[format]]: { schema } } },
      404: { $ref: "#/components/responses/NotFound" },
    },
  };
}
