import { vocabularies, type Vocabulary } from "../../../dataset/vocabularies.ts";
import type { PublishedListing } from "../published.ts";
import { listingColumns } from "../listing-tables.ts";
import type { Column, PublishedRegister, Thing, Value } from "../table.ts";
import { datasetFacts } from "../dataset-facts.ts";
import schemaOrg from "./json-ld.json" with { type: "json" };

/** What things are, by the field that lists them. */
const thingTypes: Readonly<Record<string, string>> = schemaOrg.thingTypes;
/** The words of schema.org for fields of a listing and for parts of things; other fields keep their names in the namespace. */
const properties: Readonly<Record<string, string>> = schemaOrg.properties;

/**
 * The register as linked data: listings in the words of schema.org, vocabularies in those of SKOS.
 *
 * Every field of a listing is there. Where schema.org has no word, the register uses its own.
 */
export function describeGraph(published: PublishedRegister, prefix: string) {
  const listings: readonly PublishedListing[] = [...published.entities, ...published.tools];
  return {
    "@context": schemaOrg.context,
    "@graph": [
      {
        "@id": `${prefix}/data/`,
        "@type": "Dataset",
        name: datasetFacts.title,
        description: datasetFacts.description,
        license: { "@id": datasetFacts.licence.url },
        dateModified: published.generated,
      },
      ...listings.map((listing) => describeListing(listing, prefix)),
      ...[...vocabularies.values()].flatMap((each) => describeVocabulary(each, prefix)),
    ],
  };
}

const columnsByKind = { entity: listingColumns("entity"), tool: listingColumns("tool") };

function describeListing(listing: PublishedListing, prefix: string) {
  const node: Record<string, unknown> = { "@id": listing.href, "@type": schemaOrg.types[listing.kind] };
  for (const column of columnsByKind[listing.kind]) {
    // The address of the page is what the node is called, and the reference follows from it.
    if (column.path === "href" || column.path === "listing") continue;
    addValue(node, column, column.valueOf(listing), prefix);
  }
  // Readers of schema.org expect all other names in one property.
  const { acronym, aliases = [] } = listing;
  if (acronym !== undefined) node["alternateName"] = [acronym, ...aliases];
  return node;
}

/** Adds to the values of a property: regions and countries share one. */
function addValue(node: Record<string, unknown>, column: Column, value: Value, prefix: string): void {
  if (value === undefined) return;
  const property = properties[column.path] ?? `register:${column.name}`;
  const own = (Array.isArray(value) ? value : [value]).map((each: unknown) => describeValue(each, column, prefix));
  const known = (node[property] ?? []) as unknown[];
  node[property] = [...known, ...own];
}

function describeValue(value: unknown, { path, vocabulary, shape, parts }: Column, prefix: string): unknown {
  if (parts !== undefined) {
    const type = thingTypes[path];
    const node: Record<string, unknown> = type === undefined ? {} : { "@type": type };
    for (const part of parts) addValue(node, part, (value as Thing)[part.path] as Value, prefix);
    return node;
  }
  if (vocabulary !== undefined) return { "@id": conceptOf(prefix, vocabulary, String(value)) };
  return shape === "reference" ? { "@id": `${prefix}/${String(value)}/` } : value;
}

/** The address of a term: a place in the file of its vocabulary. */
function conceptOf(prefix: string, vocabulary: string, id: string): string {
  return `${schemeOf(prefix, vocabulary)}#${id}`;
}

function schemeOf(prefix: string, vocabulary: string): string {
  return `${prefix}/data/v1/vocabularies/${vocabulary}.json`;
}

const english = (text: string) => ({ "@value": text, "@language": "en" });

function describeVocabulary({ name, title, description, terms }: Vocabulary, prefix: string) {
  const scheme = { "@id": schemeOf(prefix, name) };
  return [
    {
      ...scheme,
      "@type": "skos:ConceptScheme",
      "skos:prefLabel": english(title),
      "skos:definition": english(description),
      "skos:hasTopConcept": terms.map(({ id }) => ({ "@id": conceptOf(prefix, name, id) })),
    },
    ...terms.map(({ id, title: label, description: definition, aliases = {}, counterparts }) => ({
      "@id": conceptOf(prefix, name, id),
      "@type": "skos:Concept",
      "skos:notation": id,
      "skos:prefLabel": english(label),
      "skos:definition": english(definition),
      "skos:altLabel": Object.entries(aliases).flatMap(([language, words = []]) =>
        words.map((word) => ({ "@value": word, "@language": language })),
      ),
      "skos:inScheme": scheme,
      "skos:topConceptOf": scheme,
      // Another body's page is about many terms, so it is no concept by itself.
      "skos:note": counterparts.map(({ scheme: body, code, title: words }) =>
        english([body, code, words].filter((part) => part !== undefined).join(": ")),
      ),
    })),
  ];
}
