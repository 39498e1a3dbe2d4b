import { addressOfOutputs, addressOfStudies } from "../../core/insights/case-studies.ts";
import type { InsightTable } from "../../core/insights/insight-table.ts";
import { addressOfClarity, addressOfCoverage, addressOfLaw, addressOfStep } from "../../dataset/address.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { buildClarityLists } from "./clarity/figures.ts";
import type { ListingList } from "./figure-shapes.ts";
import { buildFreshnessLists } from "./freshness/figures.ts";
import { addressOfFreshness } from "./freshness/queue.ts";
import { buildThenAndNowLists } from "./then-and-now/figures.ts";
import { buildTrendPageLists } from "./trends/figures.ts";
import { messages as t } from "./words.ts";

export const addressOfInsights = "/insights/";
export const addressOfNeeds = "/insights/needs/";
export const addressOfTrends = "/insights/trends/";
export const addressOfOverlaps = "/insights/overlap/";

/** A page of the insights, as lists of them show it; its address is without the base. */
const page = (address: string, { title, lead }: { readonly title: string; readonly lead: string }) => ({
  address,
  title,
  lead,
});

/** Every page, the overview first, in order of reading. */
export const insightPages = [
  page(addressOfInsights, t.insights),
  page(addressOfCoverage(), t.coverage),
  page(addressOfTrends, t.trends),
  page(addressOfNeeds, t.needs),
  page(addressOfStudies, t.caseStudies),
  page(addressOfOutputs, t.caseStudies.outputs),
  page(addressOfStep(), t.dueDiligence),
  page(addressOfLaw(), t.laws),
  page(addressOfClarity, t.clarity),
  page(addressOfFreshness, t.freshness),
  page(addressOfOverlaps, t.overlap),
];

/** The page that a figure is on, or the one above it. */
export function findInsightPage({ page: address }: InsightTable) {
  return insightPages.findLast((each) => address.startsWith(each.address));
}

/** The lists of listings behind the numbers of figures, where no directory finds them; some are empty. */
export function buildFigureLists(catalogue: Catalogue): ListingList[] {
  return [buildThenAndNowLists, buildTrendPageLists, buildClarityLists, buildFreshnessLists].flatMap((listsOf) =>
    listsOf(catalogue),
  );
}
