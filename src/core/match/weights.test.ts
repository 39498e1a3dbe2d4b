import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  answerValues,
  dormantFactor,
  groupLimits,
  placeUnasked,
  rarityRange,
  recency,
  stateFactors,
} from "./weights.ts";

const guide = readFileSync(new URL("../../content/guides/matching.mdx", import.meta.url), "utf8");
test("'not stated' lies between every partial yes and no, and so does what is offered to states", () => {
  const { "not-stated": silent, "to-states": toStates, other, ...yes } = answerValues;
  expect(toStates).toBe(silent);
  expect(silent).toBeGreaterThan(other);
  expect(Math.min(...Object.values(yes))).toBeGreaterThan(silent);
  expect(Math.max(...Object.values(answerValues))).toBe(1);
});

test("the guide gives the other numbers", () => {
  expect(guide).toContain(
    `r from ${rarityRange.common} (every listing has the term) to ${rarityRange.rare} (none does)`,
  );
  const years = recency.halfLifeInDays / 365;
  const span = Number((1 - recency.floor).toFixed(2));
  expect(guide).toContain(
    `${recency.floor} + ${span} · ½ ^ (age of the evidence / ${years} years); ${recency.undated} where undated`,
  );
  const { active, unknown, "in-development": inDevelopment } = stateFactors;
  expect(guide).toContain(`${active} active, ${unknown} unknown, ${inDevelopment} in development`);
  expect(guide).toContain(`${placeUnasked} for a national listing where you name no place, else 1`);
  expect(guide).toContain(`${dormantFactor} without a sign of activity, else 1`);
  const { partial, "worth-a-look": worthALook } = groupLimits;
  expect(guide).toContain(
    `strong where every point is met; else partial from ${partial}, worth a look from ${worthALook}`,
  );
});
