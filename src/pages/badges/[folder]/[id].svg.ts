import type { APIRoute } from "astro";
import { folders, type Listing } from "../../../dataset/model.ts";
import { formatBadge } from "../../../core/embed/embed.ts";
import { freshnessOf, isEnded } from "../../../core/register/register.ts";
import { messages as t } from "../../../site/embed/words.ts";
import { loadSiteRegister } from "../../../site/load/register.ts";
import { readColourToken } from "../../../site/ui/colours.ts";

const colours = { ink: readColourToken("ink"), accent: readColourToken("accent"), paper: readColourToken("paper") };

export async function getStaticPaths() {
  const { listings } = await loadSiteRegister();
  return listings.map((listing) => ({ params: { folder: folders[listing.kind], id: listing.id }, props: { listing } }));
}

/** The badge of a listing: how new its evidence is, worded so that nobody reads a recommendation. */
export const GET: APIRoute<{ listing: Listing }> = async ({ props: { listing } }) => {
  const { badge } = t.embed;
  const { date } = freshnessOf(await loadSiteRegister(), listing);
  const evidence = date === undefined ? badge.undated : badge.evidence({ year: date.slice(0, 4) });
  const right = isEnded(listing) ? badge.ended({ state: t.status[listing.status.state] }) : evidence;
  const svg = formatBadge({ left: badge.left, right, title: badge.title({ name: listing.name, right }) }, colours);
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};
