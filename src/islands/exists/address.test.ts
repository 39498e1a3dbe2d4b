import { expect, test } from "vitest";
import { formatChoices, parseChoices } from "./address.ts";

const known = {
  functions: [
    ["training", "training"],
    ["worker-voice", "worker voice"],
  ],
  target_users: [["survivors", "survivors"]],
  issues: [["debt-bondage", "debt bondage"]],
  industries: [],
  countries: [["KE", "Kenya"]],
} as const;

test("an address holds choices, and no text", () => {
  const choices = { functions: ["training", "worker-voice"], countries: ["KE"] };
  expect(formatChoices(choices)).toBe("?functions=training,worker-voice&countries=KE");
  expect(parseChoices(new URLSearchParams(formatChoices(choices)), known)).toEqual(choices);
  expect(formatChoices({})).toBe("");
});

test("unknown terms are left out, case doesn't count, and a text is not read", () => {
  const parameters = new URLSearchParams("countries=ke,zz&issues=x&text=secret&functions=training,training");
  expect(parseChoices(parameters, known)).toEqual({ functions: ["training"], countries: ["KE"] });
});
