import { addressOfNamesIndex } from "../../dataset/address.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import { href } from "../ui/href.ts";

/**
 * Fetches the names index of all listings: `{entities, tools, moved}`.
 *
 * @throws {Error} (rejects) if it can't be loaded
 */
export async function fetchNames(): Promise<NamesIndex> {
  return JSON.parse(await fetchText(addressOfNamesIndex)) as NamesIndex;
}

/**
 * Fetches a text of the site.
 *
 * @param address from the root of the site, such as "/data/v1/names.json"
 * @throws {Error} (rejects) without a connection, and with the message "not found: /data/v1/names.json" if the response has an
 *   error status
 */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(href(address));
  if (!response.ok) throw new Error(`not found: ${address}`);
  return response.text();
}
