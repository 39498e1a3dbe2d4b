import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { withGivenPages } from "./steps.ts";

test("a new page left blank doesn't shift what the next one supports", () => {
  const first = { name: "Example", sources: [{ url: "https://example.org", supports: ["summary"] }] };
  const sources = [...first.sources, "", { url: " " }, { url: "https://example.org/join" }];
  const answers = { ...first, offer: { cost: "paid" }, sources };
  const said = { chosen: [], known: [], isNone: false };
  expect(withGivenPages(first, answers, said, fieldsByKind.entity)["sources"]).toEqual([
    ...first.sources,
    { url: "https://example.org/join", supports: ["offer.cost"] },
  ]);
});
