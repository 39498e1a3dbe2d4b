import type { APIRoute } from "astro";
import { addressOf, addressOfEmbed } from "../../../dataset/address.ts";
import { folders, type Listing } from "../../../dataset/model.ts";
import { formatJson } from "../../../dataset/formats.ts";
import { formatIframe, frameHeights } from "../../../core/embed/embed.ts";
import { messages as t } from "../../../site/embed/words.ts";
import { loadSiteRegister } from "../../../site/load/register.ts";
import { absoluteUrl } from "../../../site/ui/href.ts";

/** What is embedded must have a whole address, so there is nothing to tell where the build has no host. */
export async function getStaticPaths() {
  if (absoluteUrl("/") === undefined) return [];
  const { listings } = await loadSiteRegister();
  return listings.map((listing) => ({ params: { folder: folders[listing.kind], id: listing.id }, props: { listing } }));
}

/** @see https://oembed.com/ */
export const GET: APIRoute<{ listing: Listing }> = ({ props: { listing } }) => {
  const url = absoluteUrl(addressOfEmbed(addressOf(listing))) ?? "";
  const title = t.embed.listingTitle({ name: listing.name });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: t.site.name,
    provider_url: absoluteUrl("/"),
    html: formatIframe({ url, title, height: frameHeights.listing }),
    width: 600,
    height: frameHeights.listing,
  };
  return new Response(formatJson(answer), { headers: { "content-type": "application/json" } });
};
