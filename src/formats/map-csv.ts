import { stringify } from "csv-stringify/sync";
import { mapViews, pathOfMapData } from "../dataset/map-view.ts";
import { termById, vocabularyByName } from "../dataset/vocabularies.ts";
import { enginesOf } from "../measures/facets/engines.ts";
import type { Register } from "../measures/register.ts";
import { countWorld, selectionOfMap, type CountryCounts } from "../measures/world-counts.ts";
import { csvOptions } from "./csv.ts";

/** A map's figures as CSV (RFC 4180, UTF-8, with a header), a row a country. */
export function formatMapCsv(countries: readonly CountryCounts[]): string {
  const rows = countries.map(({ id, local, regional, global }) => [
    id,
    termById("country", id)?.title ?? id,
    regionsOf(id).join("; "),
    local,
    regional,
    global,
  ]);
  return stringify(rows, { ...csvOptions, columns: ["country", "name", "regions", "local", "regional", "global"] });
}

/** The figures of every map, each as a file. */
export function* publishMaps(register: Register) {
  const engines = enginesOf(register);
  for (const view of mapViews) {
    const engine = engines[view.kind];
    const { countries } = countWorld(engine, selectionOfMap(engine, view));
    yield { path: pathOfMapData(view), text: formatMapCsv(countries) };
  }
}

function regionsOf(country: string): string[] {
  return vocabularyByName("region")
    .terms.filter(({ countries = [] }) => countries.includes(country))
    .map(({ id }) => id);
}
