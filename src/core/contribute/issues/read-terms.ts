import { quote } from "../../../dataset/diagnostic.ts";
import { respellTerm, termById, vocabularyByName } from "../../../dataset/vocabularies.ts";
import { nearest } from "../../../dataset/schema/nearest.ts";
import type { IssueFault } from "./parse-issue.ts";

type Found = { readonly ids: string[]; readonly faults: IssueFault[] };

/**
 * The terms that an answer names, by title or id, parted by commas; a title may hold commas itself.
 *
 * @returns ids without repetition, and a fault for each part that names no term
 */
export function readTerms(answer: string, vocabulary: string, label: string): Found {
  const { terms } = vocabularyByName(vocabulary);
  const withComma = terms.map(({ title }) => title).filter((title) => title.includes(","));
  const ids = new Set<string>();
  const faults: IssueFault[] = [];
  let rest = answer.replace(/\s+/g, " ").trim();
  while (rest !== "") {
    const whole = withComma.find((title) => rest.toLowerCase().startsWith(title.toLowerCase()));
    const part = whole ?? (rest.split(/[,;]/, 1)[0] as string);
    rest = rest.slice(part.length).replace(/^[\s,;]+/, "");
    const word = part.trim();
    const id =
      vocabulary === "country" && /^[a-z]{2}$/i.test(word) ? word.toUpperCase() : respellTerm(word, vocabulary);
    if (termById(vocabulary, id) !== undefined) ids.add(id);
    else if (word !== "") faults.push(unknownTerm(word, vocabulary, label));
  }
  return { ids: [...ids], faults };
}

function unknownTerm(word: string, vocabulary: string, label: string): IssueFault {
  const { terms, title } = vocabularyByName(vocabulary);
  const meant = nearest(
    word,
    terms.map((term) => term.title),
  );
  const hint = meant === undefined ? `write a term of the list “${title}”` : `did you mean ${meant}?`;
  return { label, message: `unknown term: ${quote(word)}`, hint };
}
