import { expect, test } from "vitest";
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
    { title: "Place", text: "Qatar (met)" },
    { title: "Help", text: "Training (met); Others stated, not hotline (not met)" },
  ]);
  expect(asked.reasonsOf("entities/silent")).toEqual([
    { title: "Place", text: "Not found" },
    { title: "Help", text: "Not found" },
  ]);
});

test("a tool answers what is asked of tools, and a listing that isn't there nothing", () => {
  expect(asked.reasonsOf("tools/t")).toEqual([{ title: "Place", text: "Global, Qatar not named (met in part)" }]);
  expect(asked.reasonsOf("entities/gone")).toEqual([]);
});
