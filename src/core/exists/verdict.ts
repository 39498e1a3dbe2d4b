import type { Overlap } from "./overlap.ts";

/** How like an idea the likest listed tool is, from the least. */
export const verdicts = ["nothing", "only related", "similar", "very similar"] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdict on an idea from the tools that answer it. */
export function verdictOf(overlaps: readonly Overlap[]): Verdict {
  if (overlaps.some(({ close }) => close)) return "very similar";
  return overlaps.length > 0 ? "only related" : "nothing";
}
