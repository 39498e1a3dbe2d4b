import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { factsToShow, questionsOfEnd, questionsOfWrong, withPages } from "./correction.ts";
import type { Answers } from "./form-state.ts";

const root = fieldsByKind.tool;
const tool: Answers = {
  name: "Example App",
  website: "https://example.org",
  access: "free",
  offer: { languages: ["en"] },
  identifiers: { wikidata: "Q1" },
  status: { state: "active" },
  sources: [{ url: "https://example.org/about", supports: ["summary"] }],
};
const paths = (fields: readonly { path: string }[]) => fields.map(({ path }) => path);

test("what is called wrong narrows the questions", () => {
  expect(paths(questionsOfWrong("name", root, tool))).toEqual(["name", "acronym", "aliases", "website"]);
  expect(paths(questionsOfWrong("fact", root, tool))).toEqual(["access", "offer.languages"]);
  const missing = paths(questionsOfWrong("missing", root, tool));
  expect(missing).toContain("offer.partnerships");
  expect(missing).not.toContain("access");
  expect(missing.filter((path) => path.startsWith("identifiers") || path.startsWith("status"))).toEqual([]);
});

test("an end has the questions of the status alone", () => {
  expect(paths(questionsOfEnd(root))).toEqual(["status.state", "status.since", "status.note", "status.successor"]);
});

test("one page shows every new answer, and none that was taken out", () => {
  const after = { ...tool, website: "", access: "paid", offer: { languages: ["en", "th"] } };
  const facts = factsToShow(tool, after, root);
  expect(facts).toEqual(["access", "offer.languages"]);
  expect(withPages(after, [0], facts)["sources"]).toEqual([
    { url: "https://example.org/about", supports: ["summary", "access", "offer.languages"] },
  ]);
});
