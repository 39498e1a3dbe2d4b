import { format } from "../../../core/language/words.en.ts";

const { count, date, list, number } = format;

const kinds = (n: number) => count(n, "kind of work", "kinds of work");

/** The words of overlap in the insights: its findings are worded from the numbers. */
export const overlapWords = {
  title: "Overlap",
  lead: "How many tools do each kind of work, and how many of them are active or have ended. Where many work and where none does, and which work was tried again.",
  finding: (title: string, n: { count: number; active: number; ended: number; unknown: number }) =>
    `${title}: ${count(n.count, "tool does", "tools do")} this work. ${list([
      n.active === 0 ? "None is known to be active" : `${count(n.active, "is", "are")} active`,
      n.ended === 0 ? "none is known to have ended" : `${count(n.ended, "has", "have")} ended`,
      ...(n.unknown === 0 ? [] : [`the status of ${number(n.unknown)} is unknown`]),
    ])}`,
  findingNone: "No tool states its kind of work",
  before: "Before you build or pay for another tool:",
  n: (n: number) => count(n, "tool", "tools"),
  kinds: {
    title: "How many tools do each kind of work",
    finding: (several: number, total: number) =>
      several === total
        ? `Each of the ${number(total)} kinds of work has at least two tools`
        : `${number(several)} of ${kinds(total)} ${several === 1 ? "has" : "have"} at least two tools`,
    note: "A tool has one to four kinds of work, so the numbers do not add up. “Active” includes tools in development. “Unknown” means that no dated source was found, not that the tool ended. Kinds are in groups by function; the order says nothing about worth. Overlap is not a fault: a helpline in one country does not replace one in another.",
    heads: { kind: "Kind of work", count: "Tools", active: "Active", ended: "Ended", unknown: "Unknown" },
    all: "What each kind means",
  },
  regions: {
    title: "Many in one region, none in another",
    finding: (n: number, least: number) =>
      n === 0
        ? `No kind of work has at least ${number(least)} tools in one region and none in another`
        : `${count(n, "kind of work has", "kinds of work have")} at least ${number(least)} tools in one region and none in another`,
    note: "A region counts tools that name it or a country in it, ended ones included. Tools that work everywhere are counted apart, whether or not they name a region too. The gap may be in the register, not in the field.",
    heads: { most: "Most tools", none: "None: propose one", global: "Work everywhere" },
    propose: (kind: string, region: string) => `Propose one: ${kind}, ${region}`,
  },
  again: {
    title: "Ended, and tried again",
    finding: (ended: number, later: number) =>
      ended === 0
        ? "No tool is known to have ended"
        : `In ${kinds(ended)} a tool has ended; in ${number(later)} of them another started later`,
    note: "“Started later” means: launched after the year in which the first of the ended tools began. Tools whose launch year is not known are under “Active” or “Unknown”. “Active” is what the newest dated source says, however old. Each list is in order of launch.",
    heads: { ended: "Ended", later: "Started later", active: "Active", unknown: "Unknown" },
    years: (launched?: string, ended?: string) =>
      launched === undefined
        ? ended === undefined
          ? ""
          : `ended ${date(ended)}`
        : ended === undefined
          ? `since ${launched}`
          : `${launched} to ${date(ended)}`,
    alone: (titles: readonly string[]) => `No other tool is active or started later: ${list(titles)}.`,
  },
};
