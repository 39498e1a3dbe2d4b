import { loadCatalogue } from "../site/load/catalogue.ts";
import { searchFile } from "../site/search/search-pages.ts";
import { messages } from "../site/search/words.en.ts";

/** The pages that answer, for the search page's script. */
export async function GET(): Promise<Response> {
  return Response.json(searchFile(await loadCatalogue(), messages));
}
