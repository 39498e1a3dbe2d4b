import { expect, test } from "vitest";
import type { Reference } from "../../dataset/model.ts";
import { candidatesOf } from "./candidates.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { overlapRecord } from "./overlap-fixture.ts";
import { overlapsOfTool } from "./overlap.ts";

const summaries = [
  "Hotline on which migrant workers report abuse by recruiters.",
  "Helpline that takes complaints of migrant workers about recruitment fees.",
  "Satellite images show fishing vessels that may use forced labour.",
  "App that scans a bar code and shows the labour record of a brand.",
  "Shoppers scan a product to see how its maker treats workers.",
  "Serves some purpose.",
];
const records = summaries.map((summary, place) =>
  overlapRecord(`t${place}`, summary, { functions: [place < 2 ? "worker-voice" : "data-analytics"] }),
);
const index = measureOverlapIndex(records, fieldLexicon);
const candidates = candidatesOf(index);
const ids = records.map(({ id }) => id);

test.each(ids)("what is close to %s is among its candidates", (id) => {
  const closeIn = (within: typeof index) => overlapsOfTool(id, within).filter(({ close }) => close);
  expect(closeIn(candidates(id))).toEqual(closeIn(index));
});

test("a tool that shares neither work nor function is no candidate", () => {
  expect(candidates(ids[0] as Reference).records.map(({ id }) => id)).toEqual([ids[0], ids[1]]);
});

test("an unknown tool is a caller's mistake", () => {
  expect(() => candidates("tools/none")).toThrow("unknown tool: tools/none");
});
