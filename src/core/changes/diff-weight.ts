import { tableFields } from "../../dataset/field-table.ts";
import type { Weight } from "./diff.ts";

const byPath: ReadonlyMap<string, Weight | undefined> = new Map(
  tableFields.map(({ path, weight }) => [path as string, weight]),
);

/** How much a field weighs: as much as its nearest holder that the table of fields gives a weight, else it is a fact. */
export function weightOf(path: string): Weight {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const weight = byPath.get(at);
    if (weight !== undefined) return weight;
  }
  return "fact";
}
