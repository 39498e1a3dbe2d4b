import { quote } from "../../../dataset/diagnostic.ts";
import { termById } from "../../../dataset/vocabularies.ts";
import { nearest } from "../../../dataset/schema/nearest.ts";
import type { LanguageTag } from "../../language/languages.ts";
import type { IssueFault } from "./parse-issue.ts";
import { termOf, titlesWithSeparators, vocabularyIn } from "./translated-terms.ts";

type Found = { readonly ids: string[]; readonly faults: IssueFault[] };

/** What parts a list, in Arabic too. */
const separators = /[,;،؛]/;

/**
 * The terms that an answer names, by title or id, parted by commas; a title may hold commas itself.
 *
 * @param language of the form; titles in others are understood too
 * @returns ids without repetition, and a fault for each part that names no term
 */
export function readTerms(answer: string, vocabulary: string, label: string, language: LanguageTag): Found {
  const whole = titlesWithSeparators(vocabulary, language);
  const ids = new Set<string>();
  const faults: IssueFault[] = [];
  let rest = answer.replace(/\s+/g, " ").trim();
  while (rest !== "") {
    const title = whole.find((each) => rest.toLowerCase().startsWith(each.toLowerCase()));
    const part = title ?? (rest.split(separators, 1)[0] as string);
    rest = rest.slice(part.length).replace(/^[\s,;،؛]+/, "");
    const word = part.trim();
    const code = vocabulary === "country" && /^[a-z]{2}$/i.test(word) ? word.toUpperCase() : undefined;
    const id = code ?? termOf(word, vocabulary, language);
    if (id !== undefined && termById(vocabulary, id) !== undefined) ids.add(id);
    else if (word !== "") faults.push(unknownTerm(word, vocabulary, label, language));
  }
  return { ids: [...ids], faults };
}

function unknownTerm(word: string, vocabulary: string, label: string, language: LanguageTag): IssueFault {
  const { terms, title } = vocabularyIn(language, vocabulary);
  const meant = nearest(
    word,
    terms.map((term) => term.title),
  );
  const hint = meant === undefined ? `write a term of the list “${title}”` : `did you mean ${meant}?`;
  return { label, message: `unknown term: ${quote(word)}`, hint };
}
