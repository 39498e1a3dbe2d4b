import articleCatalogue from "#words/insights-article.json" with { type: "json" };
import caseStudiesCatalogue from "#words/insights-case-studies.json" with { type: "json" };
import dueDiligenceCatalogue from "#words/insights-due-diligence.json" with { type: "json" };
import needsCatalogue from "#words/insights-needs.json" with { type: "json" };
import overlapCatalogue from "#words/insights-overlap.json" with { type: "json" };
import pageCatalogue from "#words/insights.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { runOn } from "../../core/language/phrases.ts";
import type { Kind } from "../../dataset/model.ts";
import { messages as charts } from "../charts/words.ts";
import { messages as directory } from "../directory/words.ts";
import { lawsMessages } from "../laws/words.ts";
import { messages as rows } from "../rows/words.ts";
import { clarityWords } from "./clarity/words.ts";
import { coverageWords } from "./coverage/words.ts";
import { freshnessWords } from "./freshness/words.ts";
import { thenWords } from "./then-and-now/words.ts";
import { trendsWords } from "./trends/words.ts";

export const insightsArticleMessages = messagesOf("insights-article", articleCatalogue);
export const insightsCaseStudiesMessages = messagesOf("insights-case-studies", caseStudiesCatalogue);
export const insightsDueDiligenceMessages = messagesOf("insights-due-diligence", dueDiligenceCatalogue);
export const insightsNeedsMessages = messagesOf("insights-needs", needsCatalogue);
export const insightsOverlapMessages = messagesOf("insights-overlap", overlapCatalogue);
export const insightsMessages = messagesOf("insights", pageCatalogue);

const caseStudies = messagesOf("insights-case-studies", caseStudiesCatalogue);
const dueDiligence = messagesOf("insights-due-diligence", dueDiligenceCatalogue);
const needs = messagesOf("insights-needs", needsCatalogue);
const overlap = messagesOf("insights-overlap", overlapCatalogue);

/** What is toCountCells, with the number of listings that it is from. */
function fromListings(say: typeof caseStudies.finding) {
  return (count: number, listings: number) => say({ count, listings: caseStudies.listings({ count: listings }) });
}

/** A figure's sentences about the terms that have most, and about a term's listings. */
function figureWords({ title, text }: Pick<typeof caseStudies.figure, "title" | "text">) {
  return {
    title: (titles: readonly string[], most: number, count: number) =>
      (titles.length === 1 ? title.single : title.several)({ titles, most, count }),
    text: (listings: number, count: number) =>
      listings === 0 ? caseStudies.figure.noListing : text({ listings, count }),
  };
}

const caseStudiesWords = {
  ...caseStudies,
  finding: fromListings(caseStudies.finding),
  counted: fromListings(caseStudies.counted),
  without: (titles: readonly string[]) =>
    titles.length === 0 ? caseStudies.everyIndustry : caseStudies.without({ titles }),
  figure: { ...caseStudies.figure, ...figureWords(caseStudies.figure) },
  outputs: {
    ...caseStudies.outputs,
    finding: fromListings(caseStudies.outputs.finding),
    counted: fromListings(caseStudies.outputs.counted),
    figure: { ...caseStudies.outputs.figure, ...figureWords(caseStudies.outputs.figure) },
  },
};

const dueDiligenceWords = {
  ...dueDiligence,
  title: directory.nav.dueDiligence,
  figure: {
    ...dueDiligence.figure,
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind: Kind, thin: readonly { readonly title: string; readonly count: number }[], all: number): string => {
      const { none, single, several } = dueDiligence.figure.title;
      const [first] = thin;
      if (first === undefined) return none[kind];
      return thin.length === 1
        ? single[kind]({ step: first.title, count: first.count, all })
        : several[kind]({ steps: runOn(thin.map(({ title }) => title)) });
    },
  },
};

const needsWords = {
  ...needs,
  partner: {
    ...needs.partner,
    title: (least: readonly string[], stated: number, all: number) =>
      (least.length > 1 ? needs.partner.title.several : needs.partner.title.single)({ least, stated, all }),
  },
  named: {
    ...needs.named,
    title: (regions: readonly string[], local: number) =>
      (regions.length > 1 ? needs.named.title.several : needs.named.title.single)({ regions, local }),
  },
};

/** Tools of a kind of work, and how many of them are in each state. */
interface Tools {
  readonly count: number;
  readonly active: number;
  readonly ended: number;
  readonly unknown: number;
}

/** The words of overlap in the insights: its findings are worded from the numbers. */
const overlapWords = {
  ...overlap,
  finding: (title: string, { count, active, ended, unknown }: Tools) =>
    overlap.finding.work({
      title,
      count,
      states: [
        overlap.finding.active({ count: active }),
        overlap.finding.ended({ count: ended }),
        ...(unknown === 0 ? [] : [overlap.finding.unknown({ unknown })]),
      ],
    }),
  kinds: {
    ...overlap.kinds,
    finding: (several: number, all: number) =>
      several === all ? overlap.kinds.finding.all({ all }) : overlap.kinds.finding.some({ count: several, all }),
  },
  again: {
    ...overlap.again,
    years: (launched?: string, ended?: string): string => {
      if (ended === undefined) return launched === undefined ? "" : overlap.again.years.since({ launched });
      return launched === undefined
        ? overlap.again.years.ended({ ended })
        : overlap.again.years.both({ launched, ended });
    },
  },
};

export const messages = {
  ...directory,
  ...charts,
  ...rows,
  laws: { title: rows.nav.laws, lead: lawsMessages.lead },
  /** The pages' names. */
  insights: messagesOf("insights", pageCatalogue),
  /** What the figures of the overview, which reads as an article, can't say by themselves. */
  article: messagesOf("insights-article", articleCatalogue),
  caseStudies: caseStudiesWords,
  clarity: clarityWords,
  coverage: coverageWords,
  dueDiligence: dueDiligenceWords,
  freshness: freshnessWords,
  needs: needsWords,
  overlap: overlapWords,
  thenAndNow: thenWords,
  trends: trendsWords,
};
