import type { DirectoryRow } from "../measures/facets/directory-row.ts";
import type { TitleOf } from "../measures/place.ts";

export { inSentence, runOn } from "../measures/in-sentence.ts";
export { metaOf, placeOf, type TitleOf } from "../measures/place.ts";

/** The titles of what a listing offers or does. */
export function offersOf({ kind, offers }: Pick<DirectoryRow, "kind" | "offers">, titleOf: TitleOf): string[] {
  return offers.map((id) => titleOf(kind === "entity" ? "services" : "functions", id));
}
