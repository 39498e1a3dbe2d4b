import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { publishedFixture, readPublishedText } from "../../testing/published-fixture.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const description = JSON.parse(readPublishedText("datapackage.json")) as { readonly resources: readonly Resource[] };
const tables = description.resources.filter(({ schema }) => schema !== undefined);

const readRows = (path: string) =>
  parse(readPublishedText(path), { columns: true, bom: true }) as Record<string, string>[];
const joinKey = (row: Record<string, string>, fields: readonly string[]) => fields.map((field) => row[field]).join(" ");

test("sizes and hashes match the files", () => {
  for (const { path, bytes, hash } of description.resources) {
    const content = publishedFixture.get(path) ?? "";
    expect(Buffer.byteLength(content), path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
  }
});

test("every CSV file of a table is described", () => {
  const files = [...publishedFixture.keys()].filter((path) => /^(\w+|tables\/\w+)\.csv$/.test(path));
  expect(tables.map(({ path }) => path).sort()).toEqual(files.sort());
});

const cellPatterns: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  string: /^[^]+$/,
  uri: /^https?:\/\//,
  email: /^\S+@\S+$/,
};

test.each(tables.map((table) => [table.name, table] as const))("the cells of %s match its schema", (_, table) => {
  const rows = readRows(table.path);
  const { fields = [], primaryKey = [] } = table.schema ?? {};
  if (rows.length > 0) expect(Object.keys(rows[0] as object)).toEqual(fields.map(({ name }) => name));
  for (const { name, type, format, title, description: text, constraints = {} } of fields) {
    expect(title && text, name).not.toBe("");
    const matchesField = (cell: string) =>
      cell === ""
        ? constraints.required !== true
        : cellPatterns[format ?? type]?.test(cell) && (constraints.enum?.includes(cell) ?? true);
    expect(
      rows.map((row) => row[name] ?? "").filter((cell) => !matchesField(cell)),
      name,
    ).toEqual([]);
  }
  expect(new Set(rows.map((row) => joinKey(row, primaryKey))).size).toBe(rows.length);
});

test("every foreign key refers to a row of the other table", () => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const keys = tables.flatMap(({ path, schema }) =>
    (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const referencedKeys = new Set(
        readRows(byName.get(reference.resource)?.path ?? "").map((row) => joinKey(row, reference.fields)),
      );
      return readRows(path).map((row) => ({
        path,
        key: joinKey(row, fields),
        isFound: referencedKeys.has(joinKey(row, fields)),
      }));
    }),
  );
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter(({ isFound }) => !isFound)).toEqual([]);
});

test("each distribution is a published file, with its size", () => {
  const { "dcat:dataset": dataset } = JSON.parse(readPublishedText("dcat.jsonld"));
  const distributions = dataset["dcat:distribution"];
  expect(distributions.length).toBeGreaterThan(8);
  for (const distribution of distributions) {
    const path = distribution["dcat:downloadURL"]["@id"].replace("https://example.org/base/data/v1/", "");
    const size = Buffer.byteLength(publishedFixture.get(path) ?? "");
    expect(distribution["dcat:byteSize"]["@value"], path).toBe(String(size));
  }
});

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[] };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema?: object }>> } };
}

const openApi = JSON.parse(readPublishedText("openapi.json")) as {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
};

/** Returns a pattern of the addresses that a path of the API stands for, with the values that its parameter allows. */
function toAddressPattern(path: string, { parameters = [] }: Operation): RegExp {
  const source = parameters.reduce(
    (text, { name, schema }) => text.replace(`{${name}}`, `(?:${schema.enum?.join("|") ?? "[a-z0-9-]+"})`),
    path.replaceAll(".", "\\."),
  );
  return new RegExp(`^${source}$`);
}

test("every published file has a path, and every path a file", () => {
  const patterns = Object.entries(openApi.paths).map(([path, { get }]) => toAddressPattern(path, get));
  // Schemas are reached by reference. Page indexes and maps by term are not documented.
  const files = [...publishedFixture.keys()].filter((path) => !/^(index|schemas|map)\//.test(path));
  for (const file of files)
    expect(
      patterns.some((pattern) => pattern.test(`/${file}`)),
      file,
    ).toBe(true);
  // Files of days exist only in a build with Git history.
  for (const pattern of patterns.filter(({ source }) => !source.includes("changes\\/[")))
    expect(
      [...publishedFixture.keys()].some((file) => pattern.test(`/${file}`)),
      String(pattern),
    ).toBe(true);
});

test("each operation has its own id", () => {
  const ids = Object.values(openApi.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the files are valid against the schemas of their responses", () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [path, content] of publishedFixture) {
    if (path.startsWith("schemas/")) ajv.addSchema(JSON.parse(String(content)) as object);
  }
  for (const [path, { get }] of Object.entries(openApi.paths)) {
    const schema = get.responses[200].content["application/json"]?.schema;
    if (schema === undefined) continue;
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"schemas/', '"')) as object);
    const pattern = toAddressPattern(path, get);
    const file = [...publishedFixture.keys()].find((candidate) => pattern.test(`/${candidate}`)) ?? "";
    expect(
      validate(JSON.parse(readPublishedText(file))),
      `${path}: ${JSON.stringify(validate.errors?.slice(0, 2))}`,
    ).toBe(true);
  }
});

const publishedCitation = parseYaml(readPublishedText("CITATION.cff")) as Record<string, unknown>;
const readRepositoryFile = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const repositoryCitation = parseYaml(readRepositoryFile("CITATION.cff")) as Record<string, unknown>;

test("the citation files of the edition and of the repository, and Zenodo, describe the dataset alike", () => {
  for (const key of ["title", "message", "type", "abstract", "authors", "license", "keywords"])
    expect(publishedCitation[key], key).toEqual(repositoryCitation[key]);
  expect(JSON.parse(readRepositoryFile(".zenodo.json"))).toMatchObject({
    title: repositoryCitation["title"],
    description: repositoryCitation["abstract"],
    creators: repositoryCitation["authors"],
    keywords: repositoryCitation["keywords"],
  });
});

test("the citation file of an edition states its date, commit and address", () => {
  expect(publishedCitation).toMatchObject({
    version: "2026-09-01",
    "date-released": "2026-09-01",
    commit: "c".repeat(40),
    url: "https://example.org/base/data/",
  });
});
