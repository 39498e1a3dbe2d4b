import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { listChanges, listFactsToSource, supportsField, assignSources, updateReview } from "./sourcing.ts";

const root = fieldsByKind.entity;
const before = {
  name: "Example",
  offer: { cost: "free" },
  review: { level: "compiled", date: "2026-01-10" },
  sources: [{ url: "https://example.org", as_of: "2025", supports: ["summary", "offer.cost"] }],
};
const after = { ...before, offer: { cost: "paid", languages: ["en"] } };
const page = { url: "https://example.org/join" };

test("a source supports the fields that it lists, and their parts", () => {
  const source = { supports: ["summary", "contact"] };
  expect(supportsField(source, "contact.url")).toBe(true);
  expect(supportsField(source, "offer.members")).toBe(false);
});

test("lists changes in the order of the questions", () => {
  expect(listChanges(before, after, root).map(({ field, before, after }) => [field.path, before, after])).toEqual([
    ["offer.cost", "free", "paid"],
    ["offer.languages", undefined, ["en"]],
  ]);
  expect(listChanges(before, before, root)).toEqual([]);
  expect(listChanges(before, { ...before, aliases: ["", ""] }, root)).toEqual([]);
});

test("a removed answer needs no source", () => {
  expect(listFactsToSource(before, after, root)).toEqual(["offer.cost", "offer.languages"]);
  expect(listFactsToSource(before, { ...before, offer: {} }, root)).toEqual([]);
});

const facts = ["offer.cost", "offer.languages"];
const supportsAfter = (sources: readonly object[], chosen: readonly number[]) =>
  (
    assignSources(before, { ...after, sources } as typeof after, chosen, facts, root)[
      "sources"
    ] as (typeof before)["sources"]
  ).map((source) => source.supports);

test.each([
  {
    name: "a new source takes over the corrected fact from the old one",
    sources: [...before.sources, page],
    chosen: [1],
    expected: [["summary"], facts],
  },
  {
    name: "the old source keeps the fact if it is chosen too",
    sources: [...before.sources, page],
    chosen: [0, 1],
    expected: [["summary", ...facts], facts],
  },
  {
    name: "an old source of a mapping keeps its other answered fields",
    sources: [{ ...before.sources[0], supports: ["offer"] }, page],
    chosen: [1],
    expected: [[], facts],
  },
  {
    name: "each of several new sources supports the facts chosen for it, else all",
    sources: [...before.sources, { ...page, supports: ["offer.cost"] }, page],
    chosen: [1, 2],
    expected: [["summary"], ["offer.cost"], facts],
  },
  {
    name: "without a source, nothing changes",
    sources: before.sources,
    chosen: [],
    expected: [["summary", "offer.cost"]],
  },
])("$name", ({ sources, chosen, expected }) => {
  expect(supportsAfter(sources, chosen)).toEqual(expected);
});

test.each([
  { name: "moves to today if a source is newer", as_of: "2026-03", day: "2026-11-25" },
  { name: "stays if no source is newer", as_of: "2026-01-10", day: "2026-01-10" },
  { name: "stays if the source has a year that began before it", as_of: "2026", day: "2026-01-10" },
  { name: "stays if the source is dated in the future", as_of: "2027", day: "2026-01-10" },
])("the day of review $name", ({ as_of, day }) => {
  const review = { level: "checked", date: "2026-01-10" };
  const answers = updateReview({ ...before, review, sources: [{ url: "https://example.org", as_of }] }, "2026-11-25");
  // The reviewer has not seen a page that came later.
  expect(answers["review"]).toEqual({ level: day === review.date ? "checked" : "compiled", date: day });
});
