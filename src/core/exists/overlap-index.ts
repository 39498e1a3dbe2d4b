import { referenceOf, type Entity, type Reference, type Tool } from "../../dataset/model.ts";
import { listEvaluations, type Evaluation } from "../register/evaluations.ts";
import { isEnded, type Register } from "../register/register.ts";
import type { Tie } from "../register/relations.ts";

/** End of a tool, as far as its listing states it. */
interface ToolEnding extends Pick<Tool["status"], "note" | "since"> {
  /** True if the note is in English since it has no translation into the language of the file. */
  readonly isNoteEnglish?: true;
}

/** Evaluation of a tool. */
export type ToolEvaluation = Evaluation & {
  /** Its texts `about` and `finding` that have no translation into the language of the file. Absent if there are none. */
  readonly english?: readonly string[];
};

/** Data of `/data/v1/index/overlap.json`, which the overlap page reads in addition to the directory's index. */
export interface OverlapIndex {
  readonly version: "3";
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Note on the end and its date by tool id, as far as the listing states them. Has every tool that ended, perhaps with `{}`. */
  readonly endings: Readonly<Record<string, ToolEnding>>;
  /**
   * Ids of the listed organisations that develop, run or host a tool and have not ended, by tool id. Absent if there are none.
   */
  readonly behind: Readonly<Record<string, readonly string[]>>;
  /** Evaluations by tool id, newest first, ended tools included. Absent if none was found. */
  readonly evaluations: Readonly<Record<string, readonly ToolEvaluation[]>>;
}

/**
 * Builds the overlap index of a register: `{version: "3", generated: today, endings: {a: {note, since}}, behind: {b:
 * ["org-id"]}, evaluations: {c: [{title, …}]}}`, keyed by tool id.
 *
 * `endings` has every ended tool, perhaps with `{}`; `behind` only tools, ended ones too, that a listed organisation which
 * has not ended develops, runs or hosts; `evaluations` only tools with one.
 */
export function buildOverlapIndex({ dataset, ties, today, untranslatedTexts }: Register): OverlapIndex {
  const { entities, tools } = dataset;
  const endings = tools.filter(isEnded).map(({ id, status: { note, since } }) => {
    const ending: ToolEnding = {
      ...(note !== undefined && { note }),
      ...(since !== undefined && { since }),
      ...(untranslatedTexts.has(note ?? "") && { isNoteEnglish: true }),
    };
    return [id, ending] as const;
  });
  const openEntities = entities.filter((entity) => !isEnded(entity));
  const entityByReference = new Map(openEntities.map((entity) => [referenceOf(entity), entity]));
  const organisations = tools.map(({ id }) => {
    return [id, findOrganisationsBehind(ties.get(`tools/${id}`) ?? [], entityByReference)] as const;
  });
  const evaluations = tools.map((tool) => {
    const items = listEvaluations(tool).map((evaluation): ToolEvaluation => {
      const english = [evaluation.about, evaluation.finding].filter((text) => untranslatedTexts.has(text));
      return { ...evaluation, ...(english.length > 0 && { english }) };
    });
    return [tool.id, items] as const;
  });
  return {
    version: "3",
    generated: today,
    endings: Object.fromEntries(endings),
    behind: Object.fromEntries(organisations.filter(([, ids]) => ids.length > 0)),
    evaluations: Object.fromEntries(evaluations.filter(([, items]) => items.length > 0)),
  };
}

/**
 * Returns the ids of the organisations that develop, run or host a tool, each once, in the order of the ties. [] if there are
 * none.
 *
 * @param ties of the tool; "runs" is stated by the organisation, so that it is inverse here
 * @param entityByReference the organisations that count; others are left out
 */
function findOrganisationsBehind(ties: readonly Tie[], entityByReference: ReadonlyMap<Reference, Entity>): string[] {
  const supportingTies = ties.filter(({ type, isInverse }) => {
    return isInverse ? type === "runs" : type === "developed-by" || type === "hosted-by";
  });
  const organisations = supportingTies.flatMap(({ to }) => (to && entityByReference.get(to)) ?? []);
  return [...new Set(organisations.map(({ id }) => id))];
}

/**
 * Returns a parsed `overlap.json` as it is, or undefined if it has another version than "3" or lacks `endings`, `behind` or
 * `evaluations`, also for null and undefined.
 */
export function parseOverlapIndex(value: unknown): OverlapIndex | undefined {
  const index = value as Partial<OverlapIndex> | null | undefined;
  const parts = [index?.endings, index?.behind, index?.evaluations];
  const isComplete = index?.version === "3" && parts.every((part) => typeof part === "object");
  return isComplete ? (index as OverlapIndex) : undefined;
}
