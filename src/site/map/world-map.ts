import worldMap from "../../core/map/world-map.generated.json" with { type: "json" };
import { max, sum } from "d3-array";
import { addressOfDirectory, addressOfTerm } from "../../dataset/address.ts";
import type { MapView } from "../../dataset/map-view.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { classCounts, classOf, type CountClass } from "../../core/charts/count-classes.ts";
import type { WorldMap } from "../../core/map/world-map.ts";
import { enginesOf } from "../../core/facets/engines.ts";
import { formatQuery, type FacetEngine, type Selection } from "../../core/facets/facets.ts";
import { countWorld, selectionOfMap, type CountryCounts } from "../../core/map/world-counts.ts";
import type { Register } from "../../core/register/register.ts";
import { memo } from "../../dataset/rules/memo.ts";
import { byTitle } from "../vocabulary/terms.ts";

/** What a map shows of a country: the number of its shade, or what a zero means there. */
export type Level = number | "regional" | "global";

export interface MappedCountry extends CountryCounts {
  readonly title: string;
  readonly level: Level;
  /** Of its page on the map of all, of its listings in the directory on a map of some; without the base. */
  readonly address: string;
  /** Of the directory with exactly its listings, and with those that name it. */
  readonly listed: string;
  readonly named: string;
}

export interface MapRegion {
  readonly region: Term;
  readonly countries: readonly MappedCountry[];
}

/** What the page of a map shows. */
export interface MapOfView {
  readonly world: WorldMap;
  readonly total: number;
  readonly byId: ReadonlyMap<string, MappedCountry>;
  /** In the order of the vocabulary; a country that lies in two is in both. */
  readonly regions: readonly MapRegion[];
  readonly classes: readonly CountClass[];
}

/** The figures of a kind's map of all listings. */
const wholeOf = memo((engine: FacetEngine) => countWorld(engine, selectionOfMap(engine, { kind: engine.kind })));

/** How many countries no listing of a kind names. */
export function countUnnamed(register: Register, kind: Kind): number {
  return sum(wholeOf(enginesOf(register)[kind]).countries, ({ local }) => Number(local === 0));
}

/** What the maps of all listings say of a country, by kind; empty for Antarctica, which is on none. */
export function countryOnMaps(register: Register, id: string) {
  return (["entity", "tool"] as const).flatMap((kind) => {
    const engine = enginesOf(register)[kind];
    const counts = wholeOf(engine).countries.find((each) => each.id === id);
    const listed = addressOfListed(engine, selectionOfMap(engine, { kind }), id);
    return counts === undefined ? [] : [{ ...counts, kind, listed }];
  });
}

/** The map of a view. Every map of a kind has the classes of the map of all, so that they compare. */
export function readMap(register: Register, view: MapView): MapOfView {
  const engine = enginesOf(register)[view.kind];
  const selection = selectionOfMap(engine, view);
  const whole = wholeOf(engine);
  const { total, countries } = view.chosen === undefined ? whole : countWorld(engine, selection);
  const classes = classCounts(max(whole.countries, ({ local }) => local) ?? 0);
  const countsById = new Map(countries.map((counts) => [counts.id, counts]));
  const titled = byTitle("country", [...countsById.keys()]).map(({ id, title }): MappedCountry => {
    const counts = countsById.get(id) as CountryCounts;
    const listed = addressOfListed(engine, selection, id);
    const named = addressOfListed(engine, { ...selection, locality: ["local"] }, id);
    const address = view.chosen === undefined ? addressOfTerm("country", id) : listed;
    return { ...counts, title, level: levelOf(counts, classes), address, listed, named };
  });
  const regions = vocabularyByName("region").terms.map((region) => ({
    region,
    countries: titled.filter(({ id }) => region.countries?.includes(id)),
  }));
  // Through the world by region, as the table goes.
  const ordered = new Map(regions.flatMap((each) => each.countries.map((country) => [country.id, country])));
  return { world: worldMap, total, byId: ordered, regions, classes };
}

/** Of the directory with the listings that are counted for a country. */
function addressOfListed(engine: FacetEngine, selection: Selection, country: string): string {
  const query = formatQuery({ terms: { ...selection, countries: [country] }, q: "" }, engine);
  return `${addressOfDirectory(engine.kind)}?${query}`;
}

function levelOf({ local, regional }: CountryCounts, classes: readonly CountClass[]): Level {
  if (local > 0) return classOf(local, classes);
  return regional > 0 ? "regional" : "global";
}
