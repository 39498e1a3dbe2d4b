import { expect, test } from "vitest";
import { withReviewDay } from "./review-day.ts";

const before = {
  name: "Example",
  offer: { cost: "free" },
  review: { level: "compiled", date: "2026-01-10" },
  sources: [{ url: "https://example.org", as_of: "2025", supports: ["summary", "offer.cost"] }],
};

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
