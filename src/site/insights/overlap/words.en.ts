import { format } from "../../../core/language/words.en.ts";

const { count, list, number } = format;

/** The words of overlap in the insights. */
export const overlapWords = {
  title: "Overlap",
  lead: "Tools that do the same work for the same people, including ended ones. Overlap is not a fault, but their makers should know of each other.",
  finding: (grouped: number, total: number, groups: number) =>
    `${number(grouped)} of ${number(total)} tools do the same work as another; they form ${count(groups, "group", "groups")}`,
  findingNone: "No two tools do the same work for the same people",
  groups: {
    title: "Groups, largest first",
    lead: "In each group, at least half of all pairs are very similar. A tool is in one group at most.",
    heading: (works: readonly string[]) => upper(list(works)),
    size: (n: number) => count(n, "tool", "tools"),
    alive: (ended: number) => (ended === 0 ? "" : `${number(ended)} ended`),
    leftOut: (n: string) =>
      `n = ${n}, including ended ones. If little is known about a tool, it may be missing from its group.`,
    members: "Tools in this group",
  },
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
