import { expect, test } from "vitest";
import { readPublishedText, readPublishedListings } from "../../../testing/published-fixture.ts";

type Node = Record<string, unknown> & { readonly "@id": string; readonly "@type": string };
interface Term {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly aliases?: Readonly<Record<string, string[]>>;
}

const address = "https://example.org/base";
const english = (text: string) => ({ "@value": text, "@language": "en" });

const { "@graph": graph } = JSON.parse(readPublishedText("register.jsonld")) as { "@graph": readonly Node[] };
const nodes: ReadonlyMap<string, Node> = new Map(graph.map((node) => [node["@id"], node]));

/** Yields every literal and every address of a value, at any depth, as text. */
function* listLeaves(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* listLeaves(item);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (key !== "@type" && key !== "@language") yield* listLeaves(inner);
  } else yield String(value);
}

/** Returns the forms that a fact may have in the graph: as it is, as a listing's address, or as a term's address. */
function listGraphForms(fact: string, vocabularies: Readonly<Record<string, { terms: { id: string }[] }>>): string[] {
  const itsVocabularies = Object.entries(vocabularies).filter(([, { terms }]) => terms.some(({ id }) => id === fact));
  return [
    fact,
    `${address}/${fact}/`,
    ...itsVocabularies.map(([name]) => `${address}/data/v1/vocabularies/${name}.json#${fact}`),
  ];
}

test("a reader of JSON-LD finds every fact of every listing", () => {
  const { vocabularies } = JSON.parse(readPublishedText("register.json"));
  for (const [reference, listing] of readPublishedListings()) {
    const leaves = new Set(listLeaves(nodes.get(`${address}/${reference}/`)));
    const facts = [...new Set(listLeaves(listing))];
    expect(
      facts.filter((fact) => !listGraphForms(fact, vocabularies).some((form) => leaves.has(form))),
      reference,
    ).toEqual([]);
  }
});

test("a listing has properties of schema.org, and the register's own for other fields", () => {
  const node = nodes.get(`${address}/entities/brannock-trade/`) as Node;
  expect(node).toMatchObject({ "@type": "Organization", name: ["brannock trade"], foundingDate: [1977] });
  expect(node["areaServed"]).toContainEqual({ "@id": `${address}/data/v1/vocabularies/country.json#BD` });
  expect(node["register:focus_issues"]).toContainEqual({
    "@id": `${address}/data/v1/vocabularies/issue.json#child-labour`,
  });
});

test("vocabularies are concept schemes, and each term that a listing has is a concept", () => {
  const { vocabularies } = JSON.parse(readPublishedText("register.json")) as {
    vocabularies: Record<string, { title: string; terms: Term[] }>;
  };
  for (const [name, { title, terms }] of Object.entries(vocabularies)) {
    const scheme = nodes.get(`${address}/data/v1/vocabularies/${name}.json`) as Node;
    expect(scheme).toMatchObject({ "@type": "skos:ConceptScheme", "skos:prefLabel": english(title) });
    for (const { id, title: label, description, aliases } of terms) {
      expect(nodes.get(`${scheme["@id"]}#${id}`)).toMatchObject({
        "@type": "skos:Concept",
        "skos:notation": id,
        "skos:prefLabel": english(label),
        "skos:definition": english(description),
        "skos:altLabel": Object.entries(aliases ?? {}).flatMap(([language, list]) =>
          list.map((word) => ({ "@value": word, "@language": language })),
        ),
        "skos:inScheme": { "@id": scheme["@id"] },
      });
    }
  }
  const termAddresses = [...nodes.values()]
    .flatMap((node) => [...listLeaves(node)])
    .filter((leaf) => leaf.includes("/vocabularies/"));
  for (const leaf of new Set(termAddresses)) expect(nodes.has(leaf), leaf).toBe(true);
});

test("a help line is a contact point with its number, countries and languages", () => {
  const node = nodes.get(`${address}/entities/riverbend-voices/`) as Node;
  const termAddress = (vocabulary: string, id: string) => ({
    "@id": `${address}/data/v1/vocabularies/${vocabulary}.json#${id}`,
  });
  expect(node["contactPoint"]).toContainEqual({
    "@type": "ContactPoint",
    telephone: ["1191"],
    areaServed: [termAddress("country", "TH")],
    availableLanguage: [termAddress("language", "my"), termAddress("language", "th")],
    "register:hours": ["Mo-Su 00:00-23:59"],
  });
});
