import { quote, type Finding } from "../diagnostic.ts";
import { folders, type Kind } from "../model.ts";

/** A kind that the folder does not hold. */
export function describeKindFault(value: unknown, kind: Kind): Finding {
  const isOther = value === (kind === "entity" ? "tool" : "entity");
  return {
    pointer: "/kind",
    message: `wrong kind for this folder: ${quote(value)}`,
    hint: isOther
      ? `move the file to ${folders[value as Kind]}/, or write kind: ${kind}`
      : `files in ${folders[kind]}/ say kind: ${kind}, or kind: moved for a tombstone`,
  };
}

/** A relation that does not name its other side in exactly one of the two ways. */
export function describeSideFault(value: unknown, pointer: string): Finding {
  const hasBoth = typeof value === "object" && value !== null && "to" in value && "name" in value;
  return {
    pointer,
    message: hasBoth ? "relation with both `to` and `name`" : "relation without its other side",
    hint: "write `to: entities/an-id` (or tools/an-id) when the other side is listed, else `name: Its Name`; one of the two",
  };
}
