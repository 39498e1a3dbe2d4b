import { messages } from "../site/search/words.en.ts";
import { loadCatalogue } from "../site/load/catalogue.ts";
import { searchTerms } from "../site/search/search-terms.ts";

/** The terms, for the search page's script. */
export async function GET(): Promise<Response> {
  return Response.json(searchTerms(await loadCatalogue(), messages));
}
