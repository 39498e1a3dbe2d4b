import { expect, test } from "vitest";
import { activeEvidence, memberDate } from "./sources.ts";
import { pastUses } from "./wording.ts";
import { reportRule } from "./rule-fixture.ts";

const listing = (asOf: string, state = "active", level = "compiled") =>
  `status: {state: ${state}}\nreview: {level: ${level}, date: 2026-11-30}\nsources:\n  - {url: https://example.org/, as_of: ${asOf}, supports: [status]}`;

test.each([
  { name: "passes evidence of five years before the review", text: listing("2021-11-30"), expected: [] },
  { name: "passes a year that may be within the five", text: listing('"2021"'), expected: [] },
  { name: "passes other states", text: listing("2014-01", "unknown"), expected: [] },
  { name: "passes what a reviewer checked", text: listing("2014-01", "active", "checked"), expected: [] },
  {
    name: "reports older evidence",
    text: listing("2021-10"),
    expected: [
      '1:17 no evidence of the last 5 years: the newest source is of 2021-10 | add a newer source, or write state: unknown and the note "Last seen in 2021."',
    ],
  },
])("$name", ({ text, expected }) => {
  expect(reportRule(activeEvidence, text)).toEqual(expected);
});

test.each([
  { name: "passes a dated number of members", date: ", as_of: 2024", expected: [] },
  {
    name: "reports a number of members without a day",
    date: "",
    expected: [
      "1:9 number of members without a day | give its source the date of the figure as `as_of`, or remove members",
    ],
  },
])("$name", ({ date, expected }) => {
  const text = `offer: {members: 40}\nsources:\n  - {url: https://example.org/${date}, supports: [offer.members]}`;
  expect(reportRule(memberDate, text)).toEqual(expected);
});

test.each([
  { name: "passes the past of an ended tool", use: "Reported a car wash", state: "discontinued", expected: [] },
  { name: "passes an irregular past", use: "Saw which goods are at risk", state: "discontinued", expected: [] },
  { name: "passes the present of an active tool", use: "Report a car wash", state: "active", expected: [] },
  {
    name: "reports the present of an ended tool",
    use: "Report a car wash",
    state: "discontinued",
    expected: [
      "tools/a 1:8 in the present, of a tool not known to be active: Report a car wash | start with a verb in the past, such as Reported, or remove it",
    ],
  },
])("$name", ({ use, state, expected }) => {
  expect(reportRule(pastUses, { "tools/a": `uses: [${use}]\nstatus: {state: ${state}}` })).toEqual(expected);
});
