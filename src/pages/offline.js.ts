import { loadCatalogue } from "../site/load/catalogue.ts";
import { formatWorkerFile } from "../site/offline/keeping.ts";

/** The service worker of this language. */
export async function GET(): Promise<Response> {
  const { register } = await loadCatalogue();
  return new Response(formatWorkerFile(register.today), { headers: { "content-type": "text/javascript" } });
}
