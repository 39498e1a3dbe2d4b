import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { assignChosenSources } from "./steps.ts";

test("removes a blank new source without shifting what the next one supports", () => {
  const first = { name: "Example", sources: [{ url: "https://example.org", supports: ["summary"] }] };
  const sources = [...first.sources, "", { url: " " }, { url: "https://example.org/join" }];
  const answers = { ...first, offer: { cost: "paid" }, sources };
  const choices = { selectedPaths: [], confirmedSources: [], hasNoPage: false };
  expect(assignChosenSources(first, answers, choices, fieldsByKind.entity)["sources"]).toEqual([
    ...first.sources,
    { url: "https://example.org/join", supports: ["offer.cost"] },
  ]);
});
