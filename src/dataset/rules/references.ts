import { quote } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { findReferenceFault } from "./reference-cure.ts";
import { writtenReferences } from "./written-reference.ts";

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
