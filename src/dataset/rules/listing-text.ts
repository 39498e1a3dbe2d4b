import { isPlainAscii, replaceHidden } from "../plain-text.ts";
import { memo } from "../memo.ts";
import type { Draft, Entry } from "../rule.ts";
import { pointerTo } from "../pointer.ts";

/** A text of a listing, as written. */
interface ListingText {
  readonly pointer: string;
  readonly text: string;
}

/** The schema lets no text be longer; what is too long is looked at as far as that, which bounds the time. */
export const maxTextLength = 4000;

/** The places of sentences, titles and names; a star is every item of a list. */
const prose: ReadonlySet<string> = new Set([
  ...["summary", "status/note", "notes", "name", "acronym", "aliases/*", "uses/*", "offer/workstreams/*"],
  ...["offer/outputs/*/title", "offer/case_studies/*/title", "developers/*/name", "relations/*/name"],
  "sources/*/publisher",
]);

/** The texts that are written for readers, parts that fail the schema included. */
export const listProse = memo(({ written }: Entry): readonly ListingText[] => {
  const texts: ListingText[] = [];
  walkParts(written, (value, path) => {
    if (typeof value !== "string") return;
    const place = path.map((part) => (typeof part === "number" ? "*" : part)).join("/");
    if (prose.has(place)) texts.push({ pointer: pointerTo(...path), text: value.slice(0, maxTextLength) });
  });
  return texts;
});

/** The values below some keys, wherever they are, with their pointers; what is no text or number is left out. */
export function listValues(
  draft: Draft,
  keys: ReadonlySet<string | number>,
): (readonly [pointer: string, value: string])[] {
  const values: (readonly [string, string])[] = [];
  walkParts(draft, (value, path) => {
    const isPlain = typeof value === "string" || typeof value === "number";
    if (isPlain && keys.has(path.at(-1) ?? "")) values.push([pointerTo(...path), String(value)]);
  });
  return values;
}

/** The keys of web addresses. */
export const addressKeys: ReadonlySet<string | number> = new Set(["url", "website", "repository", "archive"]);

/** The same texts as rules for privacy read them: in one form (NFKC), with digits 0–9, "-" for each dash, and nothing invisible. */
export const listFoldedProse = memo((entry: Entry): readonly ListingText[] =>
  listProse(entry).map((listed) => (isPlainAscii(listed.text) ? listed : { ...listed, text: fold(listed.text) })),
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
export function isNameText({ pointer }: ListingText): boolean {
  return /^\/(?:name|acronym|aliases\/\d+|(?:developers|relations)\/\d+\/name|sources\/\d+\/publisher)$/.test(pointer);
}

/**
 * Visits a value and everything below it, holders first.
 *
 * @param visit is given each value and the keys and indices that lead to it: read them at once, they change
 */
export function walkParts(value: unknown, visit: (value: unknown, path: readonly (string | number)[]) => void): void {
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
