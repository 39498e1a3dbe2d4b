import { describe, expect, test } from "vitest";
import { clarityFacts, type ClarityFact } from "../../core/register/clarity.ts";
import { clarityFactMessages } from "../vocabulary/fields/words.ts";
import { buildOrganisationLetter } from "./organisation-letter.ts";

describe("the letter to an organisation", () => {
  const buildLetter = (missing: readonly ClarityFact[]) =>
    buildOrganisationLetter("entity", missing, { name: "A", host: "a.example" });

  test.each(clarityFacts)("asks for %s and has a draft of it only if it is missing", (fact) => {
    const { ask, draft } = clarityFactMessages[fact].letter.entity;
    const otherFacts = clarityFacts.filter((other) => other !== fact);
    for (const line of [`- ${ask}`, `    ${draft}`]) {
      expect(buildLetter([fact]).split("\n")).toContain(line);
      expect(buildLetter(otherFacts)).not.toContain(line);
    }
  });

  test("names the site, and only the addresses that it is given", () => {
    expect(buildLetter(["cost"])).toContain(
      "One fact that companies look for could not be found in them. If you like, you could add this to a.example:",
    );
    expect(buildLetter(["cost"])).not.toMatch(/undefined|\(\)/);
    const letter = buildOrganisationLetter("tool", ["cost", "contact"], {
      name: "A",
      page: "https://register.example/a/",
      contact: "post@register.example",
    });
    for (const part of ["(https://register.example/a/)", "(post@register.example)", "add this to your own site:"])
      expect(letter).toContain(part);
  });
});
