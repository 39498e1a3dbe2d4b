import { isEndedState } from "../model.ts";
import type { Rule } from "../rule.ts";
import { cover, supportOf } from "./support.ts";

export const endedSource: Rule = {
  name: "ended-source",
  description: "A source says that a listing has ended.",
  severity: "error",
  *check(entry) {
    const state = entry.draft.status?.state;
    const { paths, isUncertain } = supportOf(entry);
    if (!isEndedState(state) || isUncertain || cover(paths, "status")) return;
    yield {
      pointer: "/status/state",
      message: `no source supports the state: ${state}`,
      hint: "add status to `supports` of the source that says so, or write state: unknown",
    };
  },
};
