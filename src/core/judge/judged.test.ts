import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../../io/environment.ts";
import { readJudgements, readPinned, readPinnedTools } from "../../io/read-judgements.ts";
import { fieldLexicon } from "../exists/field-lexicon.ts";
import { measureOverlapIndex } from "../exists/overlap-index.ts";
import { overlapRecords } from "../exists/overlap-record.ts";
import { overlapsOfTool } from "../exists/overlap.ts";
import { endedListings, judgeDataset } from "./judge-dataset.ts";
import { matchFigures } from "./judge-match.ts";
import { overlapFigures } from "./judge-overlap.ts";
import { halves } from "./judgements.ts";

/* Both rankings on the listings that were judged, as they were then: these figures move with the code, not with a listing. */
const { dataset, today } = readPinned();
const judgements = readJudgements();
const { match, overlap, shortIdeas } = judgeDataset(
  dataset,
  today,
  judgements,
  endedListings(dataset),
  readPinnedTools(),
);

describe.each(match)("match, $half, $name: $ask", ({ grades, faults, moved, left, order }) => {
  test("is judged well: 15 listings or more, all of them pinned", () => {
    expect({ faults, moved, left }).toEqual({ faults: [], moved: 0, left: 0 });
    expect(grades.size).toBeGreaterThanOrEqual(15);
  });

  test("has nothing wrong among the first five", () => {
    expect(order.slice(0, 5)).not.toContain(0);
  });
});

test.each(halves)("match has an nDCG@10 of 0.85 or better on average, in the half %s", (half) => {
  expect(match.length).toBeGreaterThanOrEqual(24);
  expect(matchFigures(match, half).ndcg).toBeGreaterThanOrEqual(0.85);
});

test.each(shortIdeas)("short idea $name judges tools that are pinned", ({ faults, moved, left }) => {
  expect({ faults, moved, left }).toEqual({ faults: [], moved: 0, left: 0 });
});

test.each(overlap)("overlap, $half, $name: judges tools that are pinned", ({ faults, moved, left }) => {
  expect({ faults, moved, left }).toEqual({ faults: [], moved: 0, left: 0 });
});

test.each(overlap.filter(({ same, half }) => same === 0 && half === "tuned"))(
  "overlap, $half, $name: nothing is close, as nothing matches",
  (each) => {
    expect(each.close.filter((grade = 0) => grade < 2)).toEqual([]);
  },
);

test("enough is judged for overlap: 15 tools and 8 ideas, some of which nothing matches", () => {
  const count = (start: string) => overlap.filter(({ name }) => name.startsWith(start)).length;
  expect(overlap).toHaveLength(judgements.overlap.length);
  expect(count("tool-")).toBeGreaterThanOrEqual(15);
  expect(count("idea-")).toBeGreaterThanOrEqual(8);
  expect(overlap.filter(({ same }) => same === 0).length).toBeGreaterThanOrEqual(10);
});

test.each(halves)("overlap finds what is judged to overlap, in the half %s", (half) => {
  const { ndcg, recallOfSame, recallOfGood } = overlapFigures(overlap, half);
  expect(ndcg).toBeGreaterThanOrEqual(0.84);
  expect(recallOfSame).toBeGreaterThanOrEqual(0.92);
  expect(recallOfGood).toBeGreaterThanOrEqual(0.88);
});

test.each(halves)("overlap calls close what was judged the same work or nearly so, in the half %s", (half) => {
  const { closeAndGood, sameAndClose } = overlapFigures(overlap, half);
  expect(closeAndGood).toBeGreaterThanOrEqual(0.85);
  expect(sameAndClose).toBeGreaterThanOrEqual(0.4);
});

test.each(halves)("short ideas in everyday words find what was judged like them, in the half %s", (half) => {
  const { ndcg, recallOfGood, verdictRight } = overlapFigures(shortIdeas, half);
  expect(ndcg).toBeGreaterThanOrEqual(0.72);
  expect(recallOfGood).toBeGreaterThanOrEqual(0.76);
  expect(verdictRight).toBeGreaterThanOrEqual(0.65);
});

test.each(halves)("tools find what was judged the same work or nearly so, in the half %s", (half) => {
  const { ndcg } = overlapFigures(
    overlap.filter(({ name }) => name.startsWith("tool-")),
    half,
  );
  expect(ndcg).toBeGreaterThanOrEqual(0.87);
});

test("the two review sites for migrants' recruiters are close", () => {
  const index = measureOverlapIndex(overlapRecords(dataset.tools), fieldLexicon);
  const found = overlapsOfTool("tools/golden-dreams-app", index).find(
    ({ id }) => id === "tools/migrant-recruitment-advisor",
  );
  expect(found?.close).toBe(true);
});

test("the guides tell these figures", () => {
  const guide = (name: string) => readFileSync(join(repositoryRoot, "src", "content", "guides", name), "utf8");
  const [tried, other] = halves.map((half) => matchFigures(match, half).ndcg.toFixed(2));
  expect(guide("matching.mdx")).toContain(`reaches ${tried} on the first and ${other} on the others`);
  const figures = halves.map((half) => overlapFigures(overlap, half));
  const rows = (["ndcg", "recallOfSame", "closeAndSame", "closeAndGood", "verdictRight"] as const).map((key) =>
    figures.map((of) => of[key].toFixed(2)).join(" +\\| "),
  );
  expect(guide("overlap.mdx")).toMatch(new RegExp(rows.map((row) => `\\| ${row} +\\|\\n`).join(".*")));
  const ofShort = halves.map((half) => overlapFigures(shortIdeas, half));
  const shortRows = (["ndcg", "recallOfGood", "verdictRight"] as const).map((key) =>
    ofShort.map((of) => of[key].toFixed(2)).join(" +\\| "),
  );
  expect(guide("overlap.mdx")).toMatch(new RegExp(shortRows.map((row) => `\\| ${row} +\\|\\n`).join(".*")));
});
