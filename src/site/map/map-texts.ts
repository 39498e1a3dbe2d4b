import { folderByKind, type Kind } from "../../dataset/model.ts";
import { mapMessages } from "./words.ts";

/** Listings that a map counts: of one kind, or of both. */
export type CountedListings = Kind | "listing";

/** The term to which a map is narrowed. */
interface MapTerm {
  readonly title: string;
  readonly isIssue: boolean;
}

/**
 * Returns the listings that a map counts by its name: "tool" for names that begin with "tools", such as
 * "tools-issues-forced-labour"; "listing" for "" (the map of all listings); "entity" for any other name.
 */
export function findCountedListings(mapName: string): CountedListings {
  if (mapName === "") return "listing";
  return mapName.startsWith(folderByKind.tool) ? "tool" : "entity";
}

/**
 * Formats the title of a map, without a full stop: "Organisations and tools by country", "Tools by country", with an issue "Tools
 * against forced labour, by country", with another term "Tools by country: Training".
 *
 * @param term its title as in the vocabulary; ignored for a map of both kinds, which is never narrowed
 */
export function formatMapTitle(listings: CountedListings, term?: MapTerm): string {
  if (listings === "listing") return mapMessages.name.listing;
  const titles = mapMessages.name[listings];
  if (term === undefined) return titles.all;
  return term.isIssue ? titles.issue({ term: term.title }) : titles.term({ term: term.title });
}

/**
 * Formats the label of a class in the key: "1" for (1, 2), "2–4" for (2, 5), "50 or more" for (50, undefined).
 *
 * @param start lowest count of the class
 * @param nextStart lowest count of the next class; undefined for the last class
 */
export function formatClassLabel(start: number, nextStart: number | undefined): string {
  const { single, range, open } = mapMessages.classes;
  if (nextStart === undefined) return open({ from: start });
  const end = nextStart - 1;
  return start === end ? single({ from: start }) : range({ from: start, to: end });
}
