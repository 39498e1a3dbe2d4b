import { expect, test } from "vitest";
import { isEndedState } from "./model.ts";
import { vocabularyByName } from "./vocabularies.ts";

test("an end is what each kind of listing calls one", () => {
  const statesOf = (name: "entity-state" | "tool-state") => vocabularyByName(name).terms.map(({ id }) => id);
  expect(statesOf("entity-state").filter(isEndedState)).toEqual(["closed", "merged"]);
  expect(statesOf("tool-state").filter(isEndedState)).toEqual(["discontinued"]);
});
