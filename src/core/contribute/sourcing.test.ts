import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { changesBetween, factsToShow, isSourceOf, withPages, withReviewDay } from "./sourcing.ts";

const root = fieldsByKind.entity;
const before = {
  name: "Example",
  offer: { cost: "free" },
  review: { level: "compiled", date: "2026-01-10" },
  sources: [{ url: "https://example.org", as_of: "2025", supports: ["summary", "offer.cost"] }],
};
const after = { ...before, offer: { cost: "paid", languages: ["en"] } };
const page = { url: "https://example.org/join" };

test("a source supports what it names, and what is below it", () => {
  const source = { supports: ["summary", "contact"] };
  expect(isSourceOf(source, "contact.url")).toBe(true);
  expect(isSourceOf(source, "offer.members")).toBe(false);
});

test("lists what changed, in the order of the questions", () => {
  expect(changesBetween(before, after, root).map(({ field, before, after }) => [field.path, before, after])).toEqual([
    ["offer.cost", "free", "paid"],
    ["offer.languages", undefined, ["en"]],
  ]);
  expect(changesBetween(before, before, root)).toEqual([]);
  expect(changesBetween(before, { ...before, aliases: ["", ""] }, root)).toEqual([]);
});

test("what was taken out needs no page", () => {
  expect(factsToShow(before, after, root)).toEqual(["offer.cost", "offer.languages"]);
  expect(factsToShow(before, { ...before, offer: {} }, root)).toEqual([]);
});

const facts = ["offer.cost", "offer.languages"];
const supports = (sources: readonly object[], given: readonly number[]) =>
  (
    withPages(before, { ...after, sources } as typeof after, given, facts, root)[
      "sources"
    ] as (typeof before)["sources"]
  ).map((source) => source.supports);

test.each([
  {
    name: "a new page takes the corrected fact from the old one",
    sources: [...before.sources, page],
    given: [1],
    expected: [["summary"], facts],
  },
  {
    name: "the old page keeps what it still says",
    sources: [...before.sources, page],
    given: [0, 1],
    expected: [["summary", ...facts], facts],
  },
  {
    name: "of a wider path, the old page keeps what else is stated below it",
    sources: [{ ...before.sources[0], supports: ["offer"] }, page],
    given: [1],
    expected: [[], facts],
  },
  {
    name: "each of several new pages shows what was said of it, else everything",
    sources: [...before.sources, { ...page, supports: ["offer.cost"] }, page],
    given: [1, 2],
    expected: [["summary"], ["offer.cost"], facts],
  },
  {
    name: "without a page, all stays as it is",
    sources: before.sources,
    given: [],
    expected: [["summary", "offer.cost"]],
  },
])("$name", ({ sources, given, expected }) => {
  expect(supports(sources, given)).toEqual(expected);
});

test.each([
  { name: "moves to today where a page is newer", as_of: "2026-03", day: "2026-11-25" },
  { name: "stays where no page is newer", as_of: "2026-01-10", day: "2026-01-10" },
  { name: "stays where a year began before it", as_of: "2026", day: "2026-01-10" },
  { name: "stays where the date lies in the future", as_of: "2027", day: "2026-01-10" },
])("the day of review $name", ({ as_of, day }) => {
  const review = { level: "checked", date: "2026-01-10" };
  const made = withReviewDay({ ...before, review, sources: [{ url: "https://example.org", as_of }] }, "2026-11-25");
  // What a reviewer checked does not hold for a page that came later.
  expect(made["review"]).toEqual({ level: day === review.date ? "checked" : "compiled", date: day });
});
