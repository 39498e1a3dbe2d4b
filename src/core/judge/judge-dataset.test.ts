import { expect, test } from "vitest";
import type { Dataset, Moved, Reference } from "../../dataset/model.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { judgeDataset } from "./judge-dataset.ts";
import { matchFigures } from "./judge-match.ts";
import { overlapFigures } from "./judge-overlap.ts";
import type { Judgements } from "./judgements.ts";

const today = "2026-11-25";
const grades = (...of: [Reference, number][]) => new Map(of);

const trainers = ["good", "better", "best"].map((id, index) =>
  entityWith(id, { offer: { services: index === 0 ? ["hotline"] : ["training"] } }),
);
const work = "Site on which migrant workers rate recruitment agencies and read reviews of fees.";
const judgements: Judgements = {
  match: [
    {
      name: "training",
      half: "tuned",
      ask: "Who trains?",
      criteria: { kind: "entity", services: ["training"] },
      grades: grades(["entities/best", 3], ["entities/better", 2], ["entities/good", 0]),
    },
  ],
  overlap: [
    { name: "tool-one", half: "tuned", tool: "tools/one", grades: grades(["tools/two", 3], ["tools/three", 0]) },
    { name: "tool-gone", half: "tuned", tool: "tools/gone", grades: grades(["tools/two", 3]) },
  ],
  shortIdeas: [
    { name: "kites", half: "tuned", idea: { text: "Kites for goldfish" }, grades: grades() },
    { name: "hashes", half: "held-out", idea: { text: "Kites for pilots" }, grades: grades(["tools/two", 3]) },
  ],
};
const dataset = {
  entities: trainers,
  tools: [
    ...["one", "two"].map((id) => toolWith(id, { functions: ["ethical-recruitment"], summary: work })),
    toolWith("three", { functions: ["content-detection"], summary: "Fingerprints of abuse images." }),
  ],
  moved: [],
} satisfies Dataset;

const judge = (of: Dataset, hadEnded: readonly Reference[] = []) =>
  judgeDataset(of, today, judgements, new Set(hadEnded));

test("scores both rankings, and leaves out a tool that is gone", () => {
  const { match, overlap, listings } = judge(dataset);
  expect(listings).toBe(6);
  expect(match.map(({ order }) => order)).toEqual([[3, 2]]);
  expect(matchFigures(match, "tuned")).toEqual({ cases: 1, ndcg: 1, wrong: 0, moved: 0, left: 0 });
  expect(overlap.map(({ name, close }) => [name, close])).toEqual([["tool-one", [3]]]);
  expect(overlapFigures(overlap, "tuned")).toMatchObject({ cases: 1, ndcg: 1, recallOfSame: 1, closeAndSame: 1 });
  expect(matchFigures(match, "held-out")).toMatchObject({ cases: 0, ndcg: NaN });
});

test("scores short ideas with the share of verdicts that are right", () => {
  const { shortIdeas } = judge(dataset);
  expect(shortIdeas.map(({ name, isVerdictRight }) => [name, isVerdictRight])).toEqual([
    ["kites", true],
    ["hashes", false],
  ]);
  expect(overlapFigures(shortIdeas, "tuned")).toMatchObject({ cases: 1, ndcg: NaN, verdictRight: 1 });
  expect(overlapFigures(shortIdeas, "held-out")).toMatchObject({ cases: 1, ndcg: 0, verdictRight: 0 });
});

test("follows what moved, and skips what left", () => {
  const [good, better, best] = trainers as [Dataset["entities"][0], Dataset["entities"][0], Dataset["entities"][0]];
  const moved = [{ kind: "moved", folder: "entities", id: best.id, to: "entities/very-best" } as Moved];
  const { match } = judge({ ...dataset, entities: [good, { ...best, id: "very-best" as typeof best.id }], moved });
  expect(match[0]).toMatchObject({ order: [3], moved: 1, left: 1, ndcg: 1 });
  expect(better.id).toBe("better");
});

test("what ended counts only if it had ended when it was judged", () => {
  const entities = trainers.map((entity) =>
    entity.id === "best" ? { ...entity, status: { state: "closed" as const, note: "Closed." } } : entity,
  );
  expect(judge({ ...dataset, entities }).match[0]).toMatchObject({ order: [2], left: 1, ndcg: 1 });
  const { ndcg, left } = judge({ ...dataset, entities }, ["entities/best"]).match[0] ?? {};
  expect(left).toBe(0);
  expect(ndcg).toBeLessThan(0.5);
});
