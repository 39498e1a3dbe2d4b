import { messagesFor } from "../messages/index.ts";
import { loadCatalogue } from "../site/catalogue.ts";
import { searchTerms } from "../site/search-terms.ts";

/** The terms, for the search page's script. */
export async function GET(): Promise<Response> {
  return Response.json(searchTerms(await loadCatalogue(), messagesFor(undefined)));
}
