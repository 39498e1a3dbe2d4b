import type { Kind } from "../model.ts";
import { pointerTo } from "../pointer.ts";
import type { Entry, Rule, RuleContext } from "../rule.ts";
import type { Relation } from "../schema.generated.ts";
import { chainEndOf } from "./tombstones.ts";
import { kindOf } from "./written-reference.ts";

interface Words {
  readonly message: string;
  readonly hint: string;
}

export const relationKind: Rule = {
  name: "relation-kind",
  description: "Each type of relation joins the kinds that it can join: an organisation runs, a tool is run.",
  severity: "error",
  *check(entry, context) {
    const { relations = [], developers = [], status } = entry.draft;
    for (const [index, relation] of relations.entries()) {
      const object = objectKind(relation?.to, entry, context);
      if (relation?.type === undefined || relation.to === undefined || object === undefined) continue;
      const words = findMismatch(relation.type, entry, object, relation.to);
      if (words) yield { pointer: pointerTo("relations", index, "to"), ...words };
    }
    for (const [index, developer] of developers.entries()) {
      if (objectKind(developer?.to, entry, context) !== "tool") continue;
      yield {
        pointer: pointerTo("developers", index, "to"),
        message: `a tool cannot be a developer: ${developer?.to}`,
        hint: "name the organisation that builds it; {type: hosted-by} in relations ties it to the tool that it runs on",
      };
    }
    if (entry.kind === "entity" && objectKind(status?.successor, entry, context) === "tool") {
      yield {
        pointer: "/status/successor",
        message: `a tool cannot succeed an organisation: ${status?.successor}`,
        hint: "name an organisation of entities/, or say in the note what became of it",
      };
    }
  },
};

/** The kind on the other side; nothing where there is no other side, which other rules report. */
function objectKind(to: string | undefined, { reference }: Entry, context: RuleContext): Kind | undefined {
  if (to === undefined || !context.references.has(to)) return undefined;
  const end = chainEndOf(to, context);
  return end.state === "listing" && end.reference !== reference ? kindOf(end.reference) : undefined;
}

function findMismatch(type: Relation["type"], { kind, reference }: Entry, object: Kind, to: string): Words | undefined {
  const turned = `on ${to} write {type: runs, to: ${reference}}`;
  switch (type) {
    case "runs":
      if (kind === "entity") return undefined;
      return {
        message: `a tool cannot run: ${to}`,
        hint:
          object === "entity" ? turned : "write {type: hosted-by} for what it runs on, {type: partner-of} for an equal",
      };
    case "founded-by":
    case "funded-by":
      if (object === "entity") return undefined;
      return {
        message: `a tool cannot ${type === "founded-by" ? "found" : "fund"}: ${to}`,
        hint: "name the organisation behind it, as `to: entities/…` or `name:`",
      };
    case "hosted-by":
      if (kind === "tool" || object === "entity") return undefined;
      return {
        message: `a tool cannot host an organisation: ${to}`,
        hint: `write {type: runs, to: ${to}} if it runs the tool`,
      };
    case "successor-of":
      if (kind === "tool" || object === "entity") return undefined;
      return {
        message: `an organisation cannot succeed a tool: ${to}`,
        hint: `write {type: runs, to: ${to}} if it runs the tool`,
      };
    case "member-of":
      return findMembership(kind, object, to, turned);
    case "partner-of":
      return undefined;
    default:
      return type satisfies never;
  }
}

function findMembership(kind: Kind, object: Kind, to: string, turned: string): Words | undefined {
  if (object === "tool" && kind === "entity") {
    return {
      message: `a tool has no members: ${to}`,
      hint: `write {type: partner-of, to: ${to}}, or runs if it runs the tool`,
    };
  }
  if (object === "tool" || kind === "entity") return undefined; // a tool in a tool's network: tool-membership
  return { message: `a tool cannot be a member: ${to}`, hint: `write {type: hosted-by, to: ${to}}, or ${turned}` };
}
