import { vocabularies, type Vocabulary } from "../../../dataset/vocabularies.ts";
import type { PublishedListing, PublishedRegister } from "../published.ts";
import { listingColumns } from "../listing-tables.ts";
import type { CellValue, Column, ObjectItem } from "../table.ts";
import { datasetFacts } from "../dataset-facts.ts";
import schemaOrg from "./json-ld.json" with { type: "json" };

/** Node of the graph: values by property, `@id` and `@type`. */
type GraphNode = Record<string, unknown>;

/** Document of JSON-LD. */
export interface JsonLdGraph {
  /** Prefixes and types of the properties, from json-ld.json. */
  readonly "@context": object;
  readonly "@graph": readonly GraphNode[];
}

/** Types in schema.org of list items, by the path of their field: `WebPage` for `sources`. */
const objectTypes: Readonly<Record<string, string>> = schemaOrg.objectTypes;

/** Properties in schema.org by path of the field. A field without one keeps its name with the prefix `register:`. */
const properties: Readonly<Record<string, string>> = schemaOrg.properties;

/**
 * Builds the register as JSON-LD: listings in the terms of schema.org, vocabularies in those of SKOS.
 *
 * Every published field is there. A field without a schema.org property has one of the register's, such as
 * `register:focus_issues`.
 *
 * @returns `{"@context", "@graph"}`; the graph has a node of the dataset, one of each listing (organisations first), then of each
 *   vocabulary one followed by those of its terms
 */
export function buildJsonLdGraph(published: PublishedRegister, prefix: string): JsonLdGraph {
  const listings: readonly PublishedListing[] = [...published.entities, ...published.tools];
  const datasetNode = {
    "@id": `${prefix}/data/`,
    "@type": "Dataset",
    name: datasetFacts.title,
    description: datasetFacts.description,
    license: { "@id": datasetFacts.licence.url },
    dateModified: published.generated,
  };
  return {
    "@context": schemaOrg.context,
    "@graph": [
      datasetNode,
      ...listings.map((listing) => buildListingNode(listing, prefix)),
      ...[...vocabularies.values()].flatMap((vocabulary) => buildVocabularyNodes(vocabulary, prefix)),
    ],
  };
}

const columnsByKind = { entity: listingColumns("entity"), tool: listingColumns("tool") };

/**
 * Returns the node of a listing: `{"@id": "https://example.org/tools/a/", "@type": …, name: ["A"], …}`. Its `@id` is the address
 * of its page; every property holds a list, and fields without a value are left out.
 *
 * With an acronym, `alternateName` holds it and then the aliases.
 */
function buildListingNode(listing: PublishedListing, prefix: string): GraphNode {
  const node: GraphNode = { "@id": listing.href, "@type": schemaOrg.types[listing.kind] };
  for (const column of columnsByKind[listing.kind]) {
    // Both follow from the node's @id.
    if (column.path === "href" || column.path === "listing") continue;
    addValue(node, column, column.valueOf(listing), prefix);
  }
  // Readers of schema.org expect all other names in one property.
  const { acronym, aliases = [] } = listing;
  if (acronym !== undefined) node["alternateName"] = [acronym, ...aliases];
  return node;
}

/**
 * Appends a column's value to the property of a node, always as a list. Does nothing if the value is undefined.
 *
 * Values are appended, since two fields may share a property: regions and countries are both `areaServed`.
 *
 * @param listPath path of the list whose item the node is: a property that its items have alone, such as `help_lines.countries`,
 *   goes before one that items of all lists have. Undefined for a listing's node
 */
function addValue(node: GraphNode, column: Column, value: CellValue, prefix: string, listPath?: string): void {
  if (value === undefined) return;
  const property =
    properties[`${listPath ?? ""}.${column.path}`] ?? properties[column.path] ?? `register:${column.name}`;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const earlierValues = (node[property] ?? []) as unknown[];
  node[property] = [...earlierValues, ...items.map((item) => toGraphValue(item, column, prefix))];
}

/**
 * Returns an item as a value of the graph: an object as a node, a term as `{"@id": "…/data/v1/vocabularies/country.json#BD"}`, a
 * listing's reference as `{"@id": "…/tools/a/"}`, any other item as it is.
 */
function toGraphValue(item: unknown, { path, vocabulary, shape, objectColumns }: Column, prefix: string): unknown {
  if (objectColumns !== undefined) {
    const type = objectTypes[path];
    const node: GraphNode = type === undefined ? {} : { "@type": type };
    for (const column of objectColumns)
      addValue(node, column, (item as ObjectItem)[column.path] as CellValue, prefix, path);
    return node;
  }
  if (vocabulary !== undefined) return { "@id": conceptAddress(prefix, vocabulary, String(item)) };
  return shape === "reference" ? { "@id": `${prefix}/${String(item)}/` } : item;
}

/**
 * Returns the address of a term, a fragment of its vocabulary's file:
 * `https://example.org/data/v1/vocabularies/country.json#BD` for the prefix `https://example.org`.
 */
function conceptAddress(prefix: string, vocabulary: string, id: string): string {
  return `${schemeAddress(prefix, vocabulary)}#${id}`;
}

/** Returns the address of a vocabulary's file: `https://example.org/data/v1/vocabularies/country.json`. */
function schemeAddress(prefix: string, vocabulary: string): string {
  return `${prefix}/data/v1/vocabularies/${vocabulary}.json`;
}

const inEnglish = (text: string) => ({ "@value": text, "@language": "en" });

/**
 * Returns the nodes of a vocabulary: its SKOS concept scheme, then a concept per term, in their order. Titles and descriptions
 * are `{"@value": "Kenya", "@language": "en"}`, aliases have their language; lists without items are [].
 */
function buildVocabularyNodes({ name, title, description, terms }: Vocabulary, prefix: string): GraphNode[] {
  const scheme = { "@id": schemeAddress(prefix, name) };
  const schemeNode = {
    ...scheme,
    "@type": "skos:ConceptScheme",
    "skos:prefLabel": inEnglish(title),
    "skos:definition": inEnglish(description),
    "skos:hasTopConcept": terms.map(({ id }) => ({ "@id": conceptAddress(prefix, name, id) })),
  };
  const conceptNodes = terms.map((term) => ({
    "@id": conceptAddress(prefix, name, term.id),
    "@type": "skos:Concept",
    "skos:notation": term.id,
    "skos:prefLabel": inEnglish(term.title),
    "skos:definition": inEnglish(term.description),
    "skos:altLabel": Object.entries(term.aliases ?? {}).flatMap(([language, words = []]) =>
      words.map((word) => ({ "@value": word, "@language": language })),
    ),
    "skos:inScheme": scheme,
    "skos:topConceptOf": scheme,
    // Pages of other bodies are about several terms, so they can't be matched to one concept.
    "skos:note": term.counterparts.map((counterpart) => {
      const parts = [counterpart.scheme, counterpart.code, counterpart.title];
      return inEnglish(parts.filter((part) => part !== undefined).join(": "));
    }),
  }));
  return [schemeNode, ...conceptNodes];
}
