import type { APIRoute } from "astro";
import { folderByKind, type Listing } from "../../../dataset/model.ts";
import { formatBadge } from "../../../core/embed/embed.ts";
import { freshnessOf, isEnded, type Register } from "../../../core/register/register.ts";
import { embedMessages } from "../../../site/embed/words.ts";
import { rowsMessages } from "../../../site/rows/words.ts";
import { loadSiteRegister } from "../../../site/load/register.ts";
import { readColourToken } from "../../../site/ui/colours.ts";

const colours = { ink: readColourToken("ink"), accent: readColourToken("accent"), paper: readColourToken("paper") };

/** Returns a path for each listing: `{params: {folder: "tools", id: "a"}, props: {listing}}`. */
export async function getStaticPaths() {
  const { listings } = await loadSiteRegister();
  return listings.map((listing) => ({
    params: { folder: folderByKind[listing.kind], id: listing.id },
    props: { listing },
  }));
}

/**
 * Serves the badge of a listing as SVG. It states the year of the newest evidence, or that the listing has ended; it recommends
 * nothing.
 */
export const GET: APIRoute<{ listing: Listing }> = async ({ props: { listing } }) => {
  const { badge } = embedMessages;
  const message = formatBadgeMessage(listing, await loadSiteRegister());
  const title = badge.title({ name: listing.name, message });
  const svg = formatBadge({ label: badge.label, message, title }, colours);
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};

/**
 * Formats the state of a listing that ended, such as "closed", else "evidence from 2026" or "no dated evidence". In the
 * language of the page.
 */
function formatBadgeMessage(listing: Listing, register: Register): string {
  const { badge } = embedMessages;
  if (isEnded(listing)) return badge.ended({ state: rowsMessages.status[listing.status.state] });
  const { date } = freshnessOf(register, listing);
  return date === undefined ? badge.undated : badge.evidence({ year: date.slice(0, 4) });
}
