import { format } from "../core/language/page-format.ts";
import { facetsByKind } from "../core/facets/facet-definitions.ts";
import { listDocuments, type SearchDocument } from "../core/search/documents.ts";
import type { SearchFile, SearchRow } from "../core/search/search-file.ts";
import { isTermVocabulary } from "../dataset/address.ts";
import { parseLaw } from "../dataset/laws.ts";
import type { Kind } from "../dataset/model.ts";
import { vocabularyByName } from "../dataset/vocabularies.ts";
import { formatJurisdiction } from "../site/laws/format-law.ts";
import { loadCatalogue, type Catalogue } from "../site/load/catalogue.ts";
import { pageTexts } from "../site/load/page-texts.ts";
import { searchMessages } from "../site/search/words.ts";
import { frameMessages } from "../site/ui/words.ts";
import { formatListingCounts } from "../site/terms/term-sentences.ts";

/** States of a law that binds nobody yet, or no longer. */
const statesWithoutForce = ["bill", "not-in-force"];

/**
 * Serves a `SearchFile` for the search page's script: `facets` (names by kind), `sizes` (number of listings by kind),
 * `directory`, and `rows` with the titles and texts of all documents other than listings, in the language of this build.
 */
export async function GET(): Promise<Response> {
  const catalogue = await loadCatalogue();
  const facetsOf = (kind: Kind) => facetsByKind[kind].map(({ name }) => name);
  const { register, byKind } = catalogue;
  const documents = listDocuments(register, pageTexts.keys()).filter(({ listing }) => !listing);
  const file: SearchFile = {
    facets: { entity: facetsOf("entity"), tool: facetsOf("tool") },
    sizes: { entity: byKind.entity.length, tool: byKind.tool.length },
    directory: searchMessages.directory,
    rows: documents.map((document) => buildRow(document, catalogue)),
  };
  return Response.json(file);
}

/**
 * Builds the row of a guide, page, section, law or term. `title` and `text` are those of its search texts, or the term's title
 * and description ("" for a country); `category` says what it is, and on which page a section is: "Guide, Method". Terms with
 * pages also have `counts`, the number of their listings in words.
 */
function buildRow(document: SearchDocument, { byTerm }: Catalogue): SearchRow {
  const { kind, address, vocabulary = "", term, facet = "", id = "" } = document;
  if (term === undefined) {
    const { title = "", text = "", pageTitle } = pageTexts.get(address) ?? {};
    const type = searchMessages.categories[kind === "guide" ? "guide" : "page"];
    const category = pageTitle === undefined ? type : `${type}${format.comma}${pageTitle}`;
    return { kind, address, category, title, text };
  }
  const row = { kind, address, facet, id, title: term.title, category: vocabularyByName(vocabulary).title };
  if (kind === "law") {
    const law = parseLaw(term);
    const category = `${searchMessages.categories.law}${format.comma}${formatJurisdiction(law)}. ${law.status}`;
    const hasNoForce = statesWithoutForce.includes(law.state);
    return { ...row, category, text: law.description, ...(hasNoForce && { hasNoForce }) };
  }
  const text = vocabulary === "country" ? "" : term.description;
  if (!isTermVocabulary(vocabulary)) return { ...row, text };
  const listings = byTerm.get(vocabulary)?.get(id) ?? [];
  const entities = listings.filter((listing) => listing.kind === "entity").length;
  return {
    ...row,
    text,
    category: frameMessages.nav.terms[vocabulary],
    counts: formatListingCounts({ entities, tools: listings.length - entities }),
  };
}
