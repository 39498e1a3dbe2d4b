import { messages as ui } from "../../ui/words.en.ts";
import type { Kind } from "../../../dataset/model.ts";
import { format } from "../../../core/language/words.en.ts";

const { number, count, list } = format;

const many = { entity: "organisations", tool: "tools" } as const;

/** Words of the page of due diligence. */
export const dueDiligenceWords = {
  title: ui.nav.dueDiligence,
  lead: "The six steps of due diligence as the OECD describes them, what helps with each, and which steps have few helpers.",
  guidanceLead: "The steps are those of the",
  guidance: "OECD Due Diligence Guidance for Responsible Business Conduct (2018)",
  readings: "Which kind of help serves which step is the register's own reading.",

  figure: {
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind: Kind, thin: readonly { readonly title: string; readonly count: number }[], n: number) => {
      const [only] = thin;
      if (only === undefined) return `No step has few ${many[kind]}`;
      const titles = list(thin.map(({ title }, index) => (index === 0 ? title : title.toLowerCase())));
      return thin.length === 1
        ? `${titles}: ${number(only.count)} of ${number(n)} ${many[kind]} ${only.count === 1 ? "helps" : "help"} with it`
        : `${titles}: few ${many[kind]} help with them`;
    },
    unit: (kind: Kind) => `Number of ${many[kind]} by the step of due diligence that they serve`,
    leftOut:
      "Ended listings are left out. A listing counts once in each step that its help serves, so steps do not add up. Few means under half of the median of the six. The gap may be in the register, not in the field.",
    label: (step: number, title: string) => `${number(step)}. ${title}`,
    about: (bars: readonly { readonly label: string; readonly value: number }[]) =>
      list(bars.map(({ label, value }) => `${label}: ${number(value)}`)),
    heads: { title: "Step", reach: "Reach", count: "Listings" },
  },

  step: {
    contents: "Steps",
    heading: (step: number, title: string) => `${number(step)}. ${title}`,
    serve: {
      entity: (n: number) => `${count(n, "organisation serves", "organisations serve")} it`,
      tool: (n: number) => `${count(n, "tool serves", "tools serve")} it`,
    },
    /** Said with a number, to those who hear the link alone. */
    of: (listings: string, title: string) => `${listings}: ${title}`,
    reach: { any: "in all", local: "local", global: "global" },
    help: { entity: "Kinds of help", tool: "Tool functions" },
    thin: { entity: "Few organisations", tool: "Few tools" },
    laws: "Laws based on it",
    listed: "Listed for it",
    guidance: "In the guidance",
    reachNote: "Local means of national or regional scope. The scope of a few is not known.",
    none: "none",
  },

  noStep: {
    title: "Help that serves no step",
    text: "These also help against trafficking. But the steps are a company's own work.",
  },
};
