import { isBroken, type LinkState } from "../../core/review/links.ts";
import { linkStatePath } from "../../io/environment.ts";
import { readLinkState } from "../../io/link-state.ts";

let loaded: LinkState | undefined;

/** What the link check found, once for all pages; undefined where the build has none. */
export function loadLinkState(): LinkState | undefined {
  const path = linkStatePath();
  loaded ??= path === undefined ? undefined : readLinkState(path);
  return loaded;
}

/** The day on which an address was last found broken, YYYY-MM-DD; undefined for one that opens or was not checked. */
export function brokenOn(url: string): string | undefined {
  const links = loadLinkState()?.links ?? {};
  const record = Object.hasOwn(links, url) ? links[url] : undefined;
  return record !== undefined && isBroken(record) ? record.checked : undefined;
}
