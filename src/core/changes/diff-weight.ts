import type { Weight } from "./diff.ts";

const byPath: Readonly<Record<string, Weight>> = {
  "status.state": "status",
  "status.since": "status",
  "status.successor": "status",
  "status.note": "wording",
  summary: "wording",
  sources: "evidence",
  review: "evidence",
  kind: "keeping",
  added: "keeping",
  notes: "keeping",
};

/** How much a field weighs: as much as its nearest holder that is named here, else it is a fact. */
export function weightOf(path: string): Weight {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const weight = byPath[at];
    if (weight !== undefined) return weight;
  }
  return "fact";
}
