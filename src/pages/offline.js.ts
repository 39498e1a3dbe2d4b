import { loadCatalogue } from "../site/load/catalogue.ts";
import { workerFile } from "../site/offline/keeping.ts";

/** The service worker of this language. */
export async function GET(): Promise<Response> {
  const { register } = await loadCatalogue();
  return new Response(workerFile(register.today), { headers: { "content-type": "text/javascript" } });
}
