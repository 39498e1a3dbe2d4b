import { expect, test } from "vitest";
import { fieldsBelow, fieldsByKind, type Field } from "../../dataset/fields.ts";
import { listingText } from "../../dataset/rules/rule-fixture.ts";
import { diffDatasets } from "./diff-dataset.ts";
import { diffField, type ListingDiff } from "./diff.ts";
import { formatComparisonText, makeComparison, type Comparison } from "./comparison.ts";
import { sayChange } from "./say-change.ts";

/** Lines of listings by reference; listingText adds what they leave out. Bytes stand for the file as it is. */
type Side = Readonly<Record<string, string | Uint8Array>>;

function diffOf(before: Side, after: Side): ListingDiff[] {
  return diffDatasets(filesOf(before), filesOf(after));
}

function filesOf(side: Side) {
  return Object.entries(side).map(([reference, lines]) => ({
    path: `${reference}.yaml`,
    bytes: typeof lines === "string" ? new TextEncoder().encode(listingText(reference, lines)) : lines,
  }));
}

function compare(listings: readonly ListingDiff[], names: Readonly<Record<string, string>> = {}): Comparison {
  const sides = { before: { label: "main", errors: 0 }, after: { label: "work", errors: 0 } };
  return makeComparison(
    { ...sides, files: { schemas: [], others: [] }, terms: [], listings },
    (reference) => names[reference] ?? reference,
  );
}

/** What is said of a change, line by line, without the introduction. */
function linesOf(before: Side, after: Side, names?: Readonly<Record<string, string>>): string[] {
  const text = formatComparisonText(compare(diffOf(before, after), names));
  return text.split("\n").slice(3).filter(Boolean);
}

const reference = "entities/belite";
const base = "name: Belité\n";

test("says facts and states in a reader's words, each with its source, states first", () => {
  const before = `${base}status: {state: unknown}\nreach: {scope: regional, regions: [africa], countries: [UG]}`;
  const after = `${base}status: {state: active}\nreach: {scope: regional, regions: [africa], countries: [KE, UG]}
sources:
  - {url: https://example.org/about, supports: [summary]}
  - {url: https://belite.example/kenya, publisher: Belité, as_of: 2026-03, supports: [reach.countries, status]}`;
  expect(linesOf({ [reference]: before }, { [reference]: after })).toEqual([
    "Status",
    "  Belité (entities/belite):",
    "    Status: unknown → active (source: Belité, https://belite.example/kenya, Mar 2026)",
    "    Countries: added Kenya (source: Belité, https://belite.example/kenya, Mar 2026)",
    "    Sources: added https://belite.example/kenya (Belité, Mar 2026, countries and status)",
  ]);
});

test("says hosts in ASCII, so that none is taken for another", () => {
  const before = `${base}website: https://a21.org`;
  const after = `${base}website: https://а21.org
contact: {email: info@а21.org}
sources: [{url: https://а21.org/about, supports: [summary, website]}]`;
  const text = formatComparisonText(compare(diffOf({ [reference]: before }, { [reference]: after })));
  expect(text).toContain("https://a21.org → https://xn--21-6kc.org");
  expect(text).toContain("info@xn--21-6kc.org");
  expect(text).toContain("https://xn--21-6kc.org/about");
  expect(text).not.toContain("а21");
});

