import { ascending } from "d3-array";
import { vocabularyByName } from "../../dataset/vocabularies.ts";

/** The regions that are named, and those in which named countries lie; a country may lie in two. In order of id. */
export function regionsAround(regions: readonly string[] = [], countries: readonly string[] = []): string[] {
  const named = new Set(countries);
  const around = vocabularyByName("region").terms.filter((region) => region.countries?.some((id) => named.has(id)));
  return [...new Set([...regions, ...around.map(({ id }) => id)])].sort(ascending);
}
