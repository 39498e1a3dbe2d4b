import type { WorkField } from "../../../core/insights/case-studies.ts";
import { insightsCaseStudiesMessages } from "../words.ts";

const { everyIndustry, listings, outputs, without } = insightsCaseStudiesMessages;

/** Messages of case studies and of outputs. Texts that outputs don't have of their own are those of case studies. */
export const workMessages = {
  case_studies: { ...insightsCaseStudiesMessages, untitled: insightsCaseStudiesMessages.noIndustry },
  outputs: {
    ...outputs,
    figure: { ...insightsCaseStudiesMessages.figure, ...outputs.figure },
    untitled: outputs.noType,
  },
} as const satisfies Record<WorkField, object>;

/**
 * Formats the finding of a page, without a full stop: "12 case studies from 9 listings", for outputs "12 outputs that a company
 * can use, from 9 listings". Zeros have no form of their own: "0 case studies from 0 listings".
 */
export function formatWorksFinding(field: WorkField, count: number, listingCount: number): string {
  return workMessages[field].finding({ count, listings: listings({ count: listingCount }) });
}

/**
 * Formats the number of works in a group, without a full stop: "3 case studies, 2 listings" or "1 output, 1 listing". 0 is "0
 * case studies, 0 listings".
 */
export function formatWorksCount(field: WorkField, count: number, listingCount: number): string {
  return workMessages[field].counted({ count, listings: listings({ count: listingCount }) });
}

/**
 * Formats which industries have no case study: "Without any case study: Fishing and Retail. The gap may be in the register, not
 * in the field." Without titles "Every industry has a case study." Titles stay as they are.
 */
export function formatIndustriesWithout(titles: readonly string[]): string {
  return titles.length === 0 ? everyIndustry : without({ titles });
}

/**
 * Formats the finding of the figure, the terms with the most works, without a full stop: "Fishing has the most: 4 of 20 case
 * studies"; with several titles "Fishing and Retail have the most: 4 each, of 20 case studies". For outputs "… comes first: 4 of
 * 20 outputs" and "… come first: …". Without titles "No case study is listed" or "No output is listed".
 *
 * @param titles of these terms, in the order named; several if they tie
 * @param largest number of works of each of them
 * @param count number of all works
 */
export function formatLargestFinding(
  field: WorkField,
  titles: readonly string[],
  largest: number,
  count: number,
): string {
  const { none, title } = workMessages[field].figure;
  if (titles.length === 0) return none;
  return (titles.length === 1 ? title.single : title.several)({ titles, largest, count });
}

/**
 * Formats the text of a bar: "2 (3 case studies)" for 2 listings with 3 case studies, for outputs "2 (3 outputs)". "none" without
 * listings.
 */
export function formatWorksBar(field: WorkField, listingCount: number, count: number): string {
  const { noListing, text } = workMessages[field].figure;
  return listingCount === 0 ? noListing : text({ listings: listingCount, count });
}
