import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { stemOf } from "./tokens.ts";

const summary = "App for migrant workers.";
const uses = ["Report a boss who keeps passports", "Check a recruiter's fee"];

test.each([
  { name: "shows the summary where no use has more of the words", asked: ["workers", "boss"], shown: summary },
  { name: "leads with the use that has most", asked: ["passport", "boss", "fees"], shown: `${uses[0]}. ${summary}` },
  { name: "takes the first of two", asked: ["fees", "bosses"], shown: `${uses[0]}. ${summary}` },
  { name: "shows the summary where nothing is asked", asked: [], shown: summary },
])("$name", ({ asked, shown }) => {
  expect(excerptOf(summary, uses, new Set(asked.map(stemOf)))).toBe(shown);
});
