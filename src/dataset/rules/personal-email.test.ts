import { expect, test } from "vitest";
import { personalEmail } from "./emails.ts";
import { reportRule } from "./rule-fixture.ts";

const hint = "write an address of the organisation, such as info@, or only the contact page";

test.each([
  "contact: {email: info@example.org}",
  "contact: {email: press.office@example.org}",
  "contact: {email: info-uk@example.org}",
  "contact: {email: customer.service@example.org}",
  "contact: {email: prensa.mx@example.org}",
  "contact: {email: slavery.consultations@example.org}",
  "contact: {email: j@example.org}",
  "contact: {email: jdoe@example.org}",
])("passes %s", (text) => {
  expect(reportRule(personalEmail, text)).toEqual([]);
});

test.each([
  ["contact: {email: jane.doe2@example.org}", "1:18 a person's e-mail address: jane.doe2@example.org"],
  ["summary: Ask jane.doe (at) example.org.", "1:10 a person's e-mail address: jane.doe@example.org"],
  ["summary: Ask jane.\u2060doe＠example．org.", "1:10 a person's e-mail address: jane.doe@example.org"],
  ["summary: Ask jane.doe\u061c@gmail.com.", "1:10 a person's e-mail address: jane.doe@gmail.com"],
  ["summary: Ask jane.do\u0323e@gma\u0600il.com.", "1:10 a person's e-mail address: jane.dọe@gmail.com"],
  ["summary: Ask jane.doe[at]example[dot]org.", "1:10 a person's e-mail address: jane.doe@example.org"],
  ["contact: {email: jane.doe@example.org}", "1:18 a person's e-mail address: jane.doe@example.org"],
  ["contact: {email: Jane_Doe@example.org}", "1:18 a person's e-mail address: Jane_Doe@example.org"],
  ["contact: {email: jane-doe@example.org}", "1:18 a person's e-mail address: jane-doe@example.org"],
  ["contact: {email: j.doe@example.org}", "1:18 a person's e-mail address: j.doe@example.org"],
  ["contact: {email: ismail.khan@example.org}", "1:18 a person's e-mail address: ismail.khan@example.org"],
  ["contact: {email: josé.muñoz@example.org}", "1:18 a person's e-mail address: josé.muñoz@example.org"],
  ["contact: {email: jane.van.doe@example.org}", "1:18 a person's e-mail address: jane.van.doe@example.org"],
])("reports in %s: %s", (text, report) => {
  expect(reportRule(personalEmail, text)).toEqual([`${report} | ${hint}`]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes the listing's name",
    texts: "contact: {email: anne.frank@example.org}\nname: Anne Frank House",
    expected: [],
  },
  { name: "passes the acronym", texts: "contact: {email: exi.asia@example.org}\nacronym: EXI", expected: [] },
  { name: "passes an alias", texts: "contact: {email: old.name@example.org}\naliases: [Old Name]", expected: [] },
  {
    name: "passes info2@ and words in brackets",
    texts: "contact: {email: info.uk2@example.org}\nsummary: Looked (at) closely.",
    expected: [],
  },
  {
    name: "reports an address in each text once",
    texts: "summary: Ask jane.doe@example.org or john.doe@example.org.\nnotes: Told by jane.doe@example.org.",
    expected: [
      `1:10 a person's e-mail address: jane.doe@example.org | ${hint}`,
      `2:8 a person's e-mail address: jane.doe@example.org | ${hint}`,
    ],
  },
  {
    name: "reads uses",
    texts: { "tools/a": "uses: [Check a fee, Ask jane.doe@example.org]" },
    expected: [`tools/a 1:21 a person's e-mail address: jane.doe@example.org | ${hint}`],
  },
  {
    name: "reads titles and workstreams",
    texts: "offer:\n  workstreams: [Ask jane.doe@example.org]\n  outputs: [{title: By jane.doe@example.org}]",
    expected: [
      `2:17 a person's e-mail address: jane.doe@example.org | ${hint}`,
      `3:21 a person's e-mail address: jane.doe@example.org | ${hint}`,
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(personalEmail, texts)).toEqual(expected);
});
