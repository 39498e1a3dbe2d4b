import { isPlainAscii } from "./hidden-character.ts";

/** Scripts of which letters look like those of another: `А` of Cyrillic, `Α` of Greek and `A` of Latin are three. */
const scripts = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Armenian",
  "Georgian",
  "Cherokee",
  "Coptic",
  "Lisu",
  "Deseret",
  "Osage",
  "Gothic",
  "Glagolitic",
  "Tifinagh",
  "Vai",
] as const;

type Script = (typeof scripts)[number];

const letterOf = new Map(scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]));
const beyondLatin = new RegExp(
  `[${scripts
    .slice(1)
    .map((script) => `\\p{Script=${script}}`)
    .join("")}]`,
  "u",
);

/** A word whose letters belong to more than one of these scripts. */
export interface MixedWord {
  readonly word: string;
  readonly scripts: readonly Script[];
}

/**
 * The first word of a text that mixes scripts whose letters look alike, as a forged name does.
 *
 * Latin letters beside Arabic, Thai, Chinese and the like are no such mix: nobody takes one for the other, and some of these are
 * written without spaces.
 *
 * @see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function findMixedWord(text: string): MixedWord | undefined {
  if (isPlainAscii(text) || !beyondLatin.test(text)) return undefined;
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const found = scripts.filter((script) => letterOf.get(script)?.test(word));
    if (found.length > 1) return { word, scripts: found };
  }
  return undefined;
}
