import { addressOfTerm, termVocabularies } from "../../dataset/address.ts";
import { aliasesOf, vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Messages } from "./words.en.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { href } from "../ui/href.ts";

/** A term as the search page's script looks for it in what is asked. */
export interface SearchTerm {
  readonly title: string;
  /** Other words for it. */
  readonly names: readonly string[];
  readonly url: string;
  readonly what: string;
  readonly summary: string;
  /** How many listings have it, in words. */
  readonly counts: string;
  readonly total: number;
}

/** Every term that has a page. */
export function searchTerms({ byTerm }: Catalogue, t: Messages): SearchTerm[] {
  return termVocabularies.flatMap((vocabulary) =>
    vocabularyByName(vocabulary).terms.map((term) => {
      const { id, title, description } = term;
      const listings = byTerm.get(vocabulary)?.get(id) ?? [];
      const entities = listings.filter(({ kind }) => kind === "entity").length;
      return {
        title,
        names: aliasesOf(term),
        url: href(addressOfTerm(vocabulary, id)),
        what: t.terms[vocabulary].title,
        summary: vocabulary === "country" ? "" : description,
        counts: t.term.counts(entities, listings.length - entities),
        total: listings.length,
      };
    }),
  );
}
