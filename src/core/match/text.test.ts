import { expect, test } from "vitest";
import { mentionsOf } from "./text.ts";

test("finds the terms that a summary names", () => {
  const text = "Trains Kenyan hotel staff to hire without recruitment fees; runs a helpline.";
  expect(mentionsOf(text, "entity")).toEqual({
    countries: ["KE"],
    industries: ["hospitality-tourism"],
    issues: ["abusive-recruitment"],
    services: ["training", "hotline"],
  });
});

test.each([
  { name: "finds a title", text: "Fights forced labour.", key: "issues", expected: ["forced-labour"] },
  { name: "reads American spelling", text: "Fights forced labor.", key: "issues", expected: ["forced-labour"] },
  {
    name: "finds other words over a line",
    text: "People\ntrafficking",
    key: "issues",
    expected: ["human-trafficking"],
  },
  { name: "reads a plural as one", text: "Runs two hotlines", key: "services", expected: ["hotline"] },
  { name: "does not find tea in a team", text: "A team teaches.", key: "industries", expected: undefined },
  {
    name: "finds an abbreviation in capitals",
    text: "Reports on TIP.",
    key: "issues",
    expected: ["human-trafficking"],
  },
  { name: "finds an abbreviation in capitals only", text: "Let us tell UK firms.", key: "countries", expected: ["GB"] },
  { name: "does not mind accents", text: "Cocoa in Cote d’Ivoire", key: "countries", expected: ["CI"] },
  { name: "takes the longest name", text: "Farms in South Sudan", key: "countries", expected: ["SS"] },
  { name: "does not take Nigeria for Niger", text: "A Nigerian group", key: "countries", expected: ["NG"] },
  { name: "finds every country of a name", text: "Mines in Congo", key: "countries", expected: ["CD", "CG"] },
] as const)("$name", ({ text, key, expected }) => {
  expect(mentionsOf(text, "entity")[key]).toEqual(expected);
});

test("a tool's functions and users are looked for, an entity's services are not", () => {
  const mentions = mentionsOf("App with training for migrant workers", "tool");
  expect(mentions).toMatchObject({ functions: ["training"], target_users: ["workers-migrants"] });
  expect(mentions.services).toBeUndefined();
});

test("what is compared by tags alone is not looked for", () => {
  expect(Object.keys(mentionsOf("Free training in French, for members", "tool"))).not.toContain("languages");
});
