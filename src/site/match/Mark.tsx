import type { Verdict } from "../../core/match/reasons.ts";

/** A bar whose fill says how far a criterion is met; a dashed outline is "not found". */
export function Mark({ verdict }: { readonly verdict: Verdict }) {
  const edge = { x: 0.6, y: 0.6, width: 4.8, height: 12.8, fill: "none", stroke: "currentColor", "stroke-width": 1.2 };
  return (
    <svg class="mark" viewBox="0 0 6 14" aria-hidden="true">
      {verdict === "meets" && <rect width="6" height="14" fill="currentColor" />}
      {verdict === "partly" && <rect y="7" width="6" height="7" fill="currentColor" />}
      {verdict !== "meets" && <rect {...edge} {...(verdict === "not-stated" && { "stroke-dasharray": "1.9 1.5" })} />}
    </svg>
  );
}
