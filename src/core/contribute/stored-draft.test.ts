import { expect, test } from "vitest";
import { goodDraft, hostileDrafts } from "../../testing/hostile/storage.ts";
import { fieldsByKind } from "../../dataset/fields.ts";
import { parseDraft, upon } from "./stored-draft.ts";

test("takes what it wrote for a draft", () => {
  expect(parseDraft(JSON.stringify(goodDraft))).toEqual(goodDraft);
});

test.each(hostileDrafts)("of storage that holds $name, reads no draft that it does not hold", ({ text, read }) => {
  expect(parseDraft(text)).toEqual(read);
});

const root = fieldsByKind.entity;
const base = {
  name: "Example",
  founded: "1995",
  offer: { cost: "free", languages: ["en"] },
  sources: [{ url: "https://example.org", as_of: "2025" }],
};

test("keeps what others changed since, and what was changed here", () => {
  const mine = { ...base, founded: "1994", offer: { ...base.offer, cost: "paid" } };
  const theirs = { ...base, name: "Example Initiative", offer: { ...base.offer, languages: ["en", "fr"] } };
  expect(upon(theirs, { answers: mine, base }, root)).toEqual({
    ...base,
    name: "Example Initiative",
    founded: "1994",
    offer: { cost: "paid", languages: ["en", "fr"] },
  });
});

test("keeps the sources of both", () => {
  const added = { url: "https://example.org/mine" };
  const dated = { url: "https://example.org", as_of: "2026" };
  expect(
    upon({ ...base, sources: [dated] }, { answers: { ...base, sources: [...base.sources, added] }, base }, root),
  ).toEqual({
    ...base,
    sources: [dated, added],
  });
});

test("takes out what was taken out here, and what others took out", () => {
  const { founded: _, ...mine } = base;
  const { name: __, ...theirs } = base;
  expect(Object.keys(upon(theirs, { answers: mine, base }, root))).toEqual(["offer", "sources"]);
});

test("takes what was not there at first, unless it was written here", () => {
  const { name: _, ...bare } = base;
  expect(upon(base, { answers: bare, base: bare }, root)).toEqual({ name: "Example", ...bare });
  expect(upon({ ...base }, { answers: { ...base, name: "" }, base }, root)["name"]).toBe("");
});
