import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { publishedFixture, publishedText } from "../../../testing/published-fixture.ts";

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[] };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema?: object }>> } };
}

const description = JSON.parse(publishedText("openapi.json")) as {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
};

/** The addresses of a path as a pattern, with the values that a parameter allows. */
function patternOf(path: string, { parameters = [] }: Operation): RegExp {
  const text = parameters.reduce(
    (rest, { name, schema }) => rest.replace(`{${name}}`, `(?:${schema.enum?.join("|") ?? "[a-z0-9-]+"})`),
    path.replaceAll(".", "\\."),
  );
  return new RegExp(`^${text}$`);
}

test("every published file has a path, and every path a file", () => {
  const patterns = Object.entries(description.paths).map(([path, { get }]) => patternOf(path, get));
  // Schemas are read through those that refer to them; narrowed maps and what pages read are no part of the promise.
  const files = [...publishedFixture.keys()].filter((path) => !/^(index|schemas|map)\//.test(path));
  for (const file of files)
    expect(
      patterns.some((pattern) => pattern.test(`/${file}`)),
      file,
    ).toBe(true);
  // A day has a file only in a build with its history.
  for (const pattern of patterns.filter(({ source }) => !source.includes("changes\\/[")))
    expect(
      [...publishedFixture.keys()].some((file) => pattern.test(`/${file}`)),
      String(pattern),
    ).toBe(true);
});

test("operations have names of their own", () => {
  const ids = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the files are what the schemas of their answers say", () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [path, content] of publishedFixture) {
    if (path.startsWith("schemas/")) ajv.addSchema(JSON.parse(String(content)) as object);
  }
  for (const [path, { get }] of Object.entries(description.paths)) {
    const schema = get.responses[200].content["application/json"]?.schema;
    if (schema === undefined) continue;
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"schemas/', '"')) as object);
    const pattern = patternOf(path, get);
    const file = [...publishedFixture.keys()].find((each) => pattern.test(`/${each}`)) ?? "";
    expect(validate(JSON.parse(publishedText(file))), `${path}: ${JSON.stringify(validate.errors?.slice(0, 2))}`).toBe(
      true,
    );
  }
});
