import { plainWordsOf, respell, wordsOf } from "../facets/fold.ts";

/** Words that tell nothing of what a tool does. */
const stopWords = new Set(
  (
    "a about above after again against all also although am among an and any are as at be because been before being below between " +
    "both but by can could did do does doing down during each either even every few first for from further get give given go goes had has " +
    "have having he her here hers him his how i if in into is it its itself just let like made make makes many may me might more most must my " +
    "near need no nor not now of off on once one only onto or other our out over own per same say says she should since so some " +
    "still such than that the their them then there these they thing this those through to too two under until up upon us use " +
    "used uses using very via want was we were what when where whether which while who whom whose why will with within without would yet you your " +
    "app platform tool something somebody someone everything everybody lot really know new whole put take show help system service way find people person " +
    "thi hi wa doe ha u s t don isn doesn re ve ll"
  ).split(" "),
);

/**
 * The telling words of a text by their stems: plurals, -ing, -ed and a last -e are taken off, doubled letters too.
 *
 * @returns each stem with the first word of it, as it is spelt but for case and accents
 * @example [...stemsOf("Mapping the agencies’ traced cases").keys()] // ["map", "agency", "trac", "cas"]
 */
export function stemsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of plainWordsOf(text)) {
    const stemmed = stem(respell(word));
    const isTelling = stemmed.length > 1 && !stopWords.has(stemmed) && !/^\d+$/.test(stemmed);
    if (isTelling && !found.has(stemmed)) found.set(stemmed, word);
  }
  return found;
}

/** Words that may stand between those of a phrase. */
const articles = new Set("a an the their our his her it my your some any".split(" "));

/** All stems but articles, in order: what phrases are looked for in. */
export function phraseStemsOf(text: string): string[] {
  return wordsOf(text)
    .map(stem)
    .filter((each) => !articles.has(each));
}

const known = new Map<string, string>();

function stem(word: string): string {
  let stemmed = known.get(word);
  if (stemmed === undefined) known.set(word, (stemmed = cut(word)));
  return stemmed;
}

function cut(word: string): string {
  if (word.endsWith("ie") && word.length > 4) return `${word.slice(0, -2)}y`;
  if (word.length >= 6 && word.endsWith("ing")) return cutEnd(word.slice(0, -3));
  if (word.length >= 5 && word.endsWith("ed") && !word.endsWith("eed")) return cutEnd(word.slice(0, -2));
  return word.length >= 5 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function cutEnd(start: string): string {
  return start.length > 3 && /([bdgmnprt])\1$/.test(start) ? start.slice(0, -1) : start;
}
