import { isArabic, plainWordsOf, respell, withoutElision } from "../facets/fold.ts";
import { stopWords as stopWordsByLanguage } from "../language/stop-words.ts";

/** A word of a text, as it is compared. */
export interface Token {
  /** Without case and accents. */
  readonly plain: string;
  /** In one spelling and singular. */
  readonly word: string;
  /** What its forms share. */
  readonly stem: string;
  /** It says nothing of what is sought. */
  readonly isStop: boolean;
}

const stopWords = new Set([
  // English, and what people write around a question
  ...(
    "a about all also am an and any anybody anyone anything are as at be been being but by can could did do does doing each either etc ever find for from get gets give got had has have having " +
    "he help helping her here his how i if im in into is it its just know let like list look looking made make many may me might more most much must my need " +
    "needed needs no not now of off on one only or other others our out over own people please provide same say search see she should show shows so some somebody someone something such tell than that " +
    "the their them then there these they thing this those through to too under until up us use used using very want wants was we were what when " +
    "where whether which while who whose why will wish with within without would yes yet you your info information best good vs versus alternative alternatives similar"
  ).split(" "),
  ...stopWordsByLanguage,
]);

/** What parts the digits of a number in thousands: 1,000, 1.000, 1 000. */
const thousands = /(?<=\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/g;

/** Ends that the forms of an English word differ in; what is left has four letters at least. */
const ends = /(?:(?<=[aei]d)or[ae]|c(?:ao|oe)|ations?|ments?|ings?|ers?|ors?|ies|es|ed|s|e|y)$/;

/** The words of a text in order; one in capitals that would be a pronoun (US) is a name. */
export function tokensOf(text: string): Token[] {
  const capitals = new Set(text.match(/\b[A-Z]{2,}\b/g)?.map((word) => word.toLowerCase()) ?? []);
  const isAllCapitals = text === text.toUpperCase();
  const words = plainWordsOf(withoutElision(text).replace(thousands, ""));
  return words.map((plain) => {
    const isName = words.length === 1 || (capitals.has(plain) && !isAllCapitals);
    return { plain, word: wordOf(plain), stem: stemOf(plain), isStop: stopWords.has(plain) && !isName };
  });
}

/** A word in one spelling and singular: parties and party, boxes and box, tomatoes and tomato. */
export function wordOf(plain: string): string {
  const word = respell(plain);
  if (word.length < 4 || !word.endsWith("e")) return word;
  return word.replace(/ie$/, "y").replace(/(?<=[^c]o|x|ch|sh|ss)e$/, "");
}

const known = new Map<string, string>();

/** What the forms of a word share, roughly: audits, auditors and auditing; worker and working. */
export function stemOf(plain: string): string {
  let stem = known.get(plain);
  if (stem === undefined) known.set(plain, (stem = cut(wordOf(plain))));
  return stem;
}

/** Ends of Arabic plurals, duals, feminines and what belongs to somebody. */
const arabicEnds = /(?:ات|ون|ين|ان|يه|ها|هم|ه|ي)$/;

function cut(word: string): string {
  if (isArabic(word)) {
    const start = word.replace(arabicEnds, "");
    return start.length < 3 ? word : start;
  }
  const start = cutTwice(word);
  const single = /([bdgmnprt])\1$/.test(start) ? start.slice(0, -1) : start;
  return single.length < 4 ? word : single;
}

/** Audits, auditors, auditing; and trainings, butchering, of which two ends are cut. */
function cutTwice(word: string): string {
  const once = word.replace(ends, "");
  const twice = once.replace(/(?:ing|er|or|ment)$/, "");
  return twice.length < 4 ? once : twice;
}
