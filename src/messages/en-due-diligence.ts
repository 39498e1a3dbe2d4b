import { enDirectory } from "./en-directory.ts";

const { number, count, list } = enDirectory.format;

/** Words of the page of due diligence. */
export const enDueDiligence = {
  title: "Due diligence",
  lead: "The six steps of due diligence as the OECD describes them, the kinds of help and the tools that serve each, and which steps have few.",
  guidance: "OECD Due Diligence Guidance for Responsible Business Conduct (2018)",
  guidanceLead: "The steps are those of the",
  /** Which steps are thin, worded from the counts. */
  finding: (titles: readonly string[], n: number, of: number) =>
    titles.length === 0
      ? `All six steps of due diligence have help listed`
      : titles.length === 1
        ? `Few help to ${titles[0]?.toLowerCase()}: ${number(n)} of ${number(of)} organisations`
        : `Few help to ${list(titles.map((title) => title.toLowerCase()))}`,
  thin: (titles: readonly string[], kind: string) =>
    titles.length === 0
      ? `No step is thin for ${kind}.`
      : titles.length === 1
        ? `Thin for ${kind}: ${titles[0]}.`
        : `Thin for ${kind}: ${list(titles)}.`,
  thinRule:
    "A step is called thin where fewer listings serve it than half of the median of the six. Such a gap may be the register's own.",
  tableTitle: "What is listed for each step",
  tableNote: (entities: number, tools: number) =>
    `n = ${count(entities, "organisation", "organisations")} and ${count(tools, "tool", "tools")} that have not ended. A listing counts once in each step that one of its kinds of help or functions serves, so steps do not add up.`,
  step: "Step",
  organisations: "Organisations",
  local: "of them local",
  global: "of them global",
  tools: "Tools",
  toolsLocal: "local tools",
  toolsGlobal: "global tools",
  numbered: (n: number, title: string) => `${number(n)}. ${title}`,
  services: "Kinds of help that serve it",
  functions: "Tool functions that serve it",
  laws: "Laws that rest on it, as a source says",
  none: "none",
  noStep: "Kinds of help and functions that serve no step",
  noStepText: "They help against trafficking all the same; the steps are a company's own work.",
  listed: "Listed for it",
  contents: "Steps",
  localNote: "Local: of national or regional scope.",
};
