import { loadCatalogue } from "../site/load/catalogue.ts";
import { formatWorkerFile } from "../site/offline/worker-file.ts";

/** Serves the script of this language's service worker. */
export async function GET(): Promise<Response> {
  const { register } = await loadCatalogue();
  return new Response(formatWorkerFile(register.today), { headers: { "content-type": "text/javascript" } });
}
