import { facts } from "../field-lists.ts";
import { pointerTo } from "../pointer.ts";
import type { Entry, Rule } from "../rule.ts";
import { cover, supportOf } from "./support.ts";

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
  return facts.filter((fact) => (fact === "status" ? draft.status?.state === "in-development" : isStated(draft, fact)));
}

function isStated(draft: object, fact: string): boolean {
  const dot = fact.indexOf(".");
  if (dot === -1) return fact in draft;
  const holder = (draft as Record<string, unknown>)[fact.slice(0, dot)];
  return typeof holder === "object" && holder !== null && fact.slice(dot + 1) in holder;
}
