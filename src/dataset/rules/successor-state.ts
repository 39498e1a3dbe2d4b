import { isEndedState } from "../model.ts";
import type { Rule } from "../rule.ts";

export const successorState: Rule = {
  name: "successor-state",
  description: "Only a listing that has ended has a successor.",
  severity: "error",
  *check({ kind, draft: { status } }) {
    if (status?.successor === undefined || status.state === undefined || isEndedState(status.state)) return;
    const ends = kind === "entity" ? "state: closed or state: merged" : "state: discontinued";
    yield {
      pointer: "/status/successor",
      at: "key",
      message: `successor of a listing that has not ended: ${status.state}`,
      hint: `write ${ends} if a source says so, else remove the line`,
    };
  },
};
