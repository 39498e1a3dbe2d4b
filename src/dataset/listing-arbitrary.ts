import fc from "fast-check";
import { fieldsByKind, type Field } from "./fields.ts";
import type { Kind } from "./model.ts";
import { listTermIds } from "./vocabularies.ts";

/** Pieces of text that a YAML parser may take for something else than text. */
const pieces = [
  ...[
    "word",
    "Word",
    "é",
    "工会",
    "😀",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "NO",
    "true",
    "null",
    "~",
    "012",
    "2024",
    "1e3",
  ],
  ...["0x1F", "2024-06", ".5", ": ", ":", " #", "#", "- ", "-", "? ", "[", "]", "{", "}", ", ", "&a", "*a", "!b", "|"],
  ...[">", "%", "@", "`", "'", '"', "\\", "\\n", "<<", "=", "---", "...", "\u00A0", "\u2028", "\u0085", "\u200B"],
  ...["\u0007", "a long run of plain words that goes on for a good while so that the line must fold "],
];

/** Valid texts for the patterns of the schema. The first expression that matches a pattern's source has its samples. */
const samples: readonly [sourceMatcher: RegExp, values: readonly string[]][] = [
  [
    /https\?/,
    [
      "https://example.org",
      "http://example.org/a?b=c#d",
      `https://example.org/${"long-".repeat(40)}`,
      "https://example.org/#:~:text=a,b",
    ],
  ],
  [/entities\|tools/, ["entities/a", "tools/a-1", "entities/0"]],
  [/^\^\\d\{4\}-\(/, ["2026-11-25", "2020-02-29"]],
  [/^\^\\d\{4\}\(/, ["2024", "2024-06", "2024-06-18"]],
  [/@/, ["info@example.org", "a+b@example.co.uk"]],
  [/\^Q/, ["Q42"]],
  [/\^0\[/, ["05a28rw58"]],
  [/A-Z_/, ["GB-COH-09506232", "CA-CRA_ACR-101182509"]],
  [/\{18\}/, ["5493001KJTIIGC8Y1R12"]],
  [/\*#\(/, ["1191", "800 723 2986", "+39 06 5550 0100", "*2300", "(02) 5550-0100", "*123#"]],
  [/Mo\|Tu/, ["Mo-Su 00:00-23:59", "Mo-Fr 09:00-17:00; Sa,Su 10:00-14:00"]],
  [/A-Za-z0-9\.\+-/, ["MIT", "GPL-3.0-or-later", "1.0", "0BSD"]],
];

/** Generates random listings that hold to the schema of a kind, with keys in any order. Rules may report them. */
export function arbitraryListing(kind: Kind): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryMap(fieldsByKind[kind]);
}

/**
 * Generates values of a field that hold to its schema: a text, an integer, a term's id, a mapping or a list. Lists have 1–3
 * items, of terms up to 12, and never more than `maxItems`.
 */
function arbitraryValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "const":
      return fc.constant(field.schema.const);
    case "term":
      return fc.constantFrom(...listTermIds(field.vocabulary ?? ""));
    case "integer":
      return fc.integer({ min: field.schema.minimum ?? 0, max: field.schema.maximum ?? 3000 });
    case "list":
      return fc.array(arbitraryValue(field.item as Field), {
        minLength: 1,
        maxLength: Math.min(field.schema.maxItems ?? Infinity, field.vocabulary ? 12 : 3),
      });
    case "map":
      return arbitraryMap(field);
    case "text":
      return arbitraryFieldText(field);
    default:
      return field.type satisfies never;
  }
}

/**
 * Generates mappings of a field, with keys in any order, that have all required keys, any of the others, and at least one key.
 */
function arbitraryMap(field: Field): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.fromEntries(field.fields.map((inner) => [inner.name, arbitraryValue(inner)]));
  const requiredKeys = field.fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const isRelation = field.schema.oneOf !== undefined;
  return fc
    .tuple(fc.record(values, { requiredKeys }), fc.infiniteStream(fc.nat()))
    .map(([map, randomNumbers]) => shuffleKeys(isRelation ? withOneTarget(map) : map, randomNumbers))
    .filter((map) => Object.keys(map).length > 0);
}

/**
 * Drops the name of a relation that has both a listing (`to`) and a name, and adds the name "Example" to one that has neither.
 * Returns a copy.
 */
function withOneTarget({ to, name, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return to === undefined ? { ...fields, name: name ?? "Example" } : { ...fields, to };
}

/** Returns a copy of a mapping with its keys sorted by random numbers. Keys without a value are dropped. */
function shuffleKeys(map: Record<string, unknown>, randomNumbers: Iterator<number>): Record<string, unknown> {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  const ranked = entries.map((entry) => ({ entry, rank: randomNumbers.next().value as number }));
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}

/**
 * Generates texts of a field: samples for its pattern, or pieces of text of at most 300 characters that are not blank.
 *
 * @throws {RangeError} if the field's pattern has no samples
 */
function arbitraryFieldText({ schema }: Field): fc.Arbitrary<string> {
  const pattern = schema.pattern;
  if (pattern !== undefined) {
    const [, values] = samples.find(([sourceMatcher]) => sourceMatcher.test(pattern)) ?? [];
    if (values === undefined) throw new RangeError(`no samples for the pattern: ${pattern}`);
    return fc.constantFrom(...values);
  }
  const maxLength = schema.maxLength ?? 300;
  return fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join("").slice(0, Math.min(maxLength, 300)))
    .filter((text) => /\S/.test(text) && text.isWellFormed());
}

/**
 * Generates texts of any code points, including lone surrogates; "" too. fast-check's own arbitrary for these takes a second to
 * prepare.
 *
 * @param maxLength in code points
 */
export function arbitraryText(maxLength = 20): fc.Arbitrary<string> {
  return fc
    .array(fc.nat(0x10ffff), { maxLength })
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(""));
}
