import { pointerTo } from "../pointer.ts";
import type { Entry, Rule } from "../rule.ts";
import { cover, supportOf } from "./support.ts";

/** What is true or false of a listing, whoever reads its sources; the rest is the register's own reading. */
const facts = [
  "website",
  "founded",
  "launched",
  "headquarters",
  "contact",
  "developers",
  "access",
  "licence",
  "repository",
  "last_activity",
  "regulations",
  "relations",
] as const;
const offerFacts = ["partnerships", "cost", "languages", "members", "outputs", "case_studies"] as const;

export const unsupportedFact: Rule = {
  name: "unsupported-fact",
  description: "Each fact has a source that supports it.",
  severity: "warning",
  *check(entry) {
    const { paths, isUncertain } = supportOf(entry);
    if (isUncertain) return;
    for (const fact of statedFacts(entry)) {
      if (cover(paths, fact)) continue;
      yield {
        pointer: pointerTo(...fact.split(".")),
        at: "key",
        message: `no source supports: ${fact}`,
        hint: `add ${fact} to \`supports\` of the source that says so, or remove ${fact}`,
      };
    }
  },
};

/** Of the states, only in-development: unknown needs no source, and the others have rules of their own. */
function statedFacts({ draft }: Entry): string[] {
  return [
    ...facts.filter((fact) => draft[fact] !== undefined),
    ...offerFacts.filter((fact) => draft.offer?.[fact] !== undefined).map((fact) => `offer.${fact}`),
    ...(draft.status?.state === "in-development" ? ["status"] : []),
  ];
}
