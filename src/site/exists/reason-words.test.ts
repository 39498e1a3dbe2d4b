import { expect, test } from "vitest";
import { messages } from "./words.en.ts";
import type { OverlapReason } from "../../core/exists/reasons.ts";
import { overlapReasons } from "./reason-words.ts";

const { kindsOfWork } = messages.alike;
const say = (reasons: readonly OverlapReason[]) => overlapReasons(reasons, kindsOfWork, (key, id) => `${key} ${id}`);

test("says who for; about what and where only if there is nothing else", () => {
  const issue = { aspect: "issues", shared: ["debt-bondage"] } as const;
  const place = { aspect: "place", shared: ["NP"] } as const;
  expect(say([{ aspect: "target_users", shared: ["survivors"] }, issue, place])).toEqual(["target_users survivors"]);
  const [work, country] = overlapReasons(
    [{ aspect: "functions", shared: ["training"] }, place],
    kindsOfWork,
    (_, id) => id,
    {
      isPlaceSaid: true,
    },
  );
  expect([work, country]).toEqual(["training", "NP"]);
  expect(say([issue, place])).toEqual(["issues debt-bondage", "countries NP"]);
});
