import jsonld from "jsonld";
import { beforeAll, expect, test } from "vitest";
import { publishedText } from "../../../testing/published-fixture.ts";
import { publishedListings } from "../../../testing/rebuild-listings.ts";

type Node = Record<string, unknown> & { readonly "@id": string; readonly "@type": readonly string[] };
type Json = Record<string, unknown>;

const address = "https://example.org/base";
const schema = "https://schema.org/";
const skos = "http://www.w3.org/2004/02/skos/core#";

let nodes: ReadonlyMap<string, Node>;
beforeAll(async () => {
  const expanded = (await jsonld.expand(JSON.parse(publishedText("register.jsonld")))) as unknown as Node[];
  nodes = new Map(expanded.map((node) => [node["@id"], node]));
  expect(nodes.size).toBe(expanded.length);
});

/** Every literal and every address that a node has, at any depth. */
function* leavesOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* leavesOf(each);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (key !== "@type" && key !== "@language") yield* leavesOf(inner);
  } else yield String(value);
}

/** A fact as the graph has it: a term or a listing by its address, all else as it is. */
function namesOf(fact: string, vocabularies: Readonly<Record<string, { terms: { id: string }[] }>>): string[] {
  const holders = Object.entries(vocabularies).filter(([, { terms }]) => terms.some(({ id }) => id === fact));
  return [
    fact,
    `${address}/${fact}/`,
    ...holders.map(([name]) => `${address}/data/v1/vocabularies/${name}.json#${fact}`),
  ];
}

test("a reader of JSON-LD finds every fact of every listing", () => {
  const { vocabularies } = JSON.parse(publishedText("register.json"));
  for (const [reference, listing] of publishedListings()) {
    const node = nodes.get(`${address}/${reference}/`);
    const found = new Map<string, number>();
    for (const leaf of leavesOf(node)) found.set(leaf, (found.get(leaf) ?? 0) + 1);
    const facts = [...leavesOf(listing)];
    for (const fact of facts) {
      const isThere = namesOf(fact, vocabularies).some((name) => (found.get(name) ?? 0) > 0);
      expect(isThere, `${reference}: ${fact}`).toBe(true);
    }
  }
});

test("a listing has the words of schema.org, and the register's own for the rest", () => {
  const node = nodes.get(`${address}/entities/brannock-trade/`) as Node;
  expect(node["@type"]).toEqual([`${schema}Organization`]);
  expect(node[`${schema}name`]).toEqual([{ "@value": "brannock trade" }]);
  expect(node[`${schema}foundingDate`]).toEqual([{ "@value": 1977 }]);
  expect(node[`${schema}areaServed`]).toContainEqual({ "@id": `${address}/data/v1/vocabularies/country.json#BD` });
  expect(node["urn:anti-trafficking-register:focus_issues"]).toContainEqual({
    "@id": `${address}/data/v1/vocabularies/issue.json#child-labour`,
  });
});

test("vocabularies are concept schemes with every term, and each term that a listing has is a concept", () => {
  const { vocabularies } = JSON.parse(publishedText("register.json")) as {
    vocabularies: Record<string, { title: string; terms: Json[] }>;
  };
  for (const [name, { title, terms }] of Object.entries(vocabularies)) {
    const scheme = nodes.get(`${address}/data/v1/vocabularies/${name}.json`) as Node;
    expect(scheme["@type"]).toEqual([`${skos}ConceptScheme`]);
    expect(scheme[`${skos}prefLabel`]).toEqual([{ "@value": title, "@language": "en" }]);
    for (const { id, title: label, description, aliases } of terms) {
      const concept = nodes.get(`${scheme["@id"]}#${String(id)}`) as Node;
      expect(concept["@type"]).toEqual([`${skos}Concept`]);
      expect(concept[`${skos}notation`]).toEqual([{ "@value": id }]);
      expect(concept[`${skos}prefLabel`]).toEqual([{ "@value": label, "@language": "en" }]);
      expect(concept[`${skos}definition`]).toEqual([{ "@value": description, "@language": "en" }]);
      const words = (concept[`${skos}altLabel`] ?? []) as Json[];
      expect(words.map((word) => [word["@language"], word["@value"]])).toEqual(
        Object.entries((aliases ?? {}) as Record<string, string[]>).flatMap(([language, list]) =>
          list.map((word) => [language, word]),
        ),
      );
      expect(concept[`${skos}inScheme`]).toEqual([{ "@id": scheme["@id"] }]);
    }
  }
  const used = [...nodes.values()]
    .flatMap((node) => [...leavesOf(node)])
    .filter((leaf) => leaf.includes("/vocabularies/"));
  for (const leaf of new Set(used)) expect(nodes.has(leaf), leaf).toBe(true);
});
