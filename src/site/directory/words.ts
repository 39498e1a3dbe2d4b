import filterCatalogue from "#words/directory.json" with { type: "json" };
import pageCatalogue from "#words/directory-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { rowWords, messages as rows } from "../rows/words.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";

export const directoryMessages = messagesOf("directory", filterCatalogue);
export const directoryPageMessages = messagesOf("directory-page", pageCatalogue);

const { filter } = messagesOf("directory", filterCatalogue);
const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = filter.facets;
const facts: Readonly<Record<string, string>> = filter.facts;

/** The words of rows and of the directory's filters: those that a browser needs, apart from all others. */
export const directoryWords = {
  ...rowWords,
  filter: {
    ...filter,
    facet: (name: string) => facets[name]?.title ?? name,
    many: (name: string) => facets[name]?.many ?? name,
    /** A fact that was found, as an answer to the facet "Has". */
    has: (fact: string) => facts[fact] ?? fact,
  },
};

export const messages = {
  ...vocabulary,
  ...rows,
  filter: directoryWords.filter,
  directory: messagesOf("directory-page", pageCatalogue),
};
