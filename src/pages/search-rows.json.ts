import { loadCatalogue } from "../site/load/catalogue.ts";
import { searchFile } from "../site/search/search-rows.ts";

/** What the search page's script shows of each result. */
export async function GET(): Promise<Response> {
  return Response.json(searchFile(await loadCatalogue()));
}
