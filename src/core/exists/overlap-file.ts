import { referenceOf, type Entity, type Reference } from "../../dataset/model.ts";
import type { Words } from "../match/phrases.ts";
import { ideaPlaces } from "./idea-places.ts";
import { isEnded, type Register } from "../register/register.ts";
import type { Tie } from "../register/relations.ts";
import { fieldWords } from "./field-lexicon.ts";
import type { FieldWords } from "./lexicon.ts";

/** How a tool came to its end, as far as its listing tells. */
export interface Ending {
  readonly note?: string;
  readonly since?: string;
}

/** What is beside the index of the directory where an idea is compared: `/data/v1/index/overlap.json`. */
export interface OverlapFile {
  readonly version: "1";
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** The field's concepts, kinds of work and their words, so that a page need not carry them before an idea is compared. */
  readonly words: FieldWords;
  /** What countries are called. */
  readonly places: Words;
  /** By id, of every tool that ended. */
  readonly endings: Readonly<Record<string, Ending>>;
  /** By id of a tool, the ids of the listed organisations that develop, run or host it and have not ended. */
  readonly behind: Readonly<Record<string, readonly string[]>>;
}

export function measureOverlapFile({ dataset: { entities, tools }, ties, today }: Register): OverlapFile {
  const ended = tools.filter(isEnded).map(({ id, status: { note, since } }) => {
    return [id, { ...(note !== undefined && { note }), ...(since !== undefined && { since }) }] as const;
  });
  const open = new Map(entities.filter((entity) => !isEnded(entity)).map((entity) => [referenceOf(entity), entity]));
  const behind = tools.map(({ id }) => [id, organisationsBehind(ties.get(`tools/${id}`) ?? [], open)] as const);
  return {
    version: "1",
    generated: today,
    words: fieldWords,
    places: ideaPlaces,
    endings: Object.fromEntries(ended),
    behind: Object.fromEntries(behind.filter(([, ids]) => ids.length > 0)),
  };
}

function organisationsBehind(ties: readonly Tie[], open: ReadonlyMap<Reference, Entity>): string[] {
  const behind = ties.filter(({ type, isInverse }) => {
    return isInverse ? type === "runs" : type === "developed-by" || type === "hosted-by";
  });
  const found = behind.flatMap(({ to }) => (to && open.get(to)) ?? []);
  return [...new Set(found.map(({ id }) => id))];
}
