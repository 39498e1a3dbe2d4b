import type { Rule } from "../rule.ts";
import { cover, supportOf } from "./support.ts";

const ended: ReadonlySet<string | undefined> = new Set(["closed", "merged", "discontinued"]);

/** Whether a state is an end. */
export function isEnded(state: string | undefined): boolean {
  return ended.has(state);
}

export const endedSource: Rule = {
  name: "ended-source",
  description: "That a listing has ended is said by a source.",
  severity: "error",
  *check(entry) {
    const state = entry.draft.status?.state;
    const { paths, isUncertain } = supportOf(entry);
    if (!isEnded(state) || isUncertain || cover(paths, "status")) return;
    yield {
      pointer: "/status/state",
      message: `no source supports the state: ${state}`,
      hint: "add status to `supports` of the source that says so, or write state: unknown",
    };
  },
};
