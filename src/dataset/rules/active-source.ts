import type { Rule } from "../rule.ts";
import { cover, supportOf } from "./support.ts";

export const activeSource: Rule = {
  name: "active-source",
  description: "A source that shows a date supports that a listing is active.",
  severity: "error",
  *check(entry) {
    if (entry.draft.status?.state !== "active") return;
    const { paths, datedPaths, isUncertain } = supportOf(entry);
    if (isUncertain || cover(datedPaths, "status")) return;
    yield {
      pointer: "/status/state",
      message: "no dated source supports the state: active",
      hint: cover(paths, "status")
        ? "give the source that supports status its date as `as_of`, or write state: unknown"
        : "add status to `supports` of a source with `as_of`, or write state: unknown",
    };
  },
};
