import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "d3-array";
import type { Dataset, Entity } from "../src/dataset/model.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { hasRow } from "../src/core/facets/bit-set.ts";
import { countPlainly, type PlainItem } from "../src/core/facets/facet-counts-fixture.ts";
import { measureFacetIndex } from "../src/core/facets/facet-index.ts";
import { countFacets, parseFacetIndex, type FacetEngine, type Selection } from "../src/core/facets/facets.ts";
import { measureRegister } from "../src/core/register/register.ts";

/** How long one way of counting takes. */
export interface FacetTiming {
  readonly engine: string;
  /** Median of all counts of all facets. */
  readonly milliseconds: number;
}

type Counts = ReadonlyMap<string, readonly number[]>;

/** Ten selections that leave some rows of any register. */
const selection: Selection = {
  issues: ["forced-labour", "human-trafficking"],
  industries: ["cross-industry", "agriculture"],
  regions: ["south-east-asia"],
  services: ["training", "due-diligence-advice"],
  partnerships: ["membership"],
  status: ["active"],
  steps: ["embed"],
};

/**
 * Times all counts of all facets under ten selections: the register's engine, a plain filter-and-count and, where it is
 * installed, itemsjs. All must come to the same counts.
 *
 * @param size entities, each mixed of the parts of several of the register's
 * @param itemsjsFolder whose node_modules holds itemsjs, when it isn't the repository's
 * @throws {Error} if two ways of counting differ
 */
export async function benchFacets(size: number, itemsjsFolder = repositoryRoot): Promise<FacetTiming[]> {
  const engine = makeEngine(size);
  const items = itemsOf(engine);
  const itemsjs = await loadItemsjs(itemsjsFolder);
  const ways: [name: string, count: () => Counts, runs: number][] = [
    ["register", () => ownCounts(engine), 500],
    ["plain filter and count", () => countPlainly(engine.facets.values(), items, selection).counts, 20],
  ];
  if (itemsjs) ways.push(["itemsjs", itemsjsCounts(itemsjs, engine, items), 100]);
  const expected = JSON.stringify([...ownCounts(engine)]);
  return ways.map(([name, count, runs]) => {
    if (JSON.stringify([...count()]) !== expected) throw new Error(`${name} comes to other counts`);
    return { engine: name, milliseconds: timeRuns(count, runs) };
  });
}

function timeRuns(run: () => unknown, runs: number): number {
  for (let warm = 0; warm < runs / 5; warm++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times) ?? NaN;
}

function makeEngine(size: number): FacetEngine {
  const today = "2026-11-25";
  const { dataset } = parseDataset(readDataset(repositoryRoot), { today });
  const mixed: Dataset = { entities: mixEntities(dataset.entities, size), tools: [], moved: [] };
  const engine = parseFacetIndex(measureFacetIndex(measureRegister(mixed, today), "entity"));
  if (engine === undefined) throw new Error("the index doesn't parse");
  return engine;
}

/** Entities whose reach, focus and offer come from others, so that their terms meet in many ways. */
function mixEntities(entities: readonly Entity[], size: number): Entity[] {
  const count = entities.length;
  return Array.from({ length: size }, (_, index) => {
    const round = Math.floor(index / count);
    const partner = (factor: number) => entities[(index * factor + round * (factor + 2)) % count] as Entity;
    const { reach: _reach, focus: _focus, offer: _offer, ...own } = partner(1);
    const [{ reach }, { focus }, { offer }] = [partner(29), partner(7), partner(13)];
    const parts = { ...(reach && { reach }), ...(focus && { focus }), ...(offer && { offer }) };
    return { ...own, ...parts, id: `${own.id}-${index}` as Entity["id"] };
  });
}

function itemsOf({ facets, size }: FacetEngine): PlainItem[] {
  return Array.from({ length: size }, (_, row) => {
    const terms = [...facets.values()].map(({ name, ids, sets }) => {
      return [name, ids.filter((_id, place) => hasRow(sets[place] as Uint32Array, row))];
    });
    return Object.fromEntries(terms) as PlainItem;
  });
}

function ownCounts(engine: FacetEngine): Counts {
  return new Map([...countFacets(engine, selection).counts].map(([name, counts]) => [name, Array.from(counts)]));
}

interface ItemsJs {
  search(options: object): {
    data: { aggregations: Record<string, { buckets: { key: string; doc_count: number }[] }> };
  };
}
type MakeItemsJs = (items: readonly object[], configuration: object) => ItemsJs;

async function loadItemsjs(folder: string): Promise<MakeItemsJs | undefined> {
  try {
    const file = createRequire(join(folder, "package.json")).resolve("itemsjs");
    const module = (await import(pathToFileURL(file).href)) as { default: MakeItemsJs | { default: MakeItemsJs } };
    return typeof module.default === "function" ? module.default : module.default.default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

function itemsjsCounts(make: MakeItemsJs, { facets }: FacetEngine, items: readonly PlainItem[]): () => Counts {
  const aggregations = [...facets.values()].map(({ name, mode }) => {
    return [name, { conjunction: mode === "all", size: 1000, hide_zero_doc_count: false }];
  });
  const engine = make(items, { native_search_enabled: false, aggregations: Object.fromEntries(aggregations) });
  return () => {
    const { data } = engine.search({ filters: selection, per_page: 1 });
    return new Map(
      [...facets.values()].map(({ name, ids }) => {
        const found = new Map(data.aggregations[name]?.buckets.map(({ key, doc_count }) => [key, doc_count]));
        return [name, ids.map((id) => found.get(id) ?? 0)];
      }),
    );
  };
}
