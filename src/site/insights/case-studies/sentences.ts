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

/** Formats the finding of a page: "12 case studies from 9 listings". */
export function formatWorksFinding(field: WorkField, count: number, listingCount: number): string {
  return workMessages[field].finding({ count, listings: listings({ count: listingCount }) });
}

/** Formats the number of works in a group: "3 case studies, 2 listings". */
export function formatWorksCount(field: WorkField, count: number, listingCount: number): string {
  return workMessages[field].counted({ count, listings: listings({ count: listingCount }) });
}

/** Formats a sentence on which industries have no case study. Without titles: every industry has one. */
export function formatIndustriesWithout(titles: readonly string[]): string {
  return titles.length === 0 ? everyIndustry : without({ titles });
}

/**
 * Formats the finding of the figure: the terms with the most works.
 *
 * @param titles of these terms; several if they tie; without any, no work is listed
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

/** Formats the text of a bar: "2 (3 case studies)", or "none" without listings. */
export function formatWorksBar(field: WorkField, listingCount: number, count: number): string {
  const { noListing, text } = workMessages[field].figure;
  return listingCount === 0 ? noListing : text({ listings: listingCount, count });
}
