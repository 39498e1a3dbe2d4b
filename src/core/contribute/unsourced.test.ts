import { describe, expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { changesBetween, isEndUnsourced, unsourced } from "./sourcing.ts";

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

describe("an end", () => {
  const running = {
    status: { state: "active" },
    sources: [{ url: "https://example.org", as_of: "2025", supports: ["status"] }],
  };
  const closed = { ...running, status: { state: "closed" } };

  test("needs a page that was added or given a newer date", () => {
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
