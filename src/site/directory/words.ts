import facets from "#words/facets.generated.json" with { type: "json" };
import filterCatalogue from "#words/directory.json" with { type: "json" };
import pageCatalogue from "#words/directory-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of a directory's filters, search and results, at build time and in the browser. */
export const directoryMessages = messagesOf("directory", filterCatalogue);

/** Words of each facet: its title, "Cost", and its terms within a sentence, "kinds of cost". */
export const facetMessages = facets;

/** Messages of a directory's page around them. Only the build needs them. */
export const directoryPageMessages = messagesOf("directory-page", pageCatalogue);
