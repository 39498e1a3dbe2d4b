import { quote } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { findReferenceFault } from "./reference-cure.ts";
import { writtenReferences, kindOf } from "./written-reference.ts";
import { chainEndOf } from "./tombstones.ts";
import { pointerTo } from "../pointer.ts";

const cures = {
  relations:
    "listings are files in entities/ and tools/; use `name:` instead of `to:` for an organisation that is not listed",
  developers: "listings are files in entities/ and tools/; leave out `to:` for an organisation that is not listed",
  successor: "list it first, or say it in the note",
} as const;

export const reference: Rule = {
  name: "reference",
  description: "A reference names the folder and id of a listing that exists.",
  severity: "error",
  *check(entry, context) {
    for (const { pointer, value, field } of writtenReferences(entry)) {
      const fault = findReferenceFault(value, context, cures[field]);
      if (fault) yield { pointer, message: quote(fault.message), hint: fault.hint };
    }
  },
};

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
