import { expect, test } from "vitest";
import { parseOrgId, type OrganisationRegister } from "./organisation-registers.ts";

const registers: readonly OrganisationRegister[] = [
  { code: "XX-A", title: "A", pattern: "B?-?\\d+" },
  { code: "XX-A-B", title: "B", pattern: "\\d+", address: "https://b.example/{number}" },
];

test("the longer of two codes counts", () => {
  expect(parseOrgId("XX-A-B-12", registers)).toEqual({
    register: registers[1],
    number: "12",
    address: "https://b.example/12",
  });
  expect(parseOrgId("XX-A-12", registers)).toMatchObject({ register: { code: "XX-A" }, number: "12" });
});

test.each(["XX-A", "xx-a-1", "YY-1", ""])("%j has no known register", (orgId) => {
  expect(parseOrgId(orgId, registers)).toBeUndefined();
});
