import { expect, test } from "vitest";
import { findUnanswered, readJudgedQueries } from "../judged-search.ts";
import { liveRegister } from "./live-register.ts";

/* A change to listings can take an answer away, and this test should not stop it. So it only asks that most are answered. */
test.each(["tuned", "kept"] as const)("most judged queries are answered in the register as it is: %s", (half) => {
  const judged = readJudgedQueries(half);
  if (judged === undefined) return;
  const answered = judged.length - findUnanswered(liveRegister, judged).length;
  console.info(`search, ${half}, live: ${answered} of ${judged.length} judged queries answered`);
  expect(answered / judged.length).toBeGreaterThanOrEqual(0.6);
});
