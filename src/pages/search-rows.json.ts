import pages from "#words/search-pages.json" with { type: "json" };
import { facetsByKind } from "../core/facets/facet-definitions.ts";
import { listDocuments, type SearchDocument } from "../core/search/documents.ts";
import type { SearchFile, SearchRow } from "../core/search/finder.ts";
import { isTermVocabulary } from "../dataset/address.ts";
import { parseLaw } from "../dataset/laws.ts";
import type { Kind } from "../dataset/model.ts";
import { vocabularyByName } from "../dataset/vocabularies.ts";
import { formatJurisdiction } from "../site/laws/format-law.ts";
import { loadCatalogue, type Catalogue } from "../site/load/catalogue.ts";
import { guideSummaries } from "../site/load/guides.ts";
import { messages as t } from "../site/search/words.ts";
import { formatListingCounts } from "../site/terms/term-sentences.ts";

const pageTexts: Readonly<Record<string, { readonly title: string; readonly text: string }>> = pages;

/** What the search page's script shows of each document that is no listing, in this build's language. */
export async function GET(): Promise<Response> {
  const catalogue = await loadCatalogue();
  const facetsOf = (kind: Kind) => facetsByKind[kind].map(({ name }) => name);
  const { register, byKind } = catalogue;
  const addresses = [...guideSummaries.map(({ address }) => address), ...Object.keys(pageTexts)];
  const documents = listDocuments(register, addresses).filter(({ listing }) => !listing);
  const file: SearchFile = {
    facets: { entity: facetsOf("entity"), tool: facetsOf("tool") },
    sizes: { entity: byKind.entity.length, tool: byKind.tool.length },
    directory: t.search.directory,
    rows: documents.map((document) => rowOf(document, catalogue)),
  };
  return Response.json(file);
}

function rowOf(document: SearchDocument, { byTerm }: Catalogue): SearchRow {
  const { kind, address, vocabulary = "", term, facet = "", id = "" } = document;
  if (term === undefined) {
    const { title, description } = guideSummaries.find((head) => head.address === address) ?? {
      title: "",
      description: "",
    };
    const what = t.search.what[kind === "guide" ? "guide" : "page"];
    return { kind, address, what, title, text: description, ...pageTexts[address] };
  }
  const row = { kind, address, facet, id, title: term.title, what: vocabularyByName(vocabulary).title };
  if (kind === "law") {
    const law = parseLaw(term);
    const what = `${t.search.what.law}${t.format.comma}${formatJurisdiction(law)}. ${law.status}`;
    return { ...row, what, text: law.description };
  }
  const text = vocabulary === "country" ? "" : term.description;
  if (!isTermVocabulary(vocabulary)) return { ...row, text };
  const listings = byTerm.get(vocabulary)?.get(id) ?? [];
  const entities = listings.filter((listing) => listing.kind === "entity").length;
  return {
    ...row,
    text,
    what: t.terms[vocabulary].title,
    counts: formatListingCounts({ entities, tools: listings.length - entities }),
  };
}
