/** Letters that Unicode doesn't take apart into a plain one and a mark. */
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
 * The words of a text as they are compared: without case and accents, in one spelling, singular.
 *
 * British and American spellings meet (labour, labor; organisation, organization), a plural's s is taken off, apostrophes
 * join. Arabic is read without vowel marks and article. Other scripts keep their letters; digits count as letters.
 *
 * @example wordsOf("Fédération’s “Labour Rights”") // ["federation", "labor", "right"]
 */
export function normalizeWords(text: string): string[] {
  return foldWords(text).map(normalizeSpelling);
}

/** The words of a text without case and accents, as they are spelt. */
export function foldWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** French writes its articles together with the next word; "Côte d'Ivoire" is often written without the mark, so it stays one. */
const elision = /(?<!\p{L})([cdjlmnst]|qu)['’](?!ivoire)(?=[aeiouyhàâéèêëîïôûœ]\p{L}{2})/giu;

/** A text with French articles as words of their own: "l esclavage". */
export function splitElisions(text: string): string {
  return /['’]/.test(text) ? text.replace(elision, "$1 ") : text;
}

/** One spelling for each word; an Arabic one without the article and what is written together with it. */
export function normalizeSpelling(word: string): string {
  if (isArabic(word)) return word.replace(arabicStart, "");
  const spelt = word.replace("our", "or").replace("iz", "is");
  return spelt.length > 3 && spelt.endsWith("s") && !spelt.endsWith("ss") ? spelt.slice(0, -1) : spelt;
}

/** And, so; by, as, for; the: each before at least three letters. */
const arabicStart = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4}))(?=.{3})/;

/** Whether a word is in the letters of Arabic. */
export function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}

function plain(text: string): string {
  const lower = text.toLowerCase().replace(/['’ʼ]/g, "");
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþıةىٱـ]/g, (letter) => plainLetters[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
