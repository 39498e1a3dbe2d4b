import { isPlainAscii, replaceHidden } from "../hidden-character.ts";
import type { Entry } from "../rule.ts";
import { memo } from "./memo.ts";

/** A text of a listing, as written. */
interface ListingText {
  readonly pointer: string;
  readonly text: string;
}

/** The schema lets no text be longer; what is too long is looked at as far as that, which bounds the time. */
export const maxTextLength = 4000;

/** Sentences, titles and names; a star stands for every item of a list. */
const prose = [
  ["summary"],
  ["status", "note"],
  ["notes"],
  ["name"],
  ["acronym"],
  ["aliases", "*"],
  ["uses", "*"],
  ["offer", "workstreams", "*"],
  ["offer", "outputs", "*", "title"],
  ["offer", "case_studies", "*", "title"],
  ["developers", "*", "name"],
  ["relations", "*", "name"],
  ["sources", "*", "publisher"],
] as const;

/** The texts that are written for readers, parts that fail the schema included. */
export const proseOf = memo(({ written }: Entry): readonly ListingText[] => {
  const texts: ListingText[] = [];
  for (const path of prose) collect(written, path, 0, "", texts);
  return texts;
});

/** The same texts as rules for privacy read them: in one form (NFKC), with digits 0–9, "-" for each dash, and nothing invisible. */
export const foldedProseOf = memo((entry: Entry): readonly ListingText[] =>
  proseOf(entry).map((listed) => (isPlainAscii(listed.text) ? listed : { ...listed, text: fold(listed.text) })),
);

function fold(text: string): string {
  const seen = replaceHidden(text.normalize("NFKC"), () => "");
  return seen.replace(/\p{Pd}/gu, "-").replace(/(?!\d)\p{Nd}/gu, digitOf);
}

/** The digits of a script follow each other from zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}

/** Whether one of them is a name: the listing's own, of who builds it or is tied to it, or a publisher's. */
export function isName({ pointer }: ListingText): boolean {
  return /^\/(?:name|acronym|aliases\/\d+|(?:developers|relations)\/\d+\/name|sources\/\d+\/publisher)$/.test(pointer);
}

function collect(part: unknown, path: readonly string[], depth: number, pointer: string, texts: ListingText[]): void {
  const key = path[depth];
  if (key === undefined) {
    if (typeof part === "string") texts.push({ pointer, text: part.slice(0, maxTextLength) });
  } else if (key !== "*") {
    const inner =
      typeof part === "object" && part !== null ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
    if (inner !== undefined) collect(inner, path, depth + 1, `${pointer}/${key}`, texts);
  } else if (Array.isArray(part)) {
    for (const [index, item] of part.entries()) collect(item, path, depth + 1, `${pointer}/${index}`, texts);
  }
}

/**
 * Visits a value and everything below it, holders first.
 *
 * @param visit is given each value and the keys and indices that lead to it: read them at once, they change
 */
export function walk(value: unknown, visit: (value: unknown, path: readonly (string | number)[]) => void): void {
  const path: (string | number)[] = [];
  const enter = (part: unknown, key: string | number) => {
    path.push(key);
    step(part);
    path.pop();
  };
  const step = (part: unknown) => {
    visit(part, path);
    if (Array.isArray(part)) for (let index = 0; index < part.length; index++) enter(part[index], index);
    else if (typeof part === "object" && part !== null)
      for (const [key, inner] of Object.entries(part)) enter(inner, key);
  };
  step(value);
}
