import { ascending, groups, min } from "d3-array";
import { isEndedState, type Tool } from "../../dataset/model.ts";
import { listTermIds, vocabularyByName } from "../../dataset/vocabularies.ts";
import { compareByName, isEnded, type Register } from "../register/register.ts";
import {
  buildInsightTable,
  countMatches,
  findLargestRows,
  type CountCells,
  type InsightTable,
} from "./insight-table.ts";
import { findEndYear, findStartYear } from "./trends.ts";

/** Kinds of work in the order of their main functions, then of their vocabulary. `function` is the id of the main function. */
export const kindsOfWork = vocabularyByName("tool-function").terms.flatMap(({ id }) =>
  vocabularyByName("kind-of-work")
    .terms.filter(({ broader = [] }) => broader[0] === id)
    .map((term) => ({ ...term, function: id })),
);

/** Columns of tool states. Tools in development count as active: they have not ended. */
type StateColumn = "active" | "ended" | "unknown";

/**
 * Returns the column of a tool's state: "ended" if it no longer operates, "unknown" for `unknown`, else "active", also for
 * `in-development`.
 */
function toStateColumn(state: string): StateColumn {
  if (isEndedState(state)) return "ended";
  return state === "unknown" ? "unknown" : "active";
}

const toolStates = listTermIds("tool-state");

/** Row of the table `overlap`: tools of a kind of work, in all and by state. */
type KindOfWorkRow = CountCells &
  Readonly<{
    /** Id of the kind's main function. */
    function: string;
    kind: string;
    title: string;
    active: number;
    active_listings: string | null;
    ended: number;
    ended_listings: string | null;
    unknown: number;
    unknown_listings: string | null;
  }>;

/**
 * Counts tools by kind of work and by state.
 *
 * A tool counts once in each of its kinds, so that kinds do not add up to the number of tools. Ended tools are included.
 *
 * @returns the table `overlap`, with a row for each of `kindsOfWork`, also for those without tools: `{function, kind, title,
 *   count, listings, active, active_listings, ended, ended_listings, unknown, unknown_listings}`. The three states add up to
 *   `count`; tools in development are active. The addresses are null for 0
 */
export function measureKindsOfWork(register: Register): InsightTable<KindOfWorkRow> {
  const rows = kindsOfWork.map(({ id: kind, title, function: mainFunction }) => {
    const countState = (column: StateColumn) =>
      countMatches(register, "tool", {
        work: [kind],
        status: toolStates.filter((state) => toStateColumn(state) === column),
      });
    const active = countState("active");
    const ended = countState("ended");
    const unknown = countState("unknown");
    return {
      function: mainFunction,
      kind,
      title,
      ...countMatches(register, "tool", { work: [kind] }),
      active: active.count,
      active_listings: active.listings,
      ended: ended.count,
      ended_listings: ended.listings,
      unknown: unknown.count,
      unknown_listings: unknown.listings,
    };
  });
  return buildInsightTable("overlap", register, rows);
}

/** Number of tools of a kind in one region from which on there are many. */
export const manyToolsThreshold = 7;

/** Region id of the tools that work everywhere, whether or not they name a region too. */
export const globalScope = "global-scope";

/** Row of the table `overlap-regions`: tools of a kind of work in a region, or in `global-scope`. */
type RegionOfWorkRow = CountCells & Readonly<{ kind: string; title: string; region: string }>;

/**
 * Counts the tools of each kind of work by region, for kinds with at least `manyToolsThreshold` (7) tools in one region.
 *
 * A region counts the tools that name it or a country in it. Ended tools are included.
 *
 * @returns the table `overlap-regions`: for each of these kinds, in the order of `kindsOfWork`, a row
 *   `{kind, title, region, count, listings}` for each region, then one for `global-scope`; counts of 0 too
 */
export function measureRegionsOfWork(register: Register): InsightTable<RegionOfWorkRow> {
  const regions = listTermIds("region");
  const rows = kindsOfWork.flatMap(({ id: kind, title }) => {
    const regionRows = regions.map((region) => ({
      kind,
      title,
      region,
      ...countMatches(register, "tool", { work: [kind], regions: [region], locality: ["local"] }),
    }));
    const globalRow = {
      kind,
      title,
      region: globalScope,
      ...countMatches(register, "tool", { work: [kind], scope: ["global"] }),
    };
    const hasMany = regionRows.some(({ count }) => count >= manyToolsThreshold);
    return hasMany ? [...regionRows, globalRow] : [];
  });
  return buildInsightTable("overlap-regions", register, rows);
}

/** A kind of work with many tools in one region and none in another. */
export interface RegionGap {
  readonly kind: string;
  readonly title: string;
  /** Rows of the regions with the most tools: several if they tie. */
  readonly largestRows: readonly RegionOfWorkRow[];
  /** Ids of the regions without tools. */
  readonly emptyRegions: readonly string[];
  /** Row of global scope. */
  readonly globalRow: RegionOfWorkRow;
}

