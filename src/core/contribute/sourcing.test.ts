import { expect, test } from "vitest";
import { isSourceOf, withReviewDay, withSupport } from "./sourcing.ts";

const before = {
  name: "Example",
  offer: { cost: "free" },
  review: { level: "compiled", date: "2026-01-10" },
  sources: [{ url: "https://example.org", as_of: "2025", supports: ["summary", "offer.cost"] }],
};

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
