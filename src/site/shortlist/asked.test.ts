import { expect, test } from "vitest";
import type { MatchRecord } from "../../core/match/record.ts";
import { record, tool } from "../../core/match/record-fixture.ts";
import { askedOf } from "./asked.ts";

const titles: Readonly<Record<string, string>> = {
  training: "Training",
  hotline: "Hotline",
  QA: "Qatar",
  "middle-east-north-africa": "Middle East and North Africa",
};
const titleOf = (_: string, id: string) => titles[id] ?? id;
const question = { services: ["training", "hotline"], countries: ["QA"], regions: ["middle-east-north-africa"] };
const listed = [
  record("a", { scope: "national", stated: { countries: ["QA"], services: ["training"] } }),
  record("silent"),
  tool("t", { scope: "global" }),
];
const asked = askedOf(question, new Map(listed.map((each) => [each.id, each])), { titleOf });

test("says what was asked point by point, and where to ask it again", () => {
  expect(asked.text).toBe("Help: training, hotline · Country or region: Qatar, Middle East and North Africa");
  expect(asked.address).toBe("/match/?countries=QA&regions=middle-east-north-africa&services=training,hotline");
});

test("says how a listing answers each point, and what was not found", () => {
  expect(asked.reasonsOf("entities/a")).toEqual([
    { title: "Place", text: "Qatar: works there" },
    { title: "Help", text: "Training (met); Others stated, not hotline (not met)" },
  ]);
  expect(asked.reasonsOf("entities/silent")).toEqual([
    { title: "Place", text: "Qatar: not found" },
    { title: "Help", text: "Not found" },
  ]);
});

test("a tool answers what is asked of tools, and a listing that isn't there nothing", () => {
  expect(asked.reasonsOf("tools/t")).toEqual([{ title: "Place", text: "Qatar: global, not named" }]);
  expect(asked.reasonsOf("entities/gone")).toEqual([]);
});

test("names each place that was asked", () => {
  const question = { countries: ["JO", "ET", "VN"] };
  const answersOf = (stated: MatchRecord["stated"], scope: MatchRecord["scope"]) => {
    const one = record("a", { stated, ...(scope && { scope }) });
    return askedOf(question, new Map([[one.id, one]]), { titleOf }).reasonsOf(one.id);
  };
  expect(answersOf({ countries: ["JO"] }, "national")).toEqual([
    { title: "Place", text: "JO: works there · ET: works elsewhere · VN: works elsewhere" },
  ]);
  expect(answersOf({ countries: ["VN"], regions: ["south-east-asia", "africa"] }, "global")).toEqual([
    {
      title: "Place",
      text: "JO: global, other regions named · ET: global, its region named · VN: named; works worldwide",
    },
  ]);
});
