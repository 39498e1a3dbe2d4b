import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mean } from "d3-array";
import { afterAll, expect, test } from "vitest";
import type { Reference } from "../../dataset/model.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../disk/read-dataset.ts";
import { countryWords } from "../match/match-place-words.ts";
import { ndcgOf, recallOf } from "../ranking-fixture.ts";
import { parseIdea } from "./idea-parse.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { overlapRecords } from "./overlap-record.ts";
import { overlapsOfIdea, overlapsOfTool } from "./overlap.ts";

/**
 * Judged tools and ideas, with the tools that overlap.
 *
 * 3: a person would call it the same work for the same people; 2: whoever builds one should know of the other; 1: akin;
 * 0: tempting, but something else. Whoever judged had read every tool's summary. What stood among the first twelve of a
 * first run and had no grade yet was graded then, in both halves; weights and words were tried on the half "tuned" only.
 */
interface Judgement {
  readonly half: "tuned" | "held-out";
  readonly tool?: Reference;
  readonly idea?: unknown;
  readonly grades: Readonly<Record<"0" | "1" | "2" | "3", readonly string[]>>;
}

const folder = fileURLToPath(new URL("../fixtures/overlap/", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const { dataset } = parseDataset(readDataset(root), { today: "2026-11-25" });
const index = measureOverlapIndex(overlapRecords(dataset.tools), fieldLexicon, countryWords);
const ids = new Set<string>(index.records.map(({ id }) => id));

const cases = readdirSync(folder)
  .sort()
  .map((file) => {
    const judgement = JSON.parse(readFileSync(folder + file, "utf8")) as Judgement;
    const { tool, half } = judgement;
    const grades = new Map(
      Object.entries(judgement.grades).flatMap(([grade, of]) => of.map((id) => [id, Number(grade)])),
    );
    const { idea = {}, faults } = tool === undefined ? parseIdea(judgement.idea) : { faults: [] };
    const overlaps = tool === undefined ? overlapsOfIdea(idea, index) : overlapsOfTool(tool, index);
    const order = overlaps.map(({ id }) => grades.get(id));
    const judged = [...grades.values()];
    return {
      name: file.replace(/\.json$/, ""),
      half,
      grades,
      faults,
      order,
      close: overlaps.filter(({ close }) => close).map(({ id }) => grades.get(id)),
      matched: judged.filter((grade) => grade === 3).length,
      ndcg: ndcgOf(order, judged),
      strong: recallOf(order, judged, 3),
      good: recallOf(order, judged, 2),
    };
  });

const halves = ["tuned", "held-out"] as const;

/** Leaves out the cases in which there is nothing to find. */
const meanOf = (half: Judgement["half"], key: "ndcg" | "strong" | "good") =>
  mean(cases.filter((each) => each.half === half).map((each) => each[key])) ?? 0;

/** How many that are called close were judged so, and how many that were judged so are called close. */
function closeOf(half: Judgement["half"]) {
  const ofHalf = cases.filter((each) => each.half === half);
  const close = ofHalf.flatMap((each) => each.close);
  const share = (least: number) => close.filter((grade = 0) => grade >= least).length / close.length;
  const matched = ofHalf.reduce((sum, each) => sum + each.matched, 0);
  return { precision: share(3), nearly: share(2), recall: close.filter((grade) => grade === 3).length / matched };
}

test.each(cases)("$half, $name: judges tools that are listed", ({ grades, faults }) => {
  expect(faults).toEqual([]);
  expect([...grades.keys()].filter((id) => !ids.has(id))).toEqual([]);
});

test.each(cases.filter(({ matched }) => matched === 0))(
  "$half, $name: nothing is close, as nothing matches",
  (each) => {
    expect(each.close.filter((grade = 0) => grade < 2)).toEqual([]);
  },
);

test("enough is judged: 15 tools and 8 ideas, some of which nothing matches", () => {
  const count = (start: string) => cases.filter(({ name }) => name.startsWith(start)).length;
  expect(count("tool-")).toBeGreaterThanOrEqual(15);
  expect(count("idea-")).toBeGreaterThanOrEqual(8);
  expect(cases.filter(({ matched }) => matched === 0).length).toBeGreaterThanOrEqual(10);
});

test.each(halves)("finds what is judged to overlap, in the half %s", (half) => {
  expect(meanOf(half, "ndcg")).toBeGreaterThanOrEqual(0.85);
  expect(meanOf(half, "strong")).toBeGreaterThanOrEqual(0.92);
  expect(meanOf(half, "good")).toBeGreaterThanOrEqual(0.88);
});

test.each(halves)("calls close what was judged the same work or nearly so, in the half %s", (half) => {
  expect(closeOf(half).nearly).toBeGreaterThanOrEqual(0.9);
  expect(closeOf(half).recall).toBeGreaterThanOrEqual(0.4);
});

test("the two review sites for migrants' recruiters are close", () => {
  const found = overlapsOfTool("tools/golden-dreams-app", index).find(
    ({ id }) => id === "tools/migrant-recruitment-advisor",
  );
  expect(found?.close).toBe(true);
});

afterAll(() => {
  const digits = (number: number) => (Number.isNaN(number) ? "  –  " : number.toFixed(3));
  const lines = cases.map(({ name, half, ndcg, strong, good }) => {
    return `${digits(ndcg)}  ${digits(strong)}  ${digits(good)}  ${half.padEnd(8)}  ${name}`;
  });
  const means = halves.map((half) => {
    const figures = (["ndcg", "strong", "good"] as const).map((key) => digits(meanOf(half, key))).join("  ");
    const { precision, nearly, recall } = closeOf(half);
    const close = `close: ${digits(precision)} judged 3, ${digits(nearly)} 2 or 3, ${digits(recall)} of all 3`;
    return `${figures}  ${half.padEnd(8)}  mean; ${close}`;
  });
  console.log(`nDCG@10, recall@10 of 3, of 2 and 3\n${[...lines, ...means].join("\n")}`);
});
