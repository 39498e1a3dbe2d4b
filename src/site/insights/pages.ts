import { addressOfOutputs, addressOfStudies } from "../../core/insights/case-studies.ts";
import { addressOfEvaluations } from "../../core/insights/evaluations.ts";
import type { InsightTable } from "../../core/insights/insight-table.ts";
import { addressOfClarity, addressOfCoverage, addressOfLaw, addressOfStep } from "../../dataset/address.ts";
import { lawsMessages } from "../laws/words.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { frameMessages } from "../ui/words.ts";
import { buildClarityLists } from "./clarity/figures.ts";
import { buildEvaluationLists } from "./evaluations/figures.ts";
import type { ListingList } from "./figure-shapes.ts";
import { buildFreshnessLists } from "./freshness/figures.ts";
import { addressOfFreshness } from "./freshness/queue.ts";
import { buildThenAndNowLists } from "./then-and-now/figures.ts";
import { buildTrendPageLists } from "./trends/figures.ts";
import {
  insightsCaseStudiesMessages,
  insightsClarityMessages,
  insightsCoverageMessages,
  insightsDueDiligenceMessages,
  insightsEvaluationsMessages,
  insightsFreshnessMessages,
  insightsMessages,
  insightsNeedsMessages,
  insightsOverlapMessages,
  insightsTrendsMessages,
} from "./words.ts";

export const addressOfInsights = "/insights/";
export const addressOfNeeds = "/insights/needs/";
export const addressOfTrends = "/insights/trends/";
export const addressOfOverlaps = "/insights/overlap/";

/** A page of the insights, as other pages link to it. */
export interface InsightPage {
  /** Address without the base path. */
  readonly address: string;
  readonly title: string;
  readonly lead: string;
}

/** All pages in reading order, the overview first. Pages below one of them, such as those of regions, are left out. */
export const insightPages: readonly InsightPage[] = [
  toPage(addressOfInsights, insightsMessages),
  toPage(addressOfCoverage(), insightsCoverageMessages),
  toPage(addressOfTrends, insightsTrendsMessages),
  toPage(addressOfNeeds, insightsNeedsMessages),
  toPage(addressOfStudies, insightsCaseStudiesMessages),
  toPage(addressOfOutputs, insightsCaseStudiesMessages.outputs),
  toPage(addressOfEvaluations, insightsEvaluationsMessages),
  toPage(addressOfStep(), { title: frameMessages.nav.dueDiligence, lead: insightsDueDiligenceMessages.lead }),
  toPage(addressOfLaw(), { title: frameMessages.nav.laws, lead: lawsMessages.lead }),
  toPage(addressOfClarity, insightsClarityMessages),
  toPage(addressOfFreshness, insightsFreshnessMessages),
  toPage(addressOfOverlaps, insightsOverlapMessages),
];

/** Returns the page `{address, title, lead}` with the title and the lead of its messages. */
function toPage(address: string, { title, lead }: Pick<InsightPage, "title" | "lead">): InsightPage {
  return { address, title, lead };
}

/**
 * Finds the page of a figure, `{address, title, lead}`: the last one of `insightPages` whose address begins that of the figure's
 * page.
 *
 * A figure on `/insights/coverage/help-by-region/` has the page `/insights/coverage/`. A figure below `/insights/` has at least
 * the overview. Undefined if there is none.
 */
export function findInsightPage({ page: address }: InsightTable): InsightPage | undefined {
  return insightPages.findLast((page) => address.startsWith(page.address));
}

/**
 * Builds the lists of the listings behind the numbers of figures that no directory query finds: `{name, title, lead, listings,
 * figurePage}`. Those of then and now come first, then trends, evaluations, clarity and freshness. Some are empty.
 */
export function buildFigureLists(catalogue: Catalogue): ListingList[] {
  const builders = [
    buildThenAndNowLists,
    buildTrendPageLists,
    buildEvaluationLists,
    buildClarityLists,
    buildFreshnessLists,
  ];
  return builders.flatMap((buildLists) => buildLists(catalogue));
}
