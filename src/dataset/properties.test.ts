import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { fieldsByKind, type Field } from "./fields.ts";
import { formatListing, stringifyListing } from "./write/format-listing.ts";
import { arbitraryListing, arbitraryText } from "./listing-arbitrary.ts";
import { sourceFile, today } from "./listing-fixture.ts";
import { folderByKind, type Kind } from "./model.ts";
import { normalizeInstance } from "./schema/normalize.ts";
import { checkSchema } from "./schema/schema-check.ts";
import { parseDataset } from "./parse-dataset.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import { correctTermSpelling } from "./vocabularies.ts";
import { fixtureFiles } from "../testing/fixture-register.ts";

const kinds: Kind[] = ["entity", "tool"];

/** The instance that a text states, as the schema types it. */
function instanceOf(text: string, kind: Kind): unknown {
  const { document, faults } = parseYaml(text);
  expect(faults).toEqual([]);
  return normalizeInstance(document?.value, fieldsByKind[kind], document?.emptyPointers ?? new Set()).instance;
}

/** Returns a value without what formatting may change: the order of sets, repeated items, the spelling of terms. */
function canonical(value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, field?.item ?? field));
    const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    return field?.vocabulary !== undefined || field?.name === "supports" ? unique.sort() : unique;
  }
  if (typeof value === "string" && field?.type === "term") return correctTermSpelling(value, field.vocabulary ?? "");
  if (typeof value !== "object" || value === null) return value;
  const fields = (field?.item ?? field)?.fields ?? [];
  const entries = Object.entries(value).map(
    ([key, part]) =>
      [
        key,
        canonical(
          part,
          fields.find(({ name }) => name === key),
        ),
      ] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each(kinds)("a random %s", (kind) => {
  const root = fieldsByKind[kind];
  const folder = folderByKind[kind];

  test("holds to the schema", () => {
    fc.assert(
      fc.property(arbitraryListing(kind), (listing) => {
        expect(checkSchema(listing, kind, kind, new Set()).findings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("is the same once printed and parsed", () => {
    fc.assert(
      fc.property(arbitraryListing(kind), (listing) => {
        const text = stringifyListing(listing, kind);
        expect(canonical(instanceOf(text, kind), root)).toEqual(canonical(listing, root));
        expect(formatListing(text, folder)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test("is the same once formatted, however it was written", () => {
    const writers: ((listing: object) => string)[] = [
      (listing) => JSON.stringify(listing, null, 2),
      (listing) => stringify(listing),
      (listing) =>
        stringify(listing, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_SINGLE", lineWidth: 40 }),
      (listing) => stringify(listing, { collectionStyle: "flow", defaultStringType: "QUOTE_SINGLE" }),
      (listing) => stringify(listing, { defaultStringType: "BLOCK_LITERAL" }),
      (listing) => stringify(listing, { defaultStringType: "BLOCK_FOLDED", indentSeq: false }),
    ];
    fc.assert(
      fc.property(arbitraryListing(kind), fc.constantFrom(...writers), (listing, write) => {
        const text = write(listing);
        const before = parseYaml(text).document;
        fc.pre(before !== undefined);
        const made = formatListing(text, folder);
        expect(canonical(instanceOf(made, kind), root)).toEqual(canonical(instanceOf(text, kind), root));
        expect(formatListing(made, folder)).toBe(made);
      }),
      { numRuns: 150 },
    );
  });
});

/** Listings as they are written, some of each kind. */
const texts = fixtureFiles.filter((_, index) => index % 3 === 0).map(({ bytes }) => new TextDecoder().decode(bytes));
const lines = texts.flatMap((text) => text.split("\n"));

const scraps = [
  ...["\t", "  ", "- ", ": ", "? ", "[", "]", "{", "}", ",", '"', "'", "&a ", "*a", "!!str ", "|", ">-", "#", "---\n"],
  ...["...\n", "%YAML 1.2\n", "~", "null", "\n", "\r\n", "\0", "\uFEFF", "\u2028", "\ud800", "__proto__:"],
  ...["constructor:", "kind: moved\n", "to: ", "name:", "9", "é", "<<: "],
];

/** A listing into which something was written, from which something was cut, or whose lines were mixed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(5000), fc.nat(40), fc.oneof(fc.constantFrom(...scraps), fc.constantFrom(...lines))), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((made, [at, cut, put]) => {
      const from = at % (made.length + 1);
      return made.slice(0, from) + put + made.slice(from + cut);
    }, text),
  );

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(...scraps),
      fc.constantFrom(...lines).map((line) => `${line}\n`),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

function checkPositions(bytes: Uint8Array): void {
  const files = ["entities/a.yaml", "tools/a.yaml"].map((path) => sourceFile(path, bytes));
  const { diagnostics } = parseDataset(files, { today });
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n").split("\n");
  for (const { file, line, column, message, hint } of diagnostics) {
    expect(line, `${file} ${message}`).toBeGreaterThanOrEqual(1);
    expect(line, `${file} ${message}`).toBeLessThanOrEqual(text.length);
    expect(column, `${file}:${line} ${message}`).toBeGreaterThanOrEqual(1);
    expect(column, `${file}:${line} ${message}`).toBeLessThanOrEqual((text[line - 1] ?? "").length + 1);
    expect(message).toMatch(/^\S[^\n]*$/);
    expect(hint).not.toBe("");
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/);
  }
}

describe("whatever a file holds, it is read without a throw and each fault lies in the file", () => {
  test("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), checkPositions), { numRuns: 250 });
  });
  test("any text", () => {
    fc.assert(
      fc.property(arbitraryText(200), (text) => checkPositions(new TextEncoder().encode(text))),
      { numRuns: 250 },
    );
  });
  test("pieces of YAML", () => {
    fc.assert(
      fc.property(yamlish, (text) => checkPositions(new TextEncoder().encode(text))),
      { numRuns: 250 },
    );
  });
  test("listings with mistakes", () => {
    fc.assert(
      fc.property(mutated, (text) => checkPositions(new TextEncoder().encode(text))),
      { numRuns: 250 },
    );
  });
});

type Parsed = ReturnType<typeof parseYaml>;

test("formatting changes no fact of a listing with mistakes, and twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, yamlish), fc.constantFrom(...kinds), (text, kind) => {
      const made = formatListing(text, folderByKind[kind]);
      expect(formatListing(made, folderByKind[kind])).toBe(made);
      const [before, after] = [text, made].map((written) =>
        parseYaml(written.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")),
      ) as [Parsed, Parsed];
      if (before.faults.length > 0 || before.document === undefined) return;
      expect(after.faults).toEqual([]);
      expect(canonical(after.document?.value, fieldsByKind[kind])).toEqual(
        canonical(before.document.value, fieldsByKind[kind]),
      );
    }),
    { numRuns: 250 },
  );
});
