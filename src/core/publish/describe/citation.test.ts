import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../../testing/specifications/citation-file-1.2.0.schema.json" with { type: "json" };
import { datasetFacts } from "../dataset-facts.ts";
import { publishedText } from "../../../testing/published-fixture.ts";

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const published = parse(publishedText("CITATION.cff")) as Record<string, unknown>;
const own = parse(readFileSync(new URL("../../../../CITATION.cff", import.meta.url), "utf8")) as Record<
  string,
  unknown
>;

test.each([
  { name: "of the edition", citation: published },
  { name: "of the repository", citation: own },
])("the citation file $name holds to the specification", ({ citation }) => {
  validate(citation);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...citation, authors: [] })).toBe(false);
});

test("both say the same of the dataset", () => {
  for (const key of ["title", "message", "type", "abstract", "authors", "license", "keywords"])
    expect(published[key], key).toEqual(own[key]);
});

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../${name}`, import.meta.url), "utf8")) as Record<string, unknown>;

test("what Zenodo keeps of a release is described alike; its version is that of the release", () => {
  const zenodo = file(".zenodo.json");
  expect(zenodo).toMatchObject({
    title: own["title"],
    description: own["abstract"],
    upload_type: own["type"],
    creators: own["authors"],
    license: String(own["license"]).toLowerCase(),
    keywords: own["keywords"],
  });
  expect(zenodo).not.toHaveProperty("version");
});

test("the repository's citation file and package.json have one version and one name", () => {
  const manifest = file("package.json");
  expect(own["version"]).toBe(manifest["version"]);
  expect(datasetFacts.id).toBe(manifest["name"]);
});

test("the edition's says when it was made, of which commit, and where it is", () => {
  expect(published).toMatchObject({
    version: "2026-09-01",
    "date-released": "2026-09-01",
    commit: "c".repeat(40),
    url: "https://example.org/base/data/",
  });
});
