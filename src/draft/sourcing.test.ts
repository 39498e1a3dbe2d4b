import { describe, expect, test } from "vitest";
import { fieldsByKind } from "../dataset/fields.ts";
import { changesBetween, isEndUnsourced, isSourceOf, unsourced, withReviewDay, withSupport } from "./sourcing.ts";

const root = fieldsByKind.entity;
const before = {
  name: "Example",
  offer: { cost: "free" },
  review: { level: "compiled", date: "2026-01-10" },
  sources: [{ url: "https://example.org", as_of: "2025", supports: ["summary", "offer.cost"] }],
};
const after = { ...before, offer: { cost: "paid", languages: ["en"] } };

test("lists what changed, in the order of the questions", () => {
  expect(changesBetween(before, after, root).map(({ field, before, after }) => [field.path, before, after])).toEqual([
    ["offer.cost", "free", "paid"],
    ["offer.languages", undefined, ["en"]],
  ]);
  expect(changesBetween(before, before, root)).toEqual([]);
});

test("asks for a page of each changed fact, and no longer once one says that it shows it", () => {
  expect(unsourced(before, after, root).map(({ path }) => path)).toEqual(["offer.cost", "offer.languages"]);
  const source = { url: "https://example.org/join", supports: ["offer.cost"] };
  const sourced = { ...after, sources: [...before.sources, source] };
  expect(unsourced(before, sourced, root).map(({ path }) => path)).toEqual(["offer.languages"]);
});

test("asks for none of a fact that is taken out", () => {
  expect(unsourced(before, { ...before, offer: {} }, root)).toEqual([]);
});

test("a source supports what it names, and what is below it", () => {
  const made = withSupport(before, 0, "contact", true);
  const [source] = made["sources"] as unknown as [Parameters<typeof isSourceOf>[0]];
  expect(isSourceOf(source, "contact.url")).toBe(true);
  expect(isSourceOf(source, "offer.members")).toBe(false);
  expect(withSupport(made, 0, "contact", false)).toEqual(before);
});

test.each(["checked", "confirmed"])(
  "%s does not hold for a page that came later, and stays where none did",
  (level) => {
    const review = { level, date: "2026-01-10" };
    const dated = (as_of: string) => ({ ...before, review, sources: [{ url: "https://example.org", as_of }] });
    expect(withReviewDay(dated("2026-03"), "2026-11-25")["review"]).toEqual({ level: "compiled", date: "2026-11-25" });
    expect(withReviewDay(dated("2026-01"), "2026-11-25")["review"]).toEqual(review);
  },
);

test.each([
  { name: "moves to today where a page is newer", as_of: "2026-03", day: "2026-11-25" },
  { name: "stays where no page is newer", as_of: "2026-01-10", day: "2026-01-10" },
  { name: "stays where a year began before it", as_of: "2026", day: "2026-01-10" },
  { name: "stays where the date lies in the future", as_of: "2027", day: "2026-01-10" },
])("the day of review $name", ({ as_of, day }) => {
  const made = withReviewDay({ ...before, sources: [{ url: "https://example.org", as_of }] }, "2026-11-25");
  expect(made["review"]).toEqual({ level: "compiled", date: day });
});

describe("an end", () => {
  const running = {
    status: { state: "active" },
    sources: [{ url: "https://example.org", as_of: "2025", supports: ["status"] }],
  };
  const closed = { ...running, status: { state: "closed" } };

  test("needs a page that was added or dated anew", () => {
    expect(isEndUnsourced(running, closed, root)).toBe(true);
    const added = { url: "https://example.org/end", supports: ["status"] };
    expect(isEndUnsourced(running, { ...closed, sources: [...running.sources, added] }, root)).toBe(false);
    const dated = { ...running.sources[0], as_of: "2026" };
    expect(isEndUnsourced(running, { ...closed, sources: [dated] } as typeof closed, root)).toBe(false);
  });

  test("that was said before needs none, nor does another state", () => {
    expect(isEndUnsourced(closed, { ...closed, name: "Example" }, root)).toBe(false);
    expect(isEndUnsourced(running, { ...running, status: { state: "unknown" } }, root)).toBe(false);
  });
});
