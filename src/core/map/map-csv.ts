import { formatCsvTable } from "../../dataset/formats.ts";
import { mapViews, nameOfMap } from "../../dataset/map-view.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import type { Register } from "../register/register.ts";
import { countWorld, selectionOfMap, type CountryCounts } from "./world-counts.ts";

/** A map's figures as CSV, a row a country. */
function formatMapCsv(countries: readonly CountryCounts[]): string {
  const rows = countries.map(({ id, local, regional, global }) => [
    id,
    termById("country", id)?.title ?? id,
    regionsOf(id),
    local,
    regional,
    global,
  ]);
  return formatCsvTable(["country", "name", "regions", "local", "regional", "global"], rows);
}

/** The figures of every map, each as a file. */
export function* publishMaps(register: Register) {
  const engines = enginesOf(register);
  for (const view of mapViews) {
    const engine = engines[view.kind];
    const { countries } = countWorld(engine, selectionOfMap(engine, view));
    yield { path: `map/${nameOfMap(view)}.csv`, text: formatMapCsv(countries) };
  }
}

function regionsOf(country: string): string[] {
  return vocabularyByName("region")
    .terms.filter(({ countries = [] }) => countries.includes(country))
    .map(({ id }) => id);
}
