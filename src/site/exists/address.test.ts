import { expect, test } from "vitest";
import { choicesPart, formatChoices, parseChoices } from "./address.ts";

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
  expect(formatChoices(choices)).toBe("#functions=training,worker-voice&countries=KE");
  expect(parseChoices(choicesPart({ search: "?utm=x", hash: formatChoices(choices) }), known)).toEqual(choices);
  expect(formatChoices({})).toBe("");
});

test("unknown terms are left out, case doesn't count, and a text is not read", () => {
  const parameters = new URLSearchParams("countries=ke,zz&issues=x&text=secret&functions=training,training");
  expect(parseChoices(parameters, known)).toEqual({ functions: ["training"], countries: ["KE"] });
});

test("a link from elsewhere may hold choices after a question mark, and an anchor holds none", () => {
  const choices = parseChoices(choicesPart({ search: "?countries=KE", hash: "#checklist" }), known);
  expect(choices).toEqual({ countries: ["KE"] });
});
