import { stringify } from "csv-stringify/sync";
import { mapViews, pathOfMapData } from "../dataset/map-view.ts";
import { termById, vocabularyByName } from "../dataset/vocabularies.ts";
import { parseFacetIndex } from "../measures/facets/facet-engine.ts";
import type { FacetIndex } from "../measures/facets/facet-index-shape.ts";
import { countWorld, selectionOfMap, type CountryCounts } from "../measures/world-counts.ts";

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
  return stringify(rows, {
    header: true,
    columns: ["country", "name", "regions", "local", "regional", "global"],
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
}

/** The figures of every map of a kind, each as a file. */
export function* publishMaps(index: FacetIndex) {
  const engine = parseFacetIndex(index);
  if (engine === undefined) throw new RangeError(`the index of each ${index.kind} doesn't parse`);
  for (const view of mapViews) {
    if (view.kind !== engine.kind) continue;
    const { countries } = countWorld(engine, selectionOfMap(engine, view));
    yield { path: pathOfMapData(view), text: formatMapCsv(countries) };
  }
}

function regionsOf(country: string): string[] {
  return vocabularyByName("region")
    .terms.filter(({ countries = [] }) => countries.includes(country))
    .map(({ id }) => id);
}
