import { existsSync, realpathSync } from "node:fs";
import type { IncomingMessage, RequestListener, Server } from "node:http";
import { join, sep } from "node:path";

/**
 * Lets a server answer only requests for files of a site, and answers all others with 404 itself.
 *
 * Astro's preview follows symbolic links out of the site's folder, and fails with 500 on an encoded slash.
 *
 * @param folder absolute path of the site
 * @param base base path of the site, such as `/register`; "" for none
 */
export function limitToSite(server: Server, folder: string, base: string): void {
  const listeners = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response) => {
    if (isOfSite(request.url ?? "/", folder, base)) {
      for (const listener of listeners) listener(request, response);
      return;
    }
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("not found\n");
  });
}

/**
 * Returns true if a request's target is in the site's folder, or names nothing that exists, which the server answers with its
 * page for 404.
 *
 * False for a path with an encoded slash, backslash or NUL (`%2F`, `%5C`, `%00`), one that can't be decoded (`%E0%A4%A`), and one
 * that leads out of the folder, also by a symbolic link.
 *
 * @param target path with its query, such as `/register/entities/?type=ngo`
 */
export function isOfSite(target: string, folder: string, base: string): boolean {
  const [path = ""] = target.split(/[?#]/);
  if (/%(?:2f|5c|00)/i.test(path)) return false;
  const file = decodePath(path.startsWith(base) ? path.slice(base.length) : path);
  if (file === undefined) return false;
  const fullPath = join(folder, file);
  if (!isInside(folder, fullPath)) return false;
  return !existsSync(fullPath) || isInside(realpathSync(folder), realpathSync(fullPath));
}

/** Decodes the percent-encoding of a path. Undefined if it is not valid UTF-8. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Returns true if a path is a folder, or below it. Both are absolute; symbolic links are not followed. */
function isInside(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(`${folder}${sep}`);
}
