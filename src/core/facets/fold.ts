/** Replacements of letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  // Arabic letters that writers mix up, and the stroke that only stretches a word.
  ة: "ه",
  ى: "ي",
  ٱ: "ا",
  ـ: "",
};

/**
 * Splits a text into words in the form in which search compares them: folded (`foldWords`), then each in one spelling
 * (`normalizeSpelling`). Words are in the order of the text, and repeated ones stay; [] for a text without letters and digits.
 *
 * British and American spellings become the same word (labour, labor; organisation, organization), as do singular and plural.
 * The result is for comparison only: "hour" becomes "hor".
 *
 * @example normalizeWords("Fédération’s “Labour Rights”") // ["federation", "labor", "right"]
 */
export function normalizeWords(text: string): string[] {
  return foldWords(text).map(normalizeSpelling);
}

/**
 * Splits a text into words in lower case, without accents and Arabic vowel marks, but with their spelling and endings. Letters
 * such as "ß" and "ø" become plain ones ("ss", "o").
 *
 * Apostrophes are removed ("workers'" → "workers"); all other characters that are no letters or digits separate words.
 *
 * @returns words in the order of the text, repeated ones too; [] for a text without letters and digits
 * @example foldWords("Fédération’s e-Learning") // ["federations", "e", "learning"]
 */
export function foldWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Matches a French article that is joined to the next word by an apostrophe. Not that of "Côte d'Ivoire", which stays one word,
 * since many write it without the apostrophe.
 */
const elision = /(?<!\p{L})([cdjlmnst]|qu)['’](?!ivoire)(?=[aeiouyhàâéèêëîïôûœ]\p{L}{2})/giu;

/**
 * Replaces the apostrophe of a French article by a space: "l'esclavage d’enfants" → "l esclavage d enfants".
 *
 * The article is one of c, d, j, l, m, n, s, t and qu, in any case, at the beginning of a word; the rest of the word has at
 * least three letters and begins with a vowel, "h" or "y". Other apostrophes stay: "Côte d'Ivoire", "aujourd'hui".
 */
export function splitElisions(text: string): string {
  const hasApostrophe = /['’]/.test(text);
  return hasApostrophe ? text.replace(elision, "$1 ") : text;
}

/**
 * Returns a folded word in the one spelling by which its variants are compared.
 *
 * In an English word the first "our" becomes "or" and the first "iz" "is", and a final "s" is removed from words of more than
 * three letters that do not end in "ss": "labours" → "labor", "organizations" → "organisation", "bus" and "glass" stay. An
 * Arabic word loses its article and the particles joined to it if at least three letters remain: "والعمال" → "عمال". "" stays
 * "".
 */
export function normalizeSpelling(word: string): string {
  if (isArabic(word)) return word.replace(arabicPrefix, "");
  const commonSpelling = word.replace("our", "or").replace("iz", "is");
  const isPlural = commonSpelling.length > 3 && commonSpelling.endsWith("s") && !commonSpelling.endsWith("ss");
  return isPlural ? commonSpelling.slice(0, -1) : commonSpelling;
}

/**
 * Matches the Arabic particles (and, so; by, as, for) and the article at the start of a word, if at least three letters follow.
 */
const arabicPrefix = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4}))(?=.{3})/;

/** Returns true if the first character of a word is in the Arabic block of Unicode. False for "". */
export function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}

/**
 * Returns a text in lower case, without apostrophes and accents, and with plain letters: "L’Été à Łódź" → "lete a lodz". Spaces
 * and other punctuation stay.
 */
function foldText(text: string): string {
  const lowerCase = text.toLowerCase().replace(/['’ʼ]/g, "");
  if (isAscii(lowerCase)) return lowerCase;
  return lowerCase
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþıةىٱـ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Returns true if a text is ASCII only, also for "". Most texts are, and skip the Unicode replacements. */
function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
