import { addressOfLaw, addressOfStep, addressOfClarity, addressOfCoverage } from "../../dataset/address.ts";
import { addressOfStudies } from "../../core/insights/case-studies/case-studies.ts";
import { addressOfOutputs } from "../../core/insights/case-studies/outputs.ts";
import type { Messages } from "./words.ts";
import { addressOfFreshness } from "./freshness/queue.ts";
import type { Register } from "../../core/register/register.ts";
import type { FigureView } from "../charts/figure-view.ts";
import type { Catalogue } from "../load/catalogue.ts";
import type { FigureList } from "./figure-list.ts";
import { thenFigures, thenLists } from "./then-and-now/then-figures.ts";
import { clarityFigures } from "./clarity/clarity-figures.ts";
import { clarityLists } from "./clarity/clarity-missing.ts";
import { coverageFigures } from "./coverage/coverage-figures.ts";
import { caseStudyFigures } from "./case-studies/case-study-figures.ts";
import { dueDiligenceFigures } from "./due-diligence/due-diligence-figures.ts";
import { needFigures } from "./needs/need-figures.ts";
import { freshnessFigures, freshnessLists } from "./freshness/freshness-figures.ts";
import { trendFigures, trendListsOf } from "./trends/trend-figures.ts";
import { loadRegister } from "../load/register.ts";

/** A page of the insights, as lists of them show it. */
interface InsightPage {
  readonly title: string;
  readonly lead: string;
  /** Without the base. */
  readonly address: string;
}

export const addressOfInsights = "/insights/";
export const addressOfNeeds = "/insights/needs/";

/** What a page shows and what is behind it. */
interface InsightTopic {
  /** Without the base. */
  readonly address: string;
  readonly words: (t: Messages) => Omit<InsightPage, "address">;
  /** Its figures by name; their drawings are published as files of their own. */
  readonly figures?: (register: Register, t: Messages) => Readonly<Record<string, FigureView>>;
  /** The lists of listings behind its numbers, where no directory can be asked for them; empty ones are dropped. */
  readonly lists?: (catalogue: Catalogue, t: Messages) => readonly FigureList[];
}

/** Every page below the overview, in order of reading: one row a page. */
export const insightTopics: readonly InsightTopic[] = [
  { address: "/insights/then-and-now/", words: (t) => t.thenAndNow, figures: thenFigures, lists: thenLists },
  { address: addressOfCoverage(), words: (t) => t.coverage, figures: coverageFigures },
  { address: "/insights/trends/", words: (t) => t.trends, figures: trendFigures, lists: trendListsOf },
  { address: addressOfNeeds, words: (t) => t.needs, figures: needFigures },
  { address: addressOfStudies, words: (t) => t.caseStudies, figures: caseStudyFigures },
  { address: addressOfOutputs, words: (t) => t.caseStudies.outputs },
  { address: addressOfStep(), words: (t) => t.dueDiligence, figures: dueDiligenceFigures },
  { address: addressOfLaw(), words: (t) => t.laws },
  { address: addressOfClarity, words: (t) => t.clarity, figures: clarityFigures, lists: clarityLists },
  { address: addressOfFreshness, words: (t) => t.freshness, figures: freshnessFigures, lists: freshnessLists },
  { address: "/insights/overlap/", words: (t) => t.overlap },
];

export function insightPages(t: Messages): InsightPage[] {
  return insightTopics.map(({ address, words }) => {
    const { title, lead } = words(t);
    return { title, lead, address };
  });
}

/** Every figure of the site that has a file of its own. */
export async function loadFigures(t: Messages): Promise<FigureView[]> {
  const register = await loadRegister();
  return insightTopics.flatMap(({ figures }) => (figures === undefined ? [] : Object.values(figures(register, t))));
}
