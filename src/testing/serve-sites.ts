import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/**
 * Serves built sites on this machine, each below its base path.
 *
 * @param sites base path ("" for the root) and folder, the longest base path first
 * @param wanted the port to take where it is free, so that the address is the same from run to run
 * @returns the address without a slash at the end; the server goes on until it is closed
 */
export async function serveSites(
  sites: readonly { base: string; folder: string }[],
  wanted = 4601,
): Promise<{ origin: string; server: Server }> {
  const handlers = sites.map(({ base, folder }) => ({ base, answer: sirv(folder, { dotfiles: true }) }));
  const server = createServer((request, response) => {
    const site = handlers.find(({ base }) => request.url?.startsWith(`${base}/`));
    const sayNotFound = () => void response.writeHead(404).end("not found");
    request.url = request.url?.slice(site?.base.length);
    if (site === undefined) sayNotFound();
    else site.answer(request, response, sayNotFound);
  });
  const port = await listen(server, wanted);
  return { origin: `http://localhost:${port}`, server };
}

/** Listens on the wanted port, or on a free one when it is taken, and says so. */
async function listen(server: Server, wanted: number): Promise<number> {
  const attempt = async (port: number) => {
    server.listen(port, "localhost");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  try {
    return await attempt(wanted);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const port = await attempt(0);
    console.log(`Port ${wanted} is taken, so the sites to test are served on port ${port}.`);
    return port;
  }
}
