import catalogue from "#words/vocabulary.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { termVocabularies, type TermVocabulary } from "../../dataset/address.ts";
import { messages as ui } from "../ui/words.ts";

/** Messages about vocabularies and links to their terms. Titles and descriptions of terms are in schemas/. */
export const vocabularyMessages = messagesOf("vocabulary", catalogue);

/** Messages of the frame and of vocabularies. Deprecated: use `frameMessages` and `vocabularyMessages`. */
export const messages = /* @__PURE__ */ (() => {
  const { leads, allTerms, counterparts } = messagesOf("vocabulary", catalogue);
  const terms = termVocabularies.map((name) => [name, { title: ui.nav.terms[name], lead: leads[name] }] as const);
  return {
    ...ui,
    terms: Object.fromEntries(terms) as Record<TermVocabulary, { readonly title: string; readonly lead: string }>,
    allTerms,
    counterparts,
  };
})();
