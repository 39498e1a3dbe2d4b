import punycode from "punycode.js";
import confusables from "unhomoglyph/data.json" with { type: "json" };
import { isPlainAscii } from "./hidden-character.ts";

/* Nothing here runs when the module is loaded, so that a bundle that needs nothing of it leaves the large tables out. */
const prototypes: Readonly<Record<string, string>> = confusables;

/**
 * A text with each character in the place of those that look like it: two texts that can be taken for each other have one skeleton.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function skeletonOf(text: string): string {
  const isPlain = isPlainAscii(text);
  let skeleton = "";
  for (const character of isPlain ? text : text.normalize("NFD")) skeleton += prototypes[character] ?? character;
  return isPlain ? skeleton : skeleton.normalize("NFD");
}

/** A host in letters, from one in ASCII (`xn--…`). */
export function lettersOf(host: string): string {
  return host.includes("xn--") ? punycode.toUnicode(host) : host;
}
