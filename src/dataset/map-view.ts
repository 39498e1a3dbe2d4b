import { termPaths } from "./address.ts";
import { folderByKind, type Kind } from "./model.ts";
import { vocabularyByName, type Term } from "./vocabularies.ts";

/** Vocabulary by whose terms a map can be filtered. Entities offer services, tools have functions. */
export type MapVocabulary = "issue" | "service" | "tool-function";

/** Selection of listings that a world map counts: all listings of a kind, or with `filter` those that have its term. */
export interface MapView {
  readonly kind: Kind;
  readonly filter?: { readonly vocabulary: MapVocabulary; readonly term: Term };
}

/** Vocabularies that filter the map of each kind, in the order of the page. */
export const mapVocabularies: Readonly<Record<Kind, readonly MapVocabulary[]>> = {
  entity: ["issue", "service"],
  tool: ["issue", "tool-function"],
};

/** All world maps: for each kind the one of all listings, then those of the terms of its vocabularies. */
export const mapViews: readonly MapView[] = (["entity", "tool"] as const).flatMap((kind) => [
  { kind },
  ...mapVocabularies[kind].flatMap((vocabulary) =>
    vocabularyByName(vocabulary).terms.map((term) => ({ kind, filter: { vocabulary, term } })),
  ),
]);

/**
 * Formats the name of a map in the query of its page: `tools-issues-forced-labour`, or `tools` without a filter. The second
 * part is the vocabulary's path (`termPaths`).
 */
export function formatMapName({ kind, filter }: MapView): string {
  const folder = folderByKind[kind];
  return filter === undefined ? folder : `${folder}-${termPaths[filter.vocabulary]}-${filter.term.id}`;
}

/** Formats the address of the CSV file with a map's counts: the name `tools` → `/data/v1/map/tools.csv`. */
export const addressOfMapData = (name: string) => `/data/v1/map/${name}.csv`;
