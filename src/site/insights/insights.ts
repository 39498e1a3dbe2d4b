import { coverageTopics, underServedRegions } from "../../core/insights/coverage/coverage-matrices.ts";
import {
  addressOfLaw,
  addressOfStep,
  addressOfClarity,
  addressOfCoverage,
  addressOfCoverageRegion,
} from "../../dataset/address.ts";
import { addressOfStudies } from "../../core/insights/case-studies/case-studies.ts";
import { addressOfOutputs } from "../../core/insights/case-studies/outputs.ts";
import type { Messages } from "./messages.ts";
import { addressOfFreshness, queueAddresses } from "./freshness/queue.ts";

/** A page of the insights, as lists of them show it. */
export interface InsightPage {
  readonly title: string;
  readonly lead: string;
  /** Without the base. */
  readonly address: string;
}

export const addressOfInsights = "/insights/";
export const addressOfNeeds = "/insights/needs/";

/** Every page below the overview, in order of reading, one a line. */
const pages: readonly { readonly address: string; readonly words: (t: Messages) => Omit<InsightPage, "address"> }[] = [
  { address: "/insights/then-and-now/", words: ({ thenAndNow }) => thenAndNow },
  { address: addressOfCoverage(), words: ({ coverage }) => coverage },
  { address: "/insights/trends/", words: ({ trends }) => trends },
  { address: addressOfNeeds, words: ({ needs }) => needs },
  { address: addressOfStudies, words: ({ caseStudies }) => caseStudies },
  { address: addressOfOutputs, words: ({ caseStudies }) => caseStudies.outputs },
  { address: addressOfStep(), words: ({ dueDiligence }) => dueDiligence },
  { address: addressOfLaw(), words: ({ laws }) => laws },
  { address: addressOfClarity, words: ({ clarity }) => clarity },
  { address: addressOfFreshness, words: ({ freshness }) => freshness },
  { address: "/insights/overlap/", words: ({ overlap }) => overlap },
];

/** Pages below those, which the pages above them list. */
const subpages = [
  ...coverageTopics.map(({ id }) => addressOfCoverage(id)),
  ...underServedRegions.map(addressOfCoverageRegion),
  ...queueAddresses,
];

export const insightAddresses: readonly string[] = [
  addressOfInsights,
  ...pages.map(({ address }) => address),
  ...subpages,
];

export function insightPages(t: Messages): InsightPage[] {
  return pages.map(({ address, words }) => {
    const { title, lead } = words(t);
    return { title, lead, address };
  });
}
