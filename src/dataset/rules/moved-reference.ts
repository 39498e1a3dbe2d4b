import type { Rule } from "../rule.ts";
import { chainEndOf } from "./tombstone-chain.ts";
import { writtenReferences } from "./written-reference.ts";

export const movedReference: Rule = {
  name: "moved-reference",
  description: "A reference names a listing by its present id.",
  severity: "warning",
  *check(entry, context) {
    for (const { pointer, value } of writtenReferences(entry)) {
      if (!context.tombstones.has(value)) continue;
      const end = chainEndOf(value, context);
      if (end.reference === entry.reference) continue; // self-reference says it
      yield {
        pointer,
        message: `moved listing: ${value}`,
        hint: end.state === "listing" ? `write ${end.reference}` : `correct ${value}.yaml, which leads to no listing`,
      };
    }
  },
};
