import { addressOfQuery } from "../../../dataset/address.ts";
import { isEndedState } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { countRows } from "../../facets/bit-set.ts";
import { enginesOf } from "../../facets/engines.ts";
import { findRows } from "../../facets/facet-groups.ts";
import type { Selection } from "../../facets/selection.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, counted, type InsightColumn, type InsightTable } from "../../table/insight-table.ts";

/** The columns that name a kind of work. */
export const kindColumns: readonly InsightColumn[] = [
  { name: "kind", description: "Id of the kind of work.", unit: "text" },
  { name: "title", description: "Its title.", unit: "text" },
];

export type KindRow = {
  /** Its main tool function. */
  readonly function: string;
  readonly kind: string;
  readonly title: string;
  readonly count: number;
  readonly active: number;
  readonly ended: number;
  readonly unknown: number;
} & Readonly<Record<string, string | number | null>>;

/** The states of tools by column. What is in development has not ended, and counts as active. */
const columnOfState = (state: string) => (isEndedState(state) ? "ended" : state === "unknown" ? "unknown" : "active");
const stateIds = vocabularyByName("tool-state").terms.map(({ id }) => id);
const statesOf = (column: string) => stateIds.filter((state) => columnOfState(state) === column);

/** Kinds of work in the order of their main functions, then of their vocabulary. */
export const kindsOfWork = vocabularyByName("tool-function").terms.flatMap(({ id }) =>
  vocabularyByName("kind-of-work")
    .terms.filter(({ broader = [] }) => broader[0] === id)
    .map((term) => ({ ...term, function: id })),
);

/** The number of tools that a directory query finds, with its address. */
export function countTools(register: Register, selection: Selection) {
  return counted(countRows(findRows(enginesOf(register).tool, selection)), addressOfQuery("tool", selection));
}

/**
 * Counts tools by kind of work and by state.
 *
 * A tool counts once in each of its kinds, so kinds do not add up to the number of tools. Ended tools are included.
 */
export function measureKindsOfWork(register: Register): InsightTable<KindRow> {
  const rows = kindsOfWork.map(({ id: kind, title, function: broader }) => {
    const count = (status?: string[]) => countTools(register, { work: [kind], ...(status && { status }) });
    const [active, ended, unknown] = [count(statesOf("active")), count(statesOf("ended")), count(statesOf("unknown"))];
    return {
      ...{ function: broader, kind, title, ...count() },
      ...{ active: active.count, active_listings: active.listings },
      ...{ ended: ended.count, ended_listings: ended.listings },
      ...{ unknown: unknown.count, unknown_listings: unknown.listings },
    };
  });
  return {
    id: "overlap",
    description:
      "Tools by kind of work: how many do it, and how many of these are active, ended or of unknown status. A tool counts in each of its kinds; ended tools are included.",
    n: toolsWithWork(register).length,
    columns: [
      { name: "function", description: "Id of the tool function that the kind mainly belongs to.", unit: "text" },
      ...kindColumns,
      countColumn("Tools that do this work."),
      countColumn("Of these, the ones that are active or in development.", "active"),
      countColumn("Of these, the ones that have ended.", "ended"),
      countColumn("Of these, the ones whose status is unknown.", "unknown"),
    ],
    rows,
  };
}

/** The tools that state a kind of work. */
export function toolsWithWork({ dataset }: Register) {
  return dataset.tools.filter(({ work = [] }) => work.length > 0);
}
