import { ascending, groups, min } from "d3-array";
import { isEndedState, type Tool } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { compareByName, isEnded, type Register } from "../register/register.ts";
import { buildInsightTable, countMatches, findLargestRows } from "./insight-table.ts";
import { findEndYear, findStartYear } from "./trends.ts";

/** Kinds of work in the order of their main functions, then of their vocabulary. `function` is the id of the main function. */
export const kindsOfWork = vocabularyByName("tool-function").terms.flatMap(({ id }) =>
  vocabularyByName("kind-of-work")
    .terms.filter(({ broader = [] }) => broader[0] === id)
    .map((term) => ({ ...term, function: id })),
);

/** Columns of tool states. Tools in development count as active: they have not ended. */
type StateColumn = "active" | "ended" | "unknown";

function toStateColumn(state: string): StateColumn {
  if (isEndedState(state)) return "ended";
  return state === "unknown" ? "unknown" : "active";
}

const toolStates = vocabularyByName("tool-state").terms.map(({ id }) => id);

/**
 * Counts tools by kind of work and by state.
 *
 * A tool counts once in each of its kinds, so that kinds do not add up to the number of tools. Ended tools are included.
 *
 * @returns the table `overlap`, with a row for each of `kindsOfWork`, also for those without tools
 */
export function measureKindsOfWork(register: Register) {
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

/**
 * Counts the tools of each kind of work by region, for kinds with at least `manyToolsThreshold` tools in one region.
 *
 * A region counts the tools that name it or a country in it. Ended tools are included.
 *
 * @returns the table `overlap-regions`: for each of these kinds a row for each region, then one for `global-scope`
 */
export function measureRegionsOfWork(register: Register) {
  const regions = vocabularyByName("region").terms.map(({ id }) => id);
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

/**
 * Finds the kinds of work with many tools in one region and none in another.
 *
 * @param table result of `measureRegionsOfWork`
 * @returns `largestRows`: rows of the regions with the most tools, several if they tie; `emptyRegions`: ids of the regions
 *   without tools; `globalRow`: the row of global scope. Kinds with tools in every region are left out
 */
export function findRegionGaps({ rows }: Pick<ReturnType<typeof measureRegionsOfWork>, "rows">) {
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

/**
 * Finds the kinds of work in which at least one tool ended, in the order of `kindsOfWork`, with all of their tools.
 *
 * An ended tool of unknown launch is taken to have begun in the year of its end.
 *
 * @returns for each kind its tools in four parts: `ended`; `later`, launched after the year in which the first of the ended
 *   began; of the remaining ones, those that are `active` or in development, and those of `unknown` state. Tools are in order of
 *   launch, unknown years last, then by name
 */
export function findEndedWork({ dataset }: Pick<Register, "dataset">) {
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

/** A kind of work in which a tool ended, with its tools by part. */
export type EndedWork = ReturnType<typeof findEndedWork>[number];

/** Returns true if another tool of the kind started later, or is active. */
export function isTriedAgain({ later, active }: EndedWork): boolean {
  return later.length + active.length > 0;
}

/**
 * Lists the tools of the kinds of work in which one ended, as the table `overlap-tried-again`: a row for each kind and tool.
 *
 * Its `n` counts the tools that it lists, each once, not all tools of its base.
 */
export function measureEndedWork(register: Register) {
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
