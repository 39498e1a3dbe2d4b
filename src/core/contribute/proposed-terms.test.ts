import { expect, test } from "vitest";
import { withProposedTerms } from "./proposed-terms.ts";

test("terms are where their listing holds them; those that its kind is not asked are left out", () => {
  const terms = { regions: ["africa"], services: ["training"], functions: ["training"] };
  expect(withProposedTerms({ kind: "entity" }, "entity", terms)).toEqual({
    kind: "entity",
    reach: { regions: ["africa"] },
    offer: { services: ["training"] },
  });
  expect(withProposedTerms({ kind: "tool" }, "tool", terms)).toEqual({
    kind: "tool",
    reach: { regions: ["africa"] },
    functions: ["training"],
  });
});
