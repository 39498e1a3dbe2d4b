import { expect, test } from "vitest";
import { choicesPart, formatChoices, parseChoices } from "./address.ts";

const known = {
  work: [
    ["worker-surveys", "Worker survey"],
    ["hash-matching", "Hash matching"],
  ],
  industries: [],
  countries: [["KE", "Kenya"]],
} as const;

test("an address holds choices, and no text", () => {
  const choices = { work: ["worker-surveys", "hash-matching"], countries: ["KE"] };
  expect(formatChoices(choices)).toBe("#work=worker-surveys,hash-matching&countries=KE");
  expect(parseChoices(choicesPart({ search: "?utm=x", hash: formatChoices(choices) }), known)).toEqual(choices);
  expect(formatChoices({})).toBe("");
});

test("unknown terms are left out, case doesn't count, and a text is not read", () => {
  const parameters = new URLSearchParams("countries=ke,zz&issues=x&text=secret&work=hash-matching,hash-matching");
  expect(parseChoices(parameters, known)).toEqual({ work: ["hash-matching"], countries: ["KE"] });
});

test("a link from elsewhere may hold choices after a question mark, and an anchor holds none", () => {
  const choices = parseChoices(choicesPart({ search: "?countries=KE", hash: "#checklist" }), known);
  expect(choices).toEqual({ countries: ["KE"] });
});
