import { referenceOf, type Entity, type Reference, type Tool } from "../../dataset/model.ts";
import { isEnded, type Register } from "../register/register.ts";
import type { Tie } from "../register/relations.ts";

/** What the check of an idea reads in addition to the directory's index: `/data/v1/index/overlap.json`. */
export interface OverlapIndex {
  readonly version: "2";
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** By id, of every tool that ended, as far as its listing says how. */
  readonly endings: Readonly<Record<string, Pick<Tool["status"], "note" | "since">>>;
  /** By id of a tool, the ids of the listed organisations that develop, run or host it and have not ended. */
  readonly behind: Readonly<Record<string, readonly string[]>>;
}

/** Makes the file of a register. */
export function buildOverlapIndex({ dataset: { entities, tools }, ties, today }: Register): OverlapIndex {
  const ended = tools.filter(isEnded).map(({ id, status: { note, since } }) => {
    return [id, { ...(note !== undefined && { note }), ...(since !== undefined && { since }) }] as const;
  });
  const open = new Map(entities.filter((entity) => !isEnded(entity)).map((entity) => [referenceOf(entity), entity]));
  const behind = tools.map(({ id }) => [id, organisationsBehind(ties.get(`tools/${id}`) ?? [], open)] as const);
  return {
    version: "2",
    generated: today,
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

/** @returns undefined if the value is no such file of this version */
export function parseOverlapIndex(value: unknown): OverlapIndex | undefined {
  const file = value as Partial<OverlapIndex> | null | undefined;
  const isWhole = file?.version === "2" && [file.endings, file.behind].every((part) => typeof part === "object");
  return isWhole ? (file as OverlapIndex) : undefined;
}
