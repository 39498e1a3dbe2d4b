import { expect, test } from "vitest";
import { measureRegister } from "../../core/register/register.ts";
import { readPinned } from "../../io/read-judgements.ts";
import { findUnanswered, readJudgedQueries } from "../../testing/judged-search.ts";

const { dataset, today } = readPinned();
const register = measureRegister(dataset, today);

/** The least share of each half that must be answered. The kept half is only counted. */
const leastShare = { tuned: 0.9, kept: 0.6 } as const;

test.each(["tuned", "kept"] as const)("judged queries are answered within three results: %s", (half) => {
  const judged = readJudgedQueries(half);
  if (judged === undefined) return;
  const failed = findUnanswered(register, judged);
  const answered = judged.length - failed.length;
  console.info(`search, ${half}: ${answered} of ${judged.length} judged queries answered`);
  // Nobody who works on the search should see the kept queries.
  const shown = half === "kept" ? "" : JSON.stringify(failed);
  expect(answered / judged.length, shown).toBeGreaterThanOrEqual(leastShare[half]);
});
