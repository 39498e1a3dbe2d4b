import type { IssueFault } from "./parse-issue.ts";

/** One file of the register as an issue would have it. */
export interface IssueChange {
  readonly path: string;
  readonly text: string;
}

/** A change; what is wrong; or why a person must make it. */
export type MadeChange =
  { readonly change: IssueChange } | { readonly faults: IssueFault[] } | { readonly byHand: string };
