import type { Finding } from "../diagnostic.ts";
import { parentPointer, valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { findTargetKind, listReferences } from "./references.ts";

const organisationHint = "name the organisation behind it, as `to: entities/…` or `name:`";
const runsHint = "write {type: runs, to: {to}} if it runs the tool";

/**
 * Message and hint for each tie that can't be, by "<kind of the listing> <type of relation, or field> <kind of the other side>".
 *
 * In hints, `{to}` is the reference, and `{turned}` says how to write the relation on the other side.
 */
const mismatches: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  "tool runs entity": ["a tool cannot run", "{turned}"],
  "tool runs tool": [
    "a tool cannot run",
    "write {type: hosted-by} for what it runs on, {type: partner-of} for an equal",
  ],
  "entity founded-by tool": ["a tool cannot found", organisationHint],
  "tool founded-by tool": ["a tool cannot found", organisationHint],
  "entity funded-by tool": ["a tool cannot fund", organisationHint],
  "tool funded-by tool": ["a tool cannot fund", organisationHint],
  "entity hosted-by tool": ["a tool cannot host an organisation", runsHint],
  "entity successor-of tool": ["an organisation cannot succeed a tool", runsHint],
  "entity member-of tool": ["a tool has no members", "write {type: partner-of, to: {to}}, or runs if it runs the tool"],
  "tool member-of entity": ["a tool cannot be a member", "write {type: hosted-by, to: {to}}, or {turned}"],
  "tool developers tool": [
    "a tool cannot be a developer",
    "name the organisation that builds it; {type: hosted-by} in relations ties it to the tool that it runs on",
  ],
  "entity successor tool": [
    "a tool cannot succeed an organisation",
    "name an organisation of entities/, or say in the note what became of it",
  ],
};

export const relationKind: Rule = {
  name: "relation-kind",
  description: "Each type of relation joins the kinds that it can join: an organisation runs, a tool is run.",
  severity: "error",
  /**
   * Yields a finding such as `a tool cannot run: entities/b` for each reference in `mismatches`. References that lead to no
   * other listing are skipped.
   */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value, field } of listReferences(entry)) {
      const type = field === "relations" ? valueAt(entry.rawValue, `${parentPointer(pointer)}/type`) : field;
      const mismatch = mismatches[`${entry.kind} ${String(type)} ${findTargetKind(value, entry, context)}`];
      if (mismatch === undefined) continue;
      const [problem, hintTemplate] = mismatch;
      const turned = `on ${value} write {type: runs, to: ${entry.reference}}`;
      const hint = hintTemplate.replace("{to}", value).replace("{turned}", turned);
      yield { pointer, message: `${problem}: ${value}`, hint };
    }
  },
};

export const toolMembership: Rule = {
  name: "tool-membership",
  description: "Members are organisations; a tool belongs to another tool's network only by exception.",
  severity: "warning",
  /** Yields `a tool as member: tools/b` for each relation `member-of` between two tools. Nothing for an entity. */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value } of entry.kind === "tool" ? listReferences(entry) : []) {
      const isMember = valueAt(entry.rawValue, `${parentPointer(pointer)}/type`) === "member-of";
      if (!isMember || findTargetKind(value, entry, context) !== "tool") continue;
      yield {
        pointer,
        message: `a tool as member: ${value}`,
        hint: "right only if that tool is a network of tools; else write hosted-by for what it runs on, or partner-of",
      };
    }
  },
};
