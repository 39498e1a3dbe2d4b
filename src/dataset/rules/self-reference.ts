import type { Rule } from "../rule.ts";
import { chainEndOf } from "./tombstone-chain.ts";
import { writtenReferences } from "./written-reference.ts";

export const selfReference: Rule = {
  name: "self-reference",
  description: "A listing is not tied to itself.",
  severity: "error",
  *check(entry, context) {
    for (const { pointer, value, field } of writtenReferences(entry)) {
      if (chainEndOf(value, context).reference !== entry.reference) continue;
      yield {
        pointer,
        message: `reference to itself: ${value}`,
        hint: `name the other ${field === "successor" ? "listing" : "side"}, or remove ${field === "successor" ? "the line" : "the item"}`,
      };
    }
  },
};
