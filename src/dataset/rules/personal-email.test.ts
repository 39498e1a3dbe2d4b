import { expect, test } from "vitest";
import { personalEmail } from "./emails.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes info@example.org", texts: "contact: {email: info@example.org}", expected: [] },
  { name: "passes press.office@example.org", texts: "contact: {email: press.office@example.org}", expected: [] },
  { name: "passes info-uk@example.org", texts: "contact: {email: info-uk@example.org}", expected: [] },
  {
    name: "passes customer.service@example.org",
    texts: "contact: {email: customer.service@example.org}",
    expected: [],
  },
  { name: "passes prensa.mx@example.org", texts: "contact: {email: prensa.mx@example.org}", expected: [] },
  {
    name: "passes slavery.consultations@example.org",
    texts: "contact: {email: slavery.consultations@example.org}",
    expected: [],
  },
  { name: "passes j@example.org", texts: "contact: {email: j@example.org}", expected: [] },
  { name: "passes jdoe@example.org", texts: "contact: {email: jdoe@example.org}", expected: [] },
  {
    name: "passes the listing's name",
    texts: "contact: {email: anne.frank@example.org}\nname: Anne Frank House",
    expected: [],
  },
  { name: "passes the acronym", texts: "contact: {email: exi.asia@example.org}\nacronym: EXI", expected: [] },
  {
    name: "passes an alias",
    texts: "contact: {email: old.name@example.org}\naliases: [Old Name]",
    expected: [],
  },
  {
    name: "passes info2@ and words in brackets",
    texts: "contact: {email: info.uk2@example.org}\nsummary: Looked (at) closely.",
    expected: [],
  },
  {
    name: "reports jane.doe2@example.org",
    texts: "contact: {email: jane.doe2@example.org}",
    expected: [
      "1:18 a person's e-mail address: jane.doe2@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports jane.doe (at) example.org",
    texts: "summary: Ask jane.doe (at) example.org.",
    expected: [
      "1:10 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports jane.doe＠example．org",
    texts: "summary: Ask jane.\u2060doe＠example．org.",
    expected: [
      "1:10 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports jane.doe[at]example[dot]org",
    texts: "summary: Ask jane.doe[at]example[dot]org.",
    expected: [
      "1:10 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports jane.doe@example.org",
    texts: "contact: {email: jane.doe@example.org}",
    expected: [
      "1:18 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports Jane_Doe@example.org",
    texts: "contact: {email: Jane_Doe@example.org}",
    expected: [
      "1:18 a person's e-mail address: Jane_Doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports jane-doe@example.org",
    texts: "contact: {email: jane-doe@example.org}",
    expected: [
      "1:18 a person's e-mail address: jane-doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports j.doe@example.org",
    texts: "contact: {email: j.doe@example.org}",
    expected: [
      "1:18 a person's e-mail address: j.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports ismail.khan@example.org",
    texts: "contact: {email: ismail.khan@example.org}",
    expected: [
      "1:18 a person's e-mail address: ismail.khan@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports josé.muñoz@example.org",
    texts: "contact: {email: josé.muñoz@example.org}",
    expected: [
      "1:18 a person's e-mail address: josé.muñoz@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports jane.van.doe@example.org",
    texts: "contact: {email: jane.van.doe@example.org}",
    expected: [
      "1:18 a person's e-mail address: jane.van.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reports an address in each text once",
    texts: "summary: Ask jane.doe@example.org or john.doe@example.org.\nnotes: Told by jane.doe@example.org.",
    expected: [
      "1:10 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
      "2:8 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reads uses",
    texts: { "tools/a": "uses: [Check a fee, Ask jane.doe@example.org]" },
    expected: [
      "tools/a 1:21 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
  {
    name: "reads titles and workstreams",
    texts: "offer:\n  workstreams: [Ask jane.doe@example.org]\n  outputs: [{title: By jane.doe@example.org}]",
    expected: [
      "2:17 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
      "3:21 a person's e-mail address: jane.doe@example.org | write an address of the organisation, such as info@, or only the contact page",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(personalEmail, texts)).toEqual(expected);
});
