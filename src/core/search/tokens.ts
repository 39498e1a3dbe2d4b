import { plainWordsOf, respell } from "../facets/fold.ts";

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

const stopWords = new Set(
  // English, and what people write around a question
  (
    "a about all also am an and any are as at be been being but by can could did do does doing each either etc ever find for from get give got had has have having " +
    "he help helping her here his how i if im in into is it its just know let like list look looking made make many may me might more most much must my need " +
    "needed no not now of off on one only or other our out over own people please provide same say search see she should show so some somebody someone something such tell than that " +
    "the their them then there these they thing this those through to too under until up us use used using very want was we were what when " +
    "where which while who whose why will wish with within without would yes yet you your info information best good " +
    // French, Spanish, Portuguese, German
    "au aux avec ce cette comment contre d dans de des du elle en est et il je l la le les leur mon nous ou par pas plus pour qu que quel quelle qui sa se son sont sur un une vers vous y " +
    "al como con cual del donde e el ella ellos es esta este ha hay las lo los mi o para pero por quien sin su sus una unos " +
    "ao aos as com da das do dos ela ele em entre eu meu minha na nas no nos nossa os onde pela pelo qual quem sem seu sua um uma " +
    "als am auf aus bei das dem den der die durch ein eine einem einen einer gegen gibt hat ich ihr im ist kann mein mit nach oder sich sie sind und uns vom von was wer wie wir zu zum zur fur uber"
  ).split(" "),
);

/** Ends that the forms of an English word differ in; what is left has four letters at least. */
const ends = /(?:ations?|ments?|ings?|ers?|ors?|ies|es|ed|s|e|y)$/;

/** The words of a text in order; one in capitals that would be a pronoun (US) is a name. */
export function tokensOf(text: string): Token[] {
  const capitals = new Set(text.match(/\b[A-Z]{2,}\b/g)?.map((word) => word.toLowerCase()) ?? []);
  const isAllCapitals = text === text.toUpperCase();
  const words = plainWordsOf(text);
  return words.map((plain) => {
    const isName = words.length === 1 || (capitals.has(plain) && !isAllCapitals);
    return { plain, word: respell(plain), stem: stemOf(plain), isStop: stopWords.has(plain) && !isName };
  });
}

const known = new Map<string, string>();

/** What the forms of a word share, roughly: audits, auditors and auditing; worker and working. */
export function stemOf(plain: string): string {
  let stem = known.get(plain);
  if (stem === undefined) known.set(plain, (stem = cut(respell(plain))));
  return stem;
}

function cut(word: string): string {
  const start = word.replace(ends, "");
  const single = /([bdgmnprt])\1$/.test(start) ? start.slice(0, -1) : start;
  return single.length < 4 ? word : single;
}
