import type { SearchDocument } from "./documents.ts";
import { rankNames, type NameIndex } from "./names.ts";

/** Something that a field suggests while a name is being typed. */
export interface Suggestion extends Pick<SearchDocument, "kind" | "address"> {
  /** Index in `listDocuments`. */
  readonly index: number;
  readonly title: string;
  /** Other name of it that fits what is typed: an acronym, a former name or an alias. Absent if the title fits. */
  readonly otherName?: string;
}

export const maxSuggestions = 8;
/** Fewer letters begin too many names. Acronyms have two. */
const minQueryLength = 2;
const suggestedKinds: readonly SearchDocument["kind"][] = ["entity", "tool", "term", "law"];

/**
 * Suggests listings, terms and laws for a query that is being typed, best first, as `rankNames` orders them.
 *
 * @returns at most `maxSuggestions` (8): `{index: 3, kind: "entity", address: "/entities/cascale/", title: "Cascale", otherName:
 *   "Sustainable Apparel Coalition"}`; [] for a query of fewer than two characters, and if no name fits
 */
export function suggestNames(names: NameIndex, query: string): Suggestion[] {
  if (query.trim().length < minQueryLength) return [];
  const matches = rankNames(names, query).filter(({ document }) => suggestedKinds.includes(document.kind));
  return matches.slice(0, maxSuggestions).map(({ document, name }) => {
    const {
      index,
      kind,
      address,
      names: [title = ""],
    } = document;
    return { index, kind, address, title, ...(name !== title && { otherName: name }) };
  });
}
