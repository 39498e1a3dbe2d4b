import type { Listed } from "../../core/shortlist/listed.ts";
import type { DirectoryMessages } from "../directory/words.en.ts";
import type { TitleOf } from "../rows/place.ts";
import { termTitleOf } from "../directory/facet-terms.ts";

/** The title of a term, out of the index of the kind that has its facet. */
export function titlesIn({ engines: { entity, tool } }: Listed, words: DirectoryMessages): TitleOf {
  const [ofEntity, ofTool] = [termTitleOf(entity, words), termTitleOf(tool, words)];
  return (facet, id) => (entity.facets.has(facet) ? ofEntity(facet, id) : ofTool(facet, id));
}
