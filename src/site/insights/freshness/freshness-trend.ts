import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { datasetRoot } from "../../../io/environment.ts";
import { readDatasetAt } from "../../../io/git-dataset.ts";
import { readQuarterEnds } from "../../../io/git-history.ts";
import { measureRegister, type Register } from "../../../core/register/register.ts";
import { loadRegister } from "../../load/register.ts";

/** The register at the end of one day. */
export interface TrendRow {
  readonly day: string;
  readonly listings: number;
  /** Evidence within a year of that day. */
  readonly current: number;
  readonly reviewed: number;
}

export interface FreshnessTrend {
  /** The first day of the register's history. */
  readonly begins: string;
  /** Past quarters, oldest first, and this edition. */
  readonly rows: readonly TrendRow[];
}

let loaded: Promise<FreshnessTrend | undefined> | undefined;

/** The register over time, from its history; nothing where the build has none or only part of it. */
export function loadFreshnessTrend(): Promise<FreshnessTrend | undefined> {
  loaded ??= loadRegister().then(readTrend);
  return loaded;
}

function readTrend(register: Register): FreshnessTrend | undefined {
  const root = datasetRoot();
  const history = readQuarterEnds(root, register.today);
  if (history === undefined) return undefined;
  const past = history.ends.map(({ day, commit }) => {
    const { dataset } = parseDataset(readDatasetAt(root, commit), { today: day });
    return countRow(measureRegister(dataset, day));
  });
  return { begins: history.begins, rows: [...past, countRow(register)] };
}

function countRow({ listings, freshness, today }: Register): TrendRow {
  return {
    day: today,
    listings: listings.length,
    current: [...freshness.values()].filter(({ state }) => state === "current").length,
    reviewed: listings.filter(({ review }) => review.level !== "compiled").length,
  };
}
