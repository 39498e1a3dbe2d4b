import type { Tool } from "../../dataset/model.ts";
import { isEnded } from "../register.ts";
import type { ConceptWords } from "./concepts.ts";
import { fieldConcepts } from "./field-lexicon.ts";

/** How a tool came to its end, as far as its listing tells. */
export interface Ending {
  readonly note?: string;
  readonly since?: string;
}

/** What stands beside the index of the directory where an idea is compared: `/data/v1/index/overlap.json`. */
export interface OverlapFile {
  readonly version: "1";
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** The field's synonyms. */
  readonly concepts: ConceptWords;
  /** By id, of every tool that ended. */
  readonly endings: Readonly<Record<string, Ending>>;
}

export function measureOverlapFile(tools: readonly Tool[], generated: string): OverlapFile {
  const ended = tools.filter(isEnded).map(({ id, status: { note, since } }) => {
    return [id, { ...(note !== undefined && { note }), ...(since !== undefined && { since }) }] as const;
  });
  return { version: "1", generated, concepts: fieldConcepts, endings: Object.fromEntries(ended) };
}
