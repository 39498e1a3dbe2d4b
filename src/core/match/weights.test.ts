import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  answerValues,
  dormantFactor,
  minPartialScore,
  unplacedNationalFactor,
  rarityRange,
  recency,
  stateFactors,
  typicalTagCount,
} from "./weights.ts";

const guide = readFileSync(new URL("../../content/guides/matching.mdx", import.meta.url), "utf8");

test("the value of 'not stated' is between every partial yes and every no", () => {
  const {
    "not-stated": notStated,
    "to-states": toStates,
    nearby,
    "global-elsewhere": elsewhere,
    other,
    ...yes
  } = answerValues;
  expect(toStates).toBe(notStated);
  expect(Math.max(nearby, elsewhere, other)).toBeLessThan(notStated);
  expect(Math.min(...Object.values(yes))).toBeGreaterThan(notStated);
  expect(Math.max(...Object.values(answerValues))).toBe(1);
});

test("the guide has the other numbers", () => {
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
  expect(guide).toContain(`${unplacedNationalFactor} for a national listing where you name no place, else 1`);
  expect(guide).toContain(`${dormantFactor} without a sign of activity, else 1`);
  expect(guide).toContain(`strong where every point is met; else partial from ${minPartialScore}`);
  expect(guide).toContain(
    `l = number of tags / ${typicalTagCount} for a tag that the summary does not support, else 1`,
  );
});
