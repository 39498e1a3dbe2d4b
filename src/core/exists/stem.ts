import { isArabic, plainWordsOf, respell, wordsOf } from "../facets/fold.ts";

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
  for (const word of plainWordsOf(withoutContractions(text))) {
    const stemmed = stem(respell(word));
    if (isTelling(stemmed) && !found.has(stemmed)) found.set(stemmed, word);
  }
  return found;
}

/** Whether a stem says something of what a tool does. */
export function isTelling(stem: string): boolean {
  return stem.length > 1 && !stopWords.has(stem) && !/^\d+$/.test(stem);
}

/** Words that may stand between those of a phrase. */
const articles = new Set("a an the their our his her it my your some any".split(" "));

/** All stems but articles, in order: what phrases are looked for in. */
export function phraseStemsOf(text: string): string[] {
  return wordsOf(withoutContractions(text))
    .map(stem)
    .filter((each) => !articles.has(each));
}

/** A text without what is written together with its pronouns, so that "we'd" is not read as "wed". */
function withoutContractions(text: string): string {
  return text.replace(/\b(i|you|he|she|it|we|they|who|that)['’](?:d|ll|ve|re|m|s)\b/gi, "$1");
}

const known = new Map<string, string>();

function stem(word: string): string {
  let stemmed = known.get(word);
  if (stemmed === undefined) known.set(word, (stemmed = cut(word)));
  return stemmed;
}

/** Forms that no ending shows: a plural or a past, and the word that it is of. */
const irregular = new Map(
  (
    "men man, women woman, children child, people person, wives wife, feet foot, teeth tooth, lives life, knives knife, " +
    "thieves thief, leaves leave, sold sell, bought buy, caught catch, taught teach, told tell, found find, lost lose, " +
    "stolen steal, stole steal, left leave, paid pay, sent send, wrote write, written write, saw see, seen see, beaten beat, " +
    "ran run, took take, taken take, kept keep, held hold, met meet, spoke speak, spoken speak, chose choose, chosen choose, " +
    "grew grow, grown grow, drove drive, driven drive, hid hide, hidden hide, ate eat, eaten eat, fed feed, led lead, " +
    "broke break, broken break, shown show, bore bear, went go, gone go, came come, fled flee, bred breed, lent lend, " +
    "built build, dug dig, fell fall, fallen fall, flew fly, flown fly, forgot forget, forgotten forget, fought fight, " +
    "hung hang, knew know, known know, made make, meant mean, rang ring, rung ring, rode ride, ridden ride, said say, " +
    "sewn sew, shot shoot, shut shut, slept sleep, spent spend, stood stand, stuck stick, swept sweep, thought think, " +
    "threw throw, thrown throw, understood understand, woke wake, woven weave, wove weave, wore wear, worn wear, won win, " +
    "worse bad, worst bad, better good, best good, kid child, quisze quis"
  )
    .split(", ")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Ends of Arabic plurals and feminines. */
const arabicEnds = /(?:ات|ون|ين|ان|يه|ها|هم|ه|ي)$/;

function cut(form: string): string {
  if (isArabic(form)) {
    const start = form.replace(arabicEnds, "");
    return start.length < 3 ? form : start;
  }
  const word = irregular.get(form) ?? form;
  if (/...ied?$/.test(word)) return word.replace(/ied?$/, "y");
  if (word.length >= 6 && word.endsWith("ing")) return cutEnd(word.slice(0, -3));
  if (word.length >= 5 && word.endsWith("ed") && !word.endsWith("eed")) return cutEnd(word.slice(0, -2));
  return word.length >= 5 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function cutEnd(start: string): string {
  return start.length > 3 && /([bdgmnprt])\1$/.test(start) ? start.slice(0, -1) : start;
}
