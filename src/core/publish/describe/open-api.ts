import { vocabularies } from "../../../dataset/vocabularies.ts";
import { distributions, documented, forms, longTables, type Form } from "../publications.ts";
import { tableByName } from "../tables/tables.ts";
import { datasetFacts, fileTexts } from "../dataset-facts.ts";
import type { DescriptionInput } from "./description.ts";

type Json = Readonly<Record<string, unknown>>;

/** What the JSON files hold, below /data/v1/. */
const schemaOf: Readonly<Record<string, Json>> = {
  "register.json": { $ref: "schemas/dataset.schema.json" },
  "entities.json": { type: "array", items: { $ref: "schemas/dataset.schema.json#/$defs/entity" } },
  "tools.json": { type: "array", items: { $ref: "schemas/dataset.schema.json#/$defs/tool" } },
};

const idParameter = {
  name: "id",
  in: "path",
  required: true,
  description: "Id of the listing: the last part of its page's address.",
  schema: { $ref: "schemas/common.schema.json#/$defs/id" },
};

const daySummary = "What a copy of the day before needs to be as of a day.";
const dayParameter = {
  name: "day",
  in: "path",
  required: true,
  description: "One of the days that changes/index.json lists, from the second on.",
  schema: { $ref: "schemas/common.schema.json#/$defs/day" },
};

/**
 * Describes the published files as an interface. All are files, so every request is a GET without a query.
 *
 * @param insightIds of the figures; each has a JSON and a CSV file
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function describeOpenApi({ prefix }: DescriptionInput, insightIds: readonly string[]) {
  return {
    openapi: "3.1.1",
    info: {
      title: datasetFacts.title,
      version: datasetFacts.formatVersion,
      summary: "The addresses of the published files.",
      description: `${datasetFacts.description} ${datasetFacts.formatPromise}`,
      license: { name: datasetFacts.licence.title, identifier: datasetFacts.licence.id },
    },
    servers: [{ url: `${prefix}/data/v1`, description: "This copy of the register." }],
    security: [],
    tags: tags.map(([name, description]) => ({ name, description })),
    paths: {
      ...Object.fromEntries(distributions.map(distributionPath)),
      ...Object.fromEntries([...longTables].map(({ name, path }) => tablePath(name, path))),
      "/entities/{id}.json": listingOperation("entity", "One organisation."),
      "/tools/{id}.json": listingOperation("tool", "One tool."),
      "/vocabularies/{name}.json": operation("readVocabulary", "vocabularies", "One vocabulary.", "JSON", {
        schema: { $ref: "schemas/dataset.schema.json#/$defs/vocabulary" },
        parameters: [choice("name", "Name of the vocabulary.", [...vocabularies.keys()])],
      }),
      ...insightPaths(insightIds),
      ...Object.fromEntries(descriptions.map(descriptionPath)),
      "/changes/{day}.json": operation("readDay", "changes", daySummary, "JSON", { parameters: [dayParameter] }),
    },
    components: {
      responses: {
        NotFound: {
          description: "There is no such file.",
          content: { "text/html": { schema: { type: "string" } } },
        },
      },
    },
  };
}

const tags = [
  ["whole", "The register, or a kind of listing, in one file."],
  ["tables", "A table for each list."],
  ["listings", "One listing a file."],
  ["vocabularies", "The terms that listings use."],
  ["figures", "The rows behind the figures of the insights and of the map."],
  ["changes", "What changed from day to day."],
  ["descriptions", "What the files are, for machines."],
] as const;

type Tag = (typeof tags)[number][0];

/** Files that describe the others, and the figures of the map. */
const descriptions = documented.filter((file) => !("isDistribution" in file));

function distributionPath({ path, form }: (typeof distributions)[number]): [string, Json] {
  return [`/${path}`, operation(operationOf(path), "whole", fileTexts[path], form, { schema: schemaOf[path] })];
}

function tablePath(name: string, path: string): [string, Json] {
  return [`/${path}`, operation(operationOf(path), "tables", tableByName(name).description, "CSV")];
}

function descriptionPath({ path, form }: (typeof descriptions)[number]): [string, Json] {
  const tag = /^(map|insights)\//.test(path) ? "figures" : path.startsWith("changes") ? "changes" : "descriptions";
  return [`/${path}`, operation(operationOf(path), tag, `The file ${path}.`, form)];
}

function listingOperation(kind: string, summary: string): Json {
  const schema = { oneOf: [kind, "moved"].map((name) => ({ $ref: `schemas/dataset.schema.json#/$defs/${name}` })) };
  return operation(`read_${kind}`, "listings", summary, "JSON", { schema, parameters: [idParameter] });
}

function insightPaths(ids: readonly string[]): Json {
  const parameters = [choice("figure", "Id of the figure.", ids)];
  return {
    "/insights/{figure}.json": operation("readFigure", "figures", "The rows behind a figure.", "JSON", { parameters }),
    "/insights/{figure}.csv": operation("readFigureTable", "figures", "The rows behind a figure, as a table.", "CSV", {
      parameters,
    }),
  };
}

function choice(name: string, description: string, values: readonly string[]): Json {
  return { name, in: "path", required: true, description, schema: { type: "string", enum: values } };
}

function operationOf(path: string): string {
  return `read_${path.replace(/[^a-z0-9]+/gi, "_")}`;
}

function operation(
  operationId: string,
  tag: Tag,
  summary: string,
  form: Form,
  { schema, parameters }: { readonly schema?: Json | undefined; readonly parameters?: readonly Json[] } = {},
): Json {
  const content = { [forms[form]]: schema === undefined ? {} : { schema } };
  return {
    get: {
      operationId,
      summary: summary.split(": ")[0],
      description: summary,
      tags: [tag],
      ...(parameters !== undefined && { parameters }),
      responses: {
        200: { description: "The file.", content },
        404: { $ref: "#/components/responses/NotFound" },
      },
    },
  };
}
