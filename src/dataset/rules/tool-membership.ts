import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { chainEndOf } from "./tombstone-chain.ts";
import { kindOf } from "./written-reference.ts";

export const toolMembership: Rule = {
  name: "tool-membership",
  description: "Members are organisations; a tool belongs to another tool's network only by exception.",
  severity: "warning",
  *check({ kind, reference, draft: { relations = [] } }, context) {
    if (kind !== "tool") return;
    for (const [index, relation] of relations.entries()) {
      if (relation?.type !== "member-of" || relation.to === undefined) continue;
      const end = chainEndOf(relation.to, context);
      if (end.state !== "listing" || end.reference === reference || kindOf(end.reference) !== "tool") continue;
      yield {
        pointer: pointerTo("relations", index, "to"),
        message: `a tool as member: ${relation.to}`,
        hint: "right only if that tool is a network of tools; else write hosted-by for what it runs on, or partner-of",
      };
    }
  },
};
