import { quote, type Finding } from "../diagnostic.ts";
import type { Kind } from "../model.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { isField, isKeeping, nearestPath, withoutIndices } from "./field-path.ts";

type Words = Pick<Finding, "message" | "hint">;

export const supports: Rule = {
  name: "supports",
  description: "A source supports fields that the kind of listing has, by their dotted paths.",
  severity: "error",
  *check({ kind, draft: { sources = [] } }) {
    for (const [index, source] of sources.entries()) {
      for (const [place, path] of (source?.supports ?? []).entries()) {
        const words = path === undefined ? undefined : findFault(kind, path);
        if (words) yield { pointer: pointerTo("sources", index, "supports", place), ...words };
      }
    }
  },
};

function findFault(kind: Kind, path: string): Words | undefined {
  if (isField(kind, path) && !isKeeping(path)) return undefined;
  const plain = withoutIndices(path);
  if (plain !== path) {
    const isTarget = isField(kind, plain) && !isKeeping(plain);
    const hint = isTarget ? `write ${plain}, which covers every item of the list` : cureOf(kind, plain);
    return { message: `list index in a path: ${quote(path)}`, hint };
  }
  if (isKeeping(path)) return { message: `nothing to support: ${quote(path)}`, hint: keepingCure };
  return { message: `unknown field: ${quote(path)}`, hint: cureOf(kind, path) };
}

const keepingCure = "remove it; kind, review, added, sources and notes need no source";

function cureOf(kind: Kind, path: string): string {
  if (isKeeping(path)) return keepingCure;
  const [other, owners, others] =
    kind === "tool" ? (["entity", "entities", "tools"] as const) : (["tool", "tools", "entities"] as const);
  if (isField(other, path)) return `remove it; ${owners} have ${path}, ${others} don't`;
  const meant = nearestPath(kind, path);
  return meant === undefined
    ? "write the path of a field, such as summary or offer.languages"
    : `did you mean ${meant}?`;
}
