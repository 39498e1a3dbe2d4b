import { enDirectory } from "../../directory/words.en.ts";
import { enKindsOfWork } from "../../exists/kinds-of-work.en.ts";

const { count, list, number } = enDirectory.format;

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const enOverlap = {
  howTitle: "kindsOfWork",
  works: enKindsOfWork,
  aspects: {
    work: "Work",
    words: "Words",
    functions: "Functions",
    target_users: "Users",
    issues: "Issues",
    industries: "Industries",
    technologies: "Technologies",
    place: "Place",
  },

  others: {
    title: { close: "Others that do this", akin: "Others akin to this" },
    note: { close: "The same work for the same people, as far as the register tells", akin: "Nothing listed is close" },
    shares: "Shares",
    different: "Only here",
    differentLead: "What this one states and none of those above does:",
    propose: "Do you think of building one more?",
    exists: "See what exists already",
  },

  title: "Overlap",
  lead: "Tools that do the same work for the same people, ended ones included. Overlap is no fault; not to know of each other is.",
  finding: (grouped: number, total: number, groups: number) =>
    `${number(grouped)} of ${number(total)} tools do the same work as another; they form ${count(groups, "group", "groups")}`,
  findingNone: "No two tools do the same work for the same people",
  groups: {
    title: "Groups, largest first",
    lead: "In each group at least half of all pairs are close. A tool stands in one group at most.",
    heading: (works: readonly string[]) => upper(list(works)),
    size: (n: number) => count(n, "tool", "tools"),
    alive: (ended: number) => (ended === 0 ? "" : `${number(ended)} ended`),
    leftOut: (n: string) =>
      `n = ${n}, ended ones included. A tool of which little is known may stand in no group though it belongs to one.`,
    members: "Tools in this group",
  },
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
