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
};

/**
 * The words of a text as they are compared: without case and accents, in one spelling, singular.
 *
 * British and American spellings meet (labour, labor; organisation, organization), a plural's s is taken off, apostrophes
 * join. Other scripts keep their letters; digits count as letters.
 *
 * @example wordsOf("Fédération’s “Labour Rights”") // ["federation", "labor", "right"]
 */
export function wordsOf(text: string): string[] {
  return plainWordsOf(text).map(respell);
}

/** The words of a text without case and accents, as they are spelt. */
export function plainWordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One spelling for each word. */
export function respell(word: string): string {
  const spelt = word.replace("our", "or").replace("iz", "is");
  return spelt.length > 3 && spelt.endsWith("s") && !spelt.endsWith("ss") ? spelt.slice(0, -1) : spelt;
}

function plain(text: string): string {
  const lower = text.toLowerCase().replace(/['’ʼ]/g, "");
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
