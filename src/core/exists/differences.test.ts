import { expect, test } from "vitest";
import { differencesOf } from "./differences.ts";
import { overlapRecord } from "./overlap-fixture.ts";

const tool = overlapRecord("a", undefined, {
  functions: ["worker-voice", "training"],
  industries: ["cross-industry", "agriculture"],
  countries: ["KE"],
  issues: ["debt-bondage"],
});

test("tells the terms that no other has, and neither issues nor work with any industry", () => {
  const others = [
    overlapRecord("b", undefined, { functions: ["worker-voice"] }),
    overlapRecord("c", undefined, { countries: ["KE"], industries: ["construction"] }),
  ];
  expect(differencesOf(tool, others)).toEqual([
    { key: "functions", terms: ["training"] },
    { key: "industries", terms: ["agriculture"] },
  ]);
});

test("tells nothing of one that has nothing of its own", () => {
  expect(differencesOf(tool, [tool])).toEqual([]);
});
