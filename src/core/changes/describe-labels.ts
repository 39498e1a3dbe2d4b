import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Outcome } from "./diff.ts";
import type { DescribedChange } from "./described-change.ts";

/** Labels that a description adds and removes. People set all others. */
export interface DescribedLabels {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const labelByOutcome: Readonly<Record<Outcome, string>> = {
  added: "adds",
  ended: "ends",
  removed: "ends",
  moved: "corrects",
  redirected: "corrects",
  unreadable: "corrects",
  status: "corrects",
  facts: "corrects",
  evidence: "corrects",
  reworded: "corrects",
  followed: "corrects",
  formatted: "corrects",
};

const regions = vocabularyByName("region").terms.map(({ id }) => id);

/** Every label that describes a change, in order. */
export const describedLabels: readonly string[] = ["adds", "corrects", "ends", "code", ...regions.map(regionLabel)];

/** The labels of a change: what it does to listings, whether it touches code or schemas, and the regions it concerns. */
export function labelsOf({ listings, files }: Pick<DescribedChange, "listings" | "files">): DescribedLabels {
  const found = new Set<string>(listings.map(({ outcome }) => labelByOutcome[outcome]));
  if (files.schemas.length + files.others.length > 0) found.add("code");
  for (const listing of listings) for (const id of listing.regions) found.add(regionLabel(id));
  return {
    add: describedLabels.filter((label) => found.has(label)),
    remove: describedLabels.filter((label) => !found.has(label)),
  };
}

function regionLabel(id: string): string {
  return `region: ${id}`;
}
