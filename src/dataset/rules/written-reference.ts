import { kinds, type Folder, type Kind } from "../model.ts";
import { valueAt } from "../pointer.ts";
import type { Entry } from "../rule.ts";
import { memo } from "./memo.ts";

/** A reference as a listing writes it, right or wrong. */
export interface WrittenReference {
  readonly pointer: string;
  readonly value: string;
  readonly field: "relations" | "developers" | "successor";
}

/** Longer ones are the schema's to report. */
export const maxLength = 90;

/** Every reference of a listing, faulty ones included. */
export const writtenReferences = memo((entry: Entry): readonly WrittenReference[] => [...readReferences(entry)]);

/** Whether a reference is well written, whatever it leads to. */
export function isReference(value: string): boolean {
  return /^(entities|tools)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** The kind that a well-written reference leads to. */
export function kindOf(reference: string): Kind {
  return kinds[reference.slice(0, reference.indexOf("/")) as Folder];
}

function* readReferences({ written, kind }: Entry): Generator<WrittenReference> {
  const lists = kind === "tool" ? (["relations", "developers"] as const) : (["relations"] as const);
  for (const field of lists) {
    const items = valueAt(written, `/${field}`);
    if (!Array.isArray(items)) continue;
    for (const [index, item] of items.entries()) {
      const value = valueAt(item, "/to");
      if (isText(value)) yield { pointer: `/${field}/${index}/to`, value, field };
    }
  }
  const value = valueAt(written, "/status/successor");
  if (isText(value)) yield { pointer: "/status/successor", value, field: "successor" };
}

/** A value that is left out is the reader's to report. */
function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= maxLength && !/^(|~|null)$/i.test(value);
}
