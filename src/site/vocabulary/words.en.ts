import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.en.ts";

const { number } = format;
const { nav } = ui;

/** The words of the vocabularies and of the links to their terms. Terms have theirs in schemas/vocabularies/. */
export const vocabularyWords = {
  terms: {
    issue: {
      title: nav.terms.issue,
      lead: "The forms of exploitation that listings work against, and how other bodies define them.",
    },
    industry: {
      title: nav.terms.industry,
      lead: "The industries with which listings work, or whose workers they serve.",
    },
    region: {
      title: nav.terms.region,
      lead: "The parts of the world where listings work. A country can be in two.",
    },
    country: {
      title: nav.terms.country,
      lead: "Countries and territories where a listing has documented work. Those without one are at the end.",
    },
    service: { title: nav.terms.service, lead: "The help that organisations offer business, workers or survivors." },
    "tool-function": { title: nav.terms["tool-function"], lead: "What the technology tools are used for." },
    "kind-of-work": { title: nav.terms["kind-of-work"], lead: "The work that tools do, to see which do the same." },
    "target-user": {
      title: nav.terms["target-user"],
      lead: "The people and organisations that the tools are made for.",
    },
    technology: { title: nav.terms.technology, lead: "The technologies that the tools use." },
  },
  allTerms: (n: number, title: string) => `All ${number(n)} ${title.toLowerCase()}`,
  counterparts: "Compare",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...vocabularyWords,
}))();

export type Messages = typeof messages;
