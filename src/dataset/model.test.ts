import { expect, test } from "vitest";
import { isEndedState } from "./model.ts";
import { listTermIds } from "./vocabularies.ts";

test("the ended states are terms of each kind's vocabulary", () => {
  const statesOf = (name: "entity-state" | "tool-state") => listTermIds(name);
  expect(statesOf("entity-state").filter(isEndedState)).toEqual(["closed", "merged"]);
  expect(statesOf("tool-state").filter(isEndedState)).toEqual(["discontinued"]);
});
