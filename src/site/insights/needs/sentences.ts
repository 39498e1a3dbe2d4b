import { insightsNeedsMessages } from "../words.ts";

const { named, partner } = insightsNeedsMessages;

/**
 * Formats which needs the fewest organisations state, without a full stop: "Least often stated: evaluations, by 3 of 248
 * organisations"; several that tie "Least often stated: cost and evaluations, each by 3 of 248 organisations". 0 is "by 0 of 248
 * organisations".
 *
 * @param needs names as written within a sentence, at least one
 * @param statedCount number of organisations that state each of them
 * @param n number of all organisations
 */
export function formatPartnerFinding(needs: readonly string[], statedCount: number, n: number): string {
  const message = needs.length > 1 ? partner.title.several : partner.title.single;
  return message({ needs, stated: statedCount, all: n });
}

/**
 * Formats which of the regions named in 2021 have the fewest local organisations, without a full stop: "Of the regions named in
 * 2021, Africa has the fewest local organisations, 12"; several that tie "…, Africa and Middle East have the fewest local
 * organisations, each 12". 0 is written as a number.
 *
 * @param regions titles, at least one
 */
export function formatNamedFinding(regions: readonly string[], localCount: number): string {
  const message = regions.length > 1 ? named.title.several : named.title.single;
  return message({ regions, local: localCount });
}
