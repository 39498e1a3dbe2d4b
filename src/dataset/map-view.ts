import { termPaths } from "./address.ts";
import { folderByKind, type Kind } from "./model.ts";
import { vocabularyByName, type Term } from "./vocabularies.ts";

/** What a map may be narrowed by; what help is called differs by kind. */
export type MapVocabulary = "issue" | "service" | "tool-function";

/** What a map of the world counts: all listings of a kind, or those that have one term. */
export interface MapView {
  readonly kind: Kind;
  readonly filter?: { readonly vocabulary: MapVocabulary; readonly term: Term };
}

/** The vocabularies that narrow the map of each kind, in order of the page. */
export const mapVocabularies: Readonly<Record<Kind, readonly MapVocabulary[]>> = {
  entity: ["issue", "service"],
  tool: ["issue", "tool-function"],
};

/** Every map there is, in a fixed order. */
export const mapViews: readonly MapView[] = (["entity", "tool"] as const).flatMap((kind) => [
  { kind },
  ...mapVocabularies[kind].flatMap((vocabulary) =>
    vocabularyByName(vocabulary).terms.map((term) => ({ kind, filter: { vocabulary, term } })),
  ),
]);

/** The name of a map in the query of its page, such as `tools-issues-forced-labour`. */
export function formatMapName({ kind, filter }: MapView): string {
  const parts = filter === undefined ? [] : [termPaths[filter.vocabulary], filter.term.id];
  return [folderByKind[kind], ...parts].join("-");
}

/** The path of the file of a map's figures. */
export const addressOfMapData = (name: string) => `/data/v1/map/${name}.csv`;
