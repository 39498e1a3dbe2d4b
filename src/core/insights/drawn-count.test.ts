import { expect, test } from "vitest";
import { buildInsightRegister } from "../../testing/insight-register.ts";
import { countDrawnListings, findMarkKind } from "./drawn-count.ts";

const register = buildInsightRegister([
  { offer: { services: ["training", "hotline"] } },
  { offer: { services: ["training"] } },
  { offer: { services: ["audits"] } },
] as never);
const row = (listings: string | null) => ({ count: 1, listings });

test.each([
  {
    name: "a listing behind two rows once",
    rows: [row("/entities/?services=training"), row("/entities/?services=hotline")],
    expected: 2,
  },
  { name: "rows without listings as none", rows: [row(null)], expected: 0 },
  { name: "nothing where a row leads to a list", rows: [row("/lists/founded-2014/")], expected: undefined },
])("counts $name", ({ rows, expected }) => {
  expect(countDrawnListings({ rows }, register)).toBe(expected);
});

test("a figure without a drawing has no marks that add up", () => {
  expect(findMarkKind({ figure: "evidence-age" })).toBe("parts");
  expect(findMarkKind({ figure: "map-sizes" })).toBe("other");
});
