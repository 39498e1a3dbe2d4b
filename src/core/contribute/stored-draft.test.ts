import { expect, test } from "vitest";
import { goodDraft, hostileDrafts } from "../../testing/hostile/storage.ts";
import { fieldsByKind } from "../../dataset/fields.ts";
import { parseDraft, applyDraft } from "./stored-draft.ts";

test("parses a draft", () => {
  expect(parseDraft(JSON.stringify(goodDraft))).toEqual(goodDraft);
});

test.each(hostileDrafts)("reads only a valid draft from storage that holds $name", ({ text, parsed }) => {
  expect(parseDraft(text)).toEqual(parsed);
});

const root = fieldsByKind.entity;
const base = {
  name: "Example",
  founded: "1995",
  offer: { cost: "free", languages: ["en"] },
  sources: [{ url: "https://example.org", as_of: "2025" }],
};

test("keeps changes to the listing since, and those of the draft", () => {
  const draftAnswers = { ...base, founded: "1994", offer: { ...base.offer, cost: "paid" } };
  const currentAnswers = { ...base, name: "Example Initiative", offer: { ...base.offer, languages: ["en", "fr"] } };
  expect(applyDraft(currentAnswers, { answers: draftAnswers, base }, root)).toEqual({
    ...base,
    name: "Example Initiative",
    founded: "1994",
    offer: { cost: "paid", languages: ["en", "fr"] },
  });
});

test("keeps the sources of the listing and of the draft", () => {
  const added = { url: "https://example.org/draftAnswers" };
  const dated = { url: "https://example.org", as_of: "2026" };
  expect(
    applyDraft({ ...base, sources: [dated] }, { answers: { ...base, sources: [...base.sources, added] }, base }, root),
  ).toEqual({
    ...base,
    sources: [dated, added],
  });
});

test("leaves out what the draft or the listing removed", () => {
  const { founded: _, ...draftAnswers } = base;
  const { name: __, ...currentAnswers } = base;
  expect(Object.keys(applyDraft(currentAnswers, { answers: draftAnswers, base }, root))).toEqual(["offer", "sources"]);
});

test("takes answers that the listing gained, unless the draft has them", () => {
  const { name: _, ...bare } = base;
  expect(applyDraft(base, { answers: bare, base: bare }, root)).toEqual({ name: "Example", ...bare });
  expect(applyDraft({ ...base }, { answers: { ...base, name: "" }, base }, root)["name"]).toBe("");
});