/**
 * Finds the kinds of work with many tools in one region and none in another.
 *
 * @param table result of `measureRegionsOfWork`
 * @returns `{kind, title, largestRows, emptyRegions, globalRow}` for each kind, in the order of the table: rows of the regions
 *   with the most tools, several if they tie; ids of the regions without tools; the row of global scope. Kinds with tools in
 *   every region are left out
 */
export function findRegionGaps({ rows }: Pick<InsightTable<RegionOfWorkRow>, "rows">): RegionGap[] {
  return groups(rows, ({ kind }) => kind).flatMap(([kind, kindRows]) => {
    const regionRows = kindRows.filter(({ region }) => region !== globalScope);
    const globalRow = kindRows.find(({ region }) => region === globalScope);
    const emptyRegions = regionRows.filter(({ count }) => count === 0).map(({ region }) => region);
    if (globalRow === undefined || emptyRegions.length === 0) return [];
    return [
      { kind, title: globalRow.title, largestRows: findLargestRows(regionRows, "count"), emptyRegions, globalRow },
    ];
  });
}

/** Columns of the tools of a kind of work in which one ended. */
export const endedWorkParts = ["ended", "later", "active", "unknown"] as const;

/** A kind of work in which a tool ended, with its tools by part. Each tool is in one part. */
export interface EndedWork extends Readonly<Record<(typeof endedWorkParts)[number], readonly Tool[]>> {
  readonly kind: string;
  readonly title: string;
}

/**
 * Finds the kinds of work in which at least one tool ended, in the order of `kindsOfWork`, with all of their tools.
 *
 * An ended tool of unknown launch is taken to have begun in the year of its end.
 *
 * @returns `{kind, title, ended, later, active, unknown}` for each kind: its `ended` tools; `later`, those launched after the
 *   year in which the first of the ended began; of the remaining ones, those that are `active` or in development, and those of
 *   `unknown` state. A part may be []. Tools are in order of launch, unknown years last, then by name
 */
export function findEndedWork({ dataset }: Pick<Register, "dataset">): EndedWork[] {
  const sortedTools = dataset.tools.toSorted(
    (a, b) => ascending(findStartYear(a) ?? Infinity, findStartYear(b) ?? Infinity) || compareByName(a, b),
  );
  return kindsOfWork.flatMap(({ id: kind, title }) => {
    const tools = sortedTools.filter(({ work = [] }) => work.some((workId) => workId === kind));
    const ended = tools.filter(isEnded);
    if (ended.length === 0) return [];
    const firstYear = min(ended, (tool) => findStartYear(tool) ?? findEndYear(tool)) ?? Infinity;
    const toPart = (tool: Tool) => {
      if (isEnded(tool)) return "ended";
      const isLater = (findStartYear(tool) ?? -Infinity) > firstYear;
      return isLater ? "later" : toStateColumn(tool.status.state);
    };
    const { later = [], active = [], unknown = [] } = Object.groupBy(tools, toPart);
    return [{ kind, title, ended, later, active, unknown }];
  });
}

/**
 * Returns true if another tool of the kind started later, or is active or in development. Those of unknown state do not count.
 */
export function isTriedAgain({ later, active }: EndedWork): boolean {
  return later.length + active.length > 0;
}

/** Row of the table `overlap-tried-again`: a tool in a kind of work. What the tool does not state is null. */
type EndedWorkRow = Readonly<{
  kind: string;
  title: string;
  part: (typeof endedWorkParts)[number];
  /** Id of the tool. */
  tool: string;
  name: string;
  launched: number | null;
  state: string;
  since: string | null;
  note: string | null;
}>;

/**
 * Lists the tools of the kinds of work in which one ended, as the table `overlap-tried-again`: a row for each kind and tool, by
 * kind, then by part, then in the order of `findEndedWork`.
 *
 * A row is `{kind, title, part: "ended", tool: "a", name, launched: 2015, state: "discontinued", since: "2019-05", note}`; what
 * the tool does not state is null. The table's `n` counts the tools that it lists, each once, not all tools of its base.
 */
export function measureEndedWork(register: Register): InsightTable<EndedWorkRow> {
  const rows = findEndedWork(register).flatMap((endedWork) =>
    endedWorkParts.flatMap((part) =>
      endedWork[part].map((tool) => ({
        kind: endedWork.kind,
        title: endedWork.title,
        part,
        tool: tool.id,
        name: tool.name,
        launched: findStartYear(tool) ?? null,
        state: tool.status.state,
        since: tool.status.since ?? null,
        note: tool.status.note ?? null,
      })),
    ),
  );
  const table = buildInsightTable("overlap-tried-again", register, rows);
  return { ...table, n: new Set(rows.map(({ tool }) => tool)).size };
}

export const overlapMeasures = {
  overlap: measureKindsOfWork,
  "overlap-regions": measureRegionsOfWork,
  "overlap-tried-again": measureEndedWork,
};
