import { expect, test } from "vitest";
import { checkDigits, registrationNumber } from "./identifiers.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  {
    name: "passes numbers of known registers",
    org_id: "[GB-COH-09506232, GB-CHC-1149547, US-EIN-12-3456789]",
    expected: [],
  },
  {
    name: "reports a number of another shape",
    org_id: "[GB-CHC-12]",
    expected: [
      "1:24 not a number of Charity Commission for England and Wales: 12 | compare it with the register; its numbers look like \\d{6,7}",
    ],
  },
])("$name", ({ org_id, expected }) => {
  expect(reportRule(registrationNumber, `identifiers: {org_id: ${org_id}}`)).toEqual(expected);
});

test("reports an unknown register and names those that are known", () => {
  const [report] = reportRule(registrationNumber, "identifiers: {org_id: [XX-YY-1]}");
  expect(report).toMatch(/^1:24 unknown register: XX-YY-1 \| start with one of AT-ZVR, .* is a row in/);
});

test.each([
  {
    name: "passes a ROR id and an LEI",
    text: "identifiers: {ror: 05a28rw58, lei: 5493001KJTIIGC8Y1R12}",
    expected: [],
  },
  {
    name: "reports a ROR id with a wrong digit",
    text: "identifiers: {ror: 05a28rw59}",
    expected: ["1:20 wrong check digits: 05a28rw59 | copy it again from the register's page"],
  },
  {
    name: "reports an LEI with a wrong digit",
    text: "identifiers: {lei: 5493001KJTIIGC8Y1R13}",
    expected: ["1:20 wrong check digits: 5493001KJTIIGC8Y1R13 | copy it again from the register's page"],
  },
])("$name", ({ text, expected }) => {
  expect(reportRule(checkDigits, text)).toEqual(expected);
});
