import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { publishedFixture, publishedText } from "../../../testing/published-fixture.ts";

type Json = Record<string, unknown>;

const text = publishedText("dcat.jsonld");
const shapes = readFileSync(
  new URL("../../../testing/specifications/dcat-ap-3.0.1.shapes.ttl", import.meta.url),
  "utf8",
);

async function readTriples(document: object): Promise<Store> {
  const quads = (await jsonld.toRDF(document as jsonld.JsonLdDocument, { format: "application/n-quads" })) as unknown;
  return new Store(new Parser({ format: "N-Quads" }).parse(String(quads)));
}

/** What the shapes of DCAT-AP have against a catalogue. */
async function faultsOf(document: object): Promise<string[]> {
  const validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
  const report = await validator.validate(await readTriples(document));
  return report.results.map(({ path, message }) => `${path?.value ?? ""}: ${message.map(({ value }) => value).join()}`);
}

const catalogue = () => JSON.parse(text) as Json & { "dcat:dataset": Json & { "dcat:distribution": Json[] } };

test("the catalogue holds to the shapes of DCAT-AP 3.0.1", async () => {
  expect(await faultsOf(catalogue())).toEqual([]);
});

test.each(["dct:title", "dct:description"])("the shapes refuse a dataset without %s", async (property) => {
  const document = catalogue();
  document["dcat:dataset"][property] = [];
  expect(await faultsOf(document)).not.toEqual([]);
});

test("the shapes refuse a distribution without an address", async () => {
  const document = catalogue();
  delete document["dcat:dataset"]["dcat:distribution"][0]?.["dcat:accessURL"];
  expect(await faultsOf(document)).not.toEqual([]);
});

test("each distribution is a file of the edition, with its size", async () => {
  const store = await readTriples(catalogue());
  const downloads = store.getQuads(null, "http://www.w3.org/ns/dcat#downloadURL", null, null);
  expect(downloads.length).toBeGreaterThan(8);
  for (const { subject, object } of downloads) {
    const path = object.value.replace("https://example.org/base/data/v1/", "");
    const [size] = store.getObjects(subject, "http://www.w3.org/ns/dcat#byteSize", null);
    expect(Number(size?.value), path).toBe(Buffer.byteLength(publishedFixture.get(path) ?? ""));
  }
});
