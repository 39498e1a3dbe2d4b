import { expect, test } from "vitest";
import { isSourceOf, withSupport } from "./sourcing.ts";

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