test.each([
  { name: "a value that is new", before: "", after: "founded: 1995", said: "Founded: added 1995" },
  { name: "a value that went", before: "founded: 1995", after: "", said: "Founded: removed 1995" },
  { name: "another value", before: "founded: 1995", after: "founded: 1996", said: "Founded: 1995 → 1996" },
  { name: "a short text", before: "acronym: A", after: "acronym: B", said: "Acronym: “A” → “B”" },
  {
    name: "a term, by its title",
    before: "offer: {cost: free}",
    after: "offer: {cost: membership-fee}",
    said: "Cost: free → membership fee",
  },
  {
    name: "items that came and went",
    before: "offer: {services: [training]}",
    after: "offer: {services: [hotline]}",
    said: "Services: training → hotline",
  },
  {
    name: "a place, as the name that it is",
    before: "reach: {countries: [KE]}",
    after: "",
    said: "Countries: removed Kenya",
  },
  {
    name: "a listed other side, by its name",
    before: "",
    after: "relations: [{type: runs, to: tools/app}]",
    said: "Relations: added runs (The App)",
  },
  {
    name: "one of two relations to the same listing",
    before: "relations: [{type: runs, to: tools/app}, {type: member-of, to: tools/app}]",
    after: "relations: [{type: member-of, to: tools/app}]",
    said: "Relations: removed runs (The App)",
  },
  {
    name: "a thing of which one part changed",
    before: "offer: {outputs: [{title: Guide, year: 2011}]}",
    after: "offer: {outputs: [{title: Guide, year: 2012}]}",
    said: "Outputs: Guide (2011) → Guide (2012)",
  },
  {
    name: "what a source supports, by the titles of fields",
    before: "sources: [{url: https://a.example, supports: [summary]}]",
    after: "sources: [{url: https://a.example, supports: [summary, status, offer.outputs.year]}]",
    said: "Sources: https://a.example (summary) → https://a.example (summary; status; outputs, year)",
  },
  {
    name: "a list in another order",
    before: "aliases: [A, B]",
    after: "aliases: [B, A]",
    said: "Other names: A and B → B and A",
  },
  {
    name: "a part of a contact",
    before: "contact: {email: a@a.example}",
    after: "contact: {email: b@a.example}",
    said: "Contact, e-mail: a@a.example → b@a.example",
  },
  {
    name: "notes that came, without what they say",
    before: "",
    after: "notes: Secret.",
    said: "Notes: text that is not published",
  },
  {
    name: "notes that changed, without what they say",
    before: "notes: Secret.",
    after: "notes: Other secret.",
    said: "Notes: text that is not published",
  },
  {
    name: "a review",
    before: "review: {level: compiled, date: 2026-11-24}",
    after: "review: {level: checked, date: 2026-11-24}",
    said: "Review: compiled → checked",
  },
  {
    name: "the day of a review",
    before: "review: {level: compiled, date: 2026-11-24}",
    after: "review: {level: compiled, date: 2026-11-25}",
    said: "Review: 24 Nov 2026 → 25 Nov 2026",
  },
  {
    name: "text with the signs of a message as it is",
    before: "acronym: A",
    after: "acronym: '{{before}} $t(nothing)'",
    said: "Acronym: “A” → “{{before}} $t(nothing)”",
  },
])("tells $name", ({ before, after, said }) => {
  const lines = linesOf({ [reference]: before }, { [reference]: after }, { "tools/app": "The App" });
  expect(lines.slice(2).map((line) => line.trim().replace(/ \(source: .*\)$/, ""))).toEqual([said]);
});

test("a summary with commas in it stays one text", () => {
  expect(linesOf({ [reference]: "summary: One, two." }, { [reference]: "summary: One, three." })[2]).toContain(
    "Summary: “One, two.” → “One, three.”",
  );
});

/** One value of a field, or another. */
function sample(field: Field, isOther: boolean): unknown {
  const { schema, type, item } = field;
  switch (type) {
    case "const":
      return schema.const;
    case "list":
      return [sample(item as Field, isOther)];
    case "map":
      return Object.fromEntries(field.fields.map((inner) => [inner.name, sample(inner, isOther)]));
    case "term":
      return isOther ? "unheard-of" : "unheard";
    case "integer":
      return isOther ? 1999 : 1998;
    case "text":
      return isOther ? "other words" : "words";
    default:
      return type satisfies never;
  }
}

test.each(["entity", "tool"] as const)("every field of a %s has words for what came, went and changed", (kind) => {
  for (const field of fieldsBelow(fieldsByKind[kind])) {
    if (field.type === "map" || field.type === "const") continue;
    const context = { kind, nameOf: (id: string) => id, isAdded: false };
    const values = [undefined, sample(field, false), sample(field, true)];
    const said = values.flatMap((before) =>
      values.map((after) => [...diffField(field, before, after)].map((change) => sayChange(change, context)).join()),
    );
    for (const [index, words] of said.entries()) {
      const isSame = index % 4 === 0;
      expect
        .soft({ path: field.path, index, isEmpty: words === "" })
        .toEqual({ path: field.path, index, isEmpty: isSame });
      expect.soft(words).not.toMatch(/undefined|\[object|NaN|null/);
    }
  }
});

test("a field that the schema gains is told without words of its own", () => {
  const field = {
    ...(fieldsByKind.entity.fields.find(({ name }) => name === "founded") as Field),
    path: "opened",
    name: "opened",
  };
  const [change] = diffField(field, 1995, 1996);
  const context = { kind: "entity", nameOf: String, isAdded: false } as const;
  expect(change && sayChange(change, context)).toBe("opened: 1995 → 1996");
});

test("a comparison holds each change as data and in words", () => {
  const { listings } = compare(diffOf({ [reference]: "founded: 1995" }, { [reference]: "founded: 1996" }));
  expect(listings[0]?.changes).toEqual([{ path: "founded", weight: "fact", before: [1995], after: [1996] }]);
  expect(listings[0]?.lines).toEqual([{ words: "Founded: 1995 → 1996" }]);
});

test("says when nothing changes, when only form does, and when a side is invalid", () => {
  const same = compare([]);
  expect(formatComparisonText(same)).toBe("From main to work\nNothing changes in the published data.\n");
  const form = compare(diffOf({ "entities/a": "" }, { "entities/a": "# a comment\n" }));
  expect(formatComparisonText(form)).toContain("Nothing changes in the published data.\n\nOnly reformatted\n");
  const invalid = { ...same, after: { label: "work", errors: 2 } };
  expect(formatComparisonText(invalid)).toContain("work is not valid: 2 errors.");
});
