import { isPlainAscii, removeMarks } from "../plain-text.ts";
import { memo } from "../memo.ts";
import type { Draft, Entry } from "../rule.ts";
import { formatPointer } from "../pointer.ts";

/** Text of a listing with its JSON Pointer. */
interface ListingText {
  readonly pointer: string;
  readonly text: string;
}

/**
 * Maximum length of any text in the schema, in UTF-16 code units. Rules check no more of a longer text, which bounds their time.
 */
export const maxTextLength = 4000;

/** Paths of the texts that are written for readers. A star stands for any index of a list. */
const prosePaths: ReadonlySet<string> = new Set([
  "summary",
  "status/note",
  "notes",
  "name",
  "acronym",
  "aliases/*",
  "uses/*",
  "offer/workstreams/*",
  "offer/outputs/*/title",
  "offer/case_studies/*/title",
  "evaluations/*/title",
  "evaluations/*/by",
  "evaluations/*/about",
  "evaluations/*/finding",
  "help_lines/*/name",
  "developers/*/name",
  "relations/*/name",
  "sources/*/publisher",
]);

/**
 * Returns the sentences, titles and names of a listing, as written, in the order of the file. Parts that fail the schema are
 * included, texts longer than `maxTextLength` are cut.
 */
export const listProse = memo(({ rawValue }: Entry): readonly ListingText[] => {
  const texts: ListingText[] = [];
  walkParts(rawValue, (value, path) => {
    if (typeof value !== "string") return;
    const pathWithStars = path.map((part) => (typeof part === "number" ? "*" : part)).join("/");
    if (!prosePaths.has(pathWithStars)) return;
    texts.push({ pointer: formatPointer(...path), text: value.slice(0, maxTextLength) });
  });
  return texts;
});

/**
 * Returns the texts and numbers at some keys, anywhere in a listing, as pairs of pointer and text in the order of the file:
 * `["/founded", "2014"]`. Lists and mappings at the keys are left out, but not what is below them. [] if there are none.
 */
export function listValues(
  draft: Draft,
  keys: ReadonlySet<string | number>,
): (readonly [pointer: string, value: string])[] {
  const values: (readonly [string, string])[] = [];
  walkParts(draft, (value, path) => {
    const isScalar = typeof value === "string" || typeof value === "number";
    if (isScalar && keys.has(path.at(-1) ?? "")) values.push([formatPointer(...path), String(value)]);
  });
  return values;
}

/** Keys whose values are web addresses. */
export const addressKeys: ReadonlySet<string | number> = new Set(["url", "website", "repository", "archive"]);

/**
 * Returns the texts of `listProse` as rules for privacy read them: in Unicode form NFKC, with the digits 0–9 for those of all
 * scripts and for numbers in circles, "-" for each dash, and without invisible characters and marks.
 */
export const listFoldedProse = memo((entry: Entry): readonly ListingText[] =>
  listProse(entry).map(({ pointer, text }) => ({ pointer, text: isPlainAscii(text) ? text : fold(text) })),
);

/** Folds a text for rules of privacy: `Ｔｅｌ ٠➊–2` → `Tel 01-2`. Case stays; marks and invisible characters go. */
function fold(text: string): string {
  return removeMarks(text.normalize("NFKC"))
    .replace(/\p{Pd}/gu, "-")
    .replace(/(?!\d)\p{Nd}/gu, toAsciiDigit)
    .replace(circledNumberPattern, (character) => numberByCircledNumber.get(character) ?? character);
}

/** Runs of circled numbers that NFKC keeps: first number of the run, and its characters. */
const circledNumbers = [
  [0, "⓿❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴"],
  [0, "🄋➀➁➂➃➄➅➆➇➈➉"],
  [0, "🄌➊➋➌➍➎➏➐➑➒➓"],
  [1, "⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾"],
] as const;
const numberByCircledNumber = new Map(
  circledNumbers.flatMap(([first, run]) =>
    Array.from(run, (character, index) => [character, String(first + index)] as const),
  ),
);
const circledNumberPattern = new RegExp(`[${[...numberByCircledNumber.keys()].join("")}]`, "gu");

/** Converts a digit of any script to 0–9: `٣` → `3`. The digits of a script follow each other from zero. */
function toAsciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}

/**
 * Returns true if a text's pointer is that of a name: of the listing itself, its acronym and aliases, a developer, a related
 * party, an evaluator, a help line or a publisher. False for `/summary` and for titles.
 */
export function isNameText({ pointer }: ListingText): boolean {
  return /^\/(?:name|acronym|aliases\/\d+|(?:developers|relations|help_lines)\/\d+\/name|evaluations\/\d+\/by|sources\/\d+\/publisher)$/.test(
    pointer,
  );
}

/**
 * Visits a value and everything below it, in the order of the file, lists and mappings before their parts. The value itself is
 * first, with the path []. Holes of lists are visited as undefined.
 *
 * @param visit called with each part and the keys and indices that lead to it. The path is mutated afterwards: use it at once
 */
export function walkParts(value: unknown, visit: (value: unknown, path: readonly (string | number)[]) => void): void {
  visitPart(value, [], visit);
}

/** Visits a part, then its items or its keys' values at any depth. `path` leads to the part, and is the same again afterwards. */
function visitPart(
  part: unknown,
  path: (string | number)[],
  visit: (value: unknown, path: readonly (string | number)[]) => void,
): void {
  visit(part, path);
  const visitChild = (key: string | number, child: unknown) => {
    path.push(key);
    visitPart(child, path, visit);
    path.pop();
  };
  if (Array.isArray(part)) for (let index = 0; index < part.length; index++) visitChild(index, part[index]);
  else if (typeof part === "object" && part !== null)
    for (const [key, child] of Object.entries(part)) visitChild(key, child);
}
