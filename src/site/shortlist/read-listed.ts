import { addressOfShortlistIndex } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { indexListed, type Listed } from "../../core/shortlist/listed.ts";
import { parseShortlistIndex, type ShortlistIndex } from "../../core/shortlist/shortlist-index.ts";
import { readEngine, readSummaries } from "../directory/read-index.ts";
import { href } from "../ui/href.ts";

/** Reads the indexes of the directory; undefined where they can't be had. */
export async function readListed(): Promise<Listed | undefined> {
  const [entity, tool] = await Promise.all([readEngine("entity"), readEngine("tool")]);
  return entity && tool && indexListed({ entity, tool });
}

/** The same with the summaries of some kinds, for the rows; those that can't be had are left out. */
export async function withSummariesOf(listed: Listed, kinds: readonly Kind[]): Promise<Listed> {
  const engines = await Promise.all(kinds.map((kind) => readSummaries(listed.engines[kind])));
  return { ...listed, engines: { ...listed.engines, ...Object.fromEntries(engines.map((each) => [each.kind, each])) } };
}

/** Reads contacts and moved ids; undefined where they can't be had. */
export async function readShortlistIndex(): Promise<ShortlistIndex | undefined> {
  try {
    return parseShortlistIndex(await (await fetch(href(addressOfShortlistIndex))).json());
  } catch {
    return undefined;
  }
}
