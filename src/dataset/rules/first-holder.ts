import { ascending } from "d3-array";
import type { Entry, RuleContext } from "../rule.ts";
import { memo } from "./memo.ts";

/**
 * Finds, for any key, the first listing in order of id that has it.
 *
 * @param keysOf what listings are compared by; listings of different kinds never share a key
 * @returns the first holder of a listing's key, unless that is the listing itself
 */
export function firstHolderBy(
  keysOf: (entry: Entry) => Iterable<string>,
): (key: string, entry: Entry, context: RuleContext) => Entry | undefined {
  const keyOf = (key: string, { kind }: Entry) => `${kind} ${key}`;
  const holdersOf = memo((context: RuleContext) => {
    const holders = new Map<string, Entry>();
    for (const entry of context.entries.values()) {
      for (const part of keysOf(entry)) {
        const key = keyOf(part, entry);
        const holder = holders.get(key);
        if (holder === undefined || ascending(entry.id, holder.id) < 0) holders.set(key, entry);
      }
    }
    return holders;
  });
  return (key, entry, context) => {
    const holder = holdersOf(context).get(keyOf(key, entry));
    return holder === entry ? undefined : holder;
  };
}
