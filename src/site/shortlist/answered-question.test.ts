import { expect, test } from "vitest";
import type { MatchRecord } from "../../core/match/record.ts";
import { record, tool } from "../../core/match/record-fixture.ts";
import { answerQuestion } from "./answered-question.ts";

const titles: Readonly<Record<string, string>> = {
  training: "Training",
  hotline: "Hotline",
  QA: "Qatar",
  "middle-east-north-africa": "Middle East and North Africa",
};
const titleOf = (_: string, id: string) => titles[id] ?? id;
const question = { services: ["training", "hotline"], countries: ["QA"], regions: ["middle-east-north-africa"] };
const records = [
  record("a", { scope: "national", stated: { countries: ["QA"], services: ["training"] } }),
  record("silent"),
  tool("t", { scope: "global" }),
];
const answered = answerQuestion(question, new Map(records.map((record) => [record.id, record])), { titleOf });

test("words the question point by point, with the address of match", () => {
  expect(answered.text).toBe("Help: training, hotline · Country or region: Qatar, Middle East and North Africa");
  expect(answered.address).toBe("/match/?countries=QA&regions=middle-east-north-africa&services=training,hotline");
});

test("words a listing's answer to each point, or that none was found", () => {
  expect(answered.listAnswers("entities/a")).toEqual([
    { title: "Place", text: "Qatar: works there" },
    { title: "Help", text: "Training (met); Others stated, not hotline (not met)" },
  ]);
  expect(answered.listAnswers("entities/silent")).toEqual([
    { title: "Place", text: "Qatar: not found" },
    { title: "Help", text: "Not found" },
  ]);
});

test("a tool answers the points for tools, and an unknown listing none", () => {
  expect(answered.listAnswers("tools/t")).toEqual([{ title: "Place", text: "Qatar: global, not named" }]);
  expect(answered.listAnswers("entities/gone")).toEqual([]);
});

test("the answer about places names each place of the question", () => {
  const question = { countries: ["JO", "ET", "VN"] };
  const listAnswers = (stated: MatchRecord["stated"], scope: MatchRecord["scope"]) => {
    const listing = record("a", { stated, ...(scope && { scope }) });
    return answerQuestion(question, new Map([[listing.id, listing]]), { titleOf }).listAnswers(listing.id);
  };
  expect(listAnswers({ countries: ["JO"] }, "national")).toEqual([
    { title: "Place", text: "JO: works there · ET: works elsewhere · VN: works elsewhere" },
  ]);
  expect(listAnswers({ countries: ["VN"], regions: ["south-east-asia", "africa"] }, "global")).toEqual([
    {
      title: "Place",
      text: "JO: global, not named · ET: global, its region named · VN: named; works worldwide",
    },
  ]);
});
