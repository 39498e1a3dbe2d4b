import { expect, test } from "vitest";
import type { MatchCase } from "./judge-match.ts";
import type { OverlapCase } from "./judge-overlap.ts";
import { formatJudgeJson, formatJudgeText, type JudgeReport } from "./judge-report.ts";

const matchCase: MatchCase = {
  name: "training",
  half: "tuned",
  ask: "Who trains?",
  faults: [],
  grades: new Map(),
  moved: 0,
  left: 0,
  order: [3, 0],
  ndcg: 0.91234567,
};

const overlapCase: OverlapCase = {
  ...matchCase,
  name: "tool-a",
  half: "held-out",
  order: [3],
  close: [3, 2, undefined, 3],
  same: 4,
  isVerdictRight: true,
  ndcg: 0.5,
  recallOfSame: 1,
  recallOfGood: NaN,
};

const shortCase: OverlapCase = { ...overlapCase, name: "short", half: "tuned", isVerdictRight: false };

const report: JudgeReport = {
  pinned: {
    commit: "0123456789",
    today: "2026-11-25",
    listings: 12,
    match: [matchCase],
    overlap: [overlapCase],
    shortIdeas: [shortCase],
    ideas: [{ ...shortCase, kind: "paragraph" }],
  },
  live: {
    today: "2027-01-01",
    listings: 11,
    match: [{ ...matchCase, moved: 1, left: 2, ndcg: 0.8 }],
    overlap: [],
    shortIdeas: [],
    ideas: [],
  },
};

test("text puts both sides next to each other, half by half", () => {
  expect(formatJudgeText(report)).toBe(`\
                                      pinned              live
                                      tuned     held-out  tuned     held-out

match
  questions                           1         0         1         0
  nDCG@10                             0.912     –         0.800     –
  graded 0 among the first five       1         0         1         0
  grades of listings that moved       0         0         1         0
  grades of listings that left        0         0         2         0

overlap
  tools and ideas                     0         1         0         0
  nDCG@10                             –         0.500     –         –
  of grade 3, among the first 10      –         1.000     –         –
  of grade 2 or 3, among the first 10 –         –         –         –
  called close: of grade 3            –         0.500     –         –
  called close: of grade 2 or 3       –         0.750     –         –
  of grade 3, called close            –         0.500     –         –
  ideas whose verdict is right        –         1.000     –         –
  grades of listings that moved       0         0         0         0
  grades of listings that left        0         0         0         0

short ideas
  ideas                               1         0         0         0
  nDCG@10                             0.500     –         –         –
  of grade 2 or 3, among the first 10 –         –         –         –
  whose verdict is right              0.000     –         –         –

more ideas: a sentence
  ideas                               0         0         0         0
  nDCG@10                             –         –         –         –
  of grade 2 or 3, among the first 10 –         –         –         –
  whose verdict is right              –         –         –         –

more ideas: a paragraph
  ideas                               1         0         0         0
  nDCG@10                             0.500     –         –         –
  of grade 2 or 3, among the first 10 –         –         –         –
  whose verdict is right              0.000     –         –         –

pinned: 12 listings of commit 0123456, as of 2026-11-25
live: 11 listings, as of 2027-01-01
`);
});

test("a line for each case shows its nDCG on both sides, under its half", () => {
  const lines = formatJudgeText(report, true).split("\n");
  expect(lines).toContain("    training                          0.912               0.800");
  expect(lines).toContain("    tool-a                                      0.500               –");
});

test("JSON holds every figure and case, and null where there is nothing to find", () => {
  const { pinned, live } = JSON.parse(formatJudgeJson(report));
  expect(pinned).toMatchObject({ commit: "0123456789", today: "2026-11-25", listings: 12 });
  expect(pinned.match.tuned).toEqual({ cases: 1, ndcg: 0.912346, wrong: 1, moved: 0, left: 0 });
  expect(pinned.match["held-out"].ndcg).toBeNull();
  expect(pinned.overlap["held-out"]).toMatchObject({ cases: 1, recallOfGood: null, closeAndGood: 0.75 });
  expect(live.match.cases).toEqual([{ name: "training", half: "tuned", ndcg: 0.8, moved: 1, left: 2 }]);
});
