import { expect, test } from "vitest";
import { roleEmail } from "./emails.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  "contact: {email: info@example.org}",
  "contact: {email: infodesk@example.org}",
  "contact: {email: RightsLab@example.org}",
  "contact: {email: contacto2@example.org}",
  "contact: {email: example@example.org}",
  "contact: {email: this@other.org}",
  "contact: {email: htccc@police.example}",
  "contact: {email: saas@saasaccreditation.org}",
])("passes %s", (text) => {
  expect(reportRule(roleEmail, text)).toEqual([]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes the listing's initials",
    texts: "contact: {email: flo@example.org}\nname: Forced Labour Observatory",
    expected: [],
  },
  { name: "leaves the shape of a name to another rule", texts: "contact: {email: jane.doe@example.org}", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportRule(roleEmail, texts)).toEqual(expected);
});

test.each(["jdoe", "jane1987", "ismail"])("warns of %s@example.org", (local) => {
  const hint = "keep it only if it is an office's; else write an address such as info@, or only the contact page";
  expect(reportRule(roleEmail, `contact: {email: ${local}@example.org}`)).toEqual([
    `1:18 perhaps a person's e-mail address: ${local}@example.org | ${hint}`,
  ]);
});
