import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import type { TitleOf } from "../../core/register/place.ts";

export { inSentence, runOn } from "../../core/language/phrases.ts";
export { metaOf, placeOf, type TitleOf } from "../../core/register/place.ts";

/** The titles of what a listing offers or does. */
export function offersOf({ kind, offers }: Pick<DirectoryRow, "kind" | "offers">, titleOf: TitleOf): string[] {
  return offers.map((id) => titleOf(kind === "entity" ? "services" : "functions", id));
}
