import { ascending, groups, min } from "d3-array";
import { isEndedState, type Tool } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { compareByName, isEnded, type Register } from "../register/register.ts";
import { countMatches, findLargestRows, buildInsightTable } from "./insight-table.ts";
import { findStartYear, findEndYear } from "./trends.ts";

/** Kinds of work in the order of their main functions, then of their vocabulary. */
export const kindsOfWork = vocabularyByName("tool-function").terms.flatMap(({ id }) =>
  vocabularyByName("kind-of-work")
    .terms.filter(({ broader = [] }) => broader[0] === id)
    .map((term) => ({ ...term, function: id })),
);

const stateIds = vocabularyByName("tool-state").terms.map(({ id }) => id);
/** The states of tools by column. What is in development has not ended, and counts as active. */
const columnOfState = (state: string) => (isEndedState(state) ? "ended" : state === "unknown" ? "unknown" : "active");

/**
 * Counts tools by kind of work and by state.
 *
 * A tool counts once in each of its kinds, so kinds do not add up to the number of tools. Ended tools are included.
 */
export function measureKindsOfWork(register: Register) {
  const rows = kindsOfWork.map(({ id: kind, title, function: broader }) => {
    const countIn = (column: string) =>
      countMatches(register, "tool", {
        work: [kind],
        status: stateIds.filter((state) => columnOfState(state) === column),
      });
    const [active, ended, unknown] = [countIn("active"), countIn("ended"), countIn("unknown")];
    return {
      function: broader,
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

/** So many tools of a kind in one region are many. */
export const manyToolsThreshold = 7;

/** In place of a region: tools that work everywhere, whether or not they name a region too. */
export const globalScope = "global-scope";

/**
 * Counts the tools of a kind of work by region, for kinds with at least seven tools in one region.
 *
 * A region counts tools that name it or a country in it. Ended tools are included.
 */
export function measureRegionsOfWork(register: Register) {
  const regions = vocabularyByName("region").terms.map(({ id }) => id);
  const rows = kindsOfWork.flatMap(({ id: kind, title }) => {
    const local = regions.map((region) => ({
      kind,
      title,
      region,
      ...countMatches(register, "tool", { work: [kind], regions: [region], locality: ["local"] }),
    }));
    const global = {
      kind,
      title,
      region: globalScope,
      ...countMatches(register, "tool", { work: [kind], scope: ["global"] }),
    };
    return local.some(({ count }) => count >= manyToolsThreshold) ? [...local, global] : [];
  });
  return buildInsightTable("overlap-regions", register, rows);
}

/**
 * The kinds of work with many tools in one region and none in another.
 *
 * @param rows of `measureRegionsOfWork`
 * @returns `most`: the regions with the most tools, several if they have the same number; `none`: ids of those without any
 */
export function findRegionGaps({ rows }: Pick<ReturnType<typeof measureRegionsOfWork>, "rows">) {
  return groups(rows, ({ kind }) => kind).flatMap(([, own]) => {
    const local = own.filter(({ region }) => region !== globalScope);
    const global = own.find(({ region }) => region === globalScope);
    const none = local.filter(({ count }) => count === 0).map(({ region }) => region);
    if (global === undefined || none.length === 0) return [];
    return [{ kind: global.kind, title: global.title, most: findLargestRows(local, "count"), none, global }];
  });
}

/**
 * The kinds of work in which at least one tool ended, in the order of `kindsOfWork`.
 *
 * An ended tool whose launch isn't known began in the year of its end at the latest.
 *
 * @returns tools in order of launch, unknown years last, then by name: `ended`; `later`, which were launched after the year in
 *   which the first of the ended began; of the rest those that are `active` or in development, and of `unknown` status
 */
export function findEndedWork({ dataset }: Pick<Register, "dataset">) {
  const sorted = dataset.tools.toSorted(
    (a, b) => ascending(findStartYear(a) ?? Infinity, findStartYear(b) ?? Infinity) || compareByName(a, b),
  );
  return kindsOfWork.flatMap(({ id: kind, title }) => {
    const tools = sorted.filter(({ work = [] }) => work.some((each) => each === kind));
    const ended = tools.filter(isEnded);
    if (ended.length === 0) return [];
    const first = min(ended, (tool) => findStartYear(tool) ?? findEndYear(tool)) ?? Infinity;
    const partOf = (tool: Tool) => {
      if (isEnded(tool)) return "ended";
      return (findStartYear(tool) ?? -Infinity) > first ? "later" : columnOfState(tool.status.state);
    };
    const { later = [], active = [], unknown = [] } = Object.groupBy(tools, partOf);
    return [{ kind, title, ended, later, active, unknown }];
  });
}

/** Whether another tool started later, or is active. */
export function isTriedAgain({ later, active }: ReturnType<typeof findEndedWork>[number]): boolean {
  return later.length + active.length > 0;
}

/** The tools of the kinds of work in which one ended, a row for each kind and tool. */
export function measureEndedWork(register: Register) {
  const rows = findEndedWork(register).flatMap((found) =>
    (["ended", "later", "active", "unknown"] as const).flatMap((part) =>
      found[part].map((tool) => ({
        kind: found.kind,
        title: found.title,
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
  return { ...buildInsightTable("overlap-tried-again", register, rows), n: new Set(rows.map(({ tool }) => tool)).size };
}

export const overlapMeasures = {
  overlap: measureKindsOfWork,
  "overlap-regions": measureRegionsOfWork,
  "overlap-tried-again": measureEndedWork,
};
