import { insightsNeedsMessages } from "../words.ts";

const { named, partner } = insightsNeedsMessages;

/**
 * Formats a sentence on which needs the fewest organisations state: their names, several if they tie, and how many of n
 * organisations.
 */
export function formatPartnerFinding(needs: readonly string[], statedCount: number, n: number): string {
  const message = needs.length > 1 ? partner.title.several : partner.title.single;
  return message({ needs, stated: statedCount, all: n });
}

/**
 * Formats a sentence on which of the regions named in 2021 have the fewest local organisations: their titles, several if they
 * tie, and how many.
 */
export function formatNamedFinding(regions: readonly string[], localCount: number): string {
  const message = regions.length > 1 ? named.title.several : named.title.single;
  return message({ regions, local: localCount });
}
