import { addressOfMatchIndex } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { parseMatchIndex, type MatchEntry, type MatchIndex } from "../../measures/match/match-entry.ts";

/** The listings that are matched. */
export interface Indexes extends Readonly<Record<Kind, MatchIndex>> {
  /** Of both kinds, since what took a listing's place may be of the other. */
  readonly entryById: ReadonlyMap<string, MatchEntry>;
}

/** @throws {Error} if they cannot be had */
export async function loadIndexes(base: string): Promise<Indexes> {
  const [entity, tool] = await Promise.all([loadIndex(base, "entity"), loadIndex(base, "tool")]);
  const entryById = new Map([...entity.listings, ...tool.listings].map((entry) => [entry.id as string, entry]));
  return { entity, tool, entryById };
}

async function loadIndex(base: string, kind: Kind): Promise<MatchIndex> {
  const response = await fetch(base + addressOfMatchIndex(kind));
  if (!response.ok) throw new Error(`index not found: ${kind}`);
  return parseMatchIndex(await response.json(), kind);
}
