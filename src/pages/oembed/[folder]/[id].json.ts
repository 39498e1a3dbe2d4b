import type { APIRoute } from "astro";
import { addressOfListing, addressOfEmbed } from "../../../dataset/address.ts";
import { folderByKind, type Listing } from "../../../dataset/model.ts";
import { formatJson } from "../../../dataset/formats.ts";
import { formatIframe, frameHeights } from "../../../core/embed/embed.ts";
import { embedMessages } from "../../../site/embed/words.ts";
import { loadSiteRegister } from "../../../site/load/register.ts";
import { absoluteUrl } from "../../../site/ui/href.ts";
import { frameMessages } from "../../../site/ui/words.ts";

/**
 * Returns a path for each listing: `{params: {folder: "tools", id: "a"}, props: {listing}}`. [] if the build has no host, since
 * oEmbed needs full URLs.
 */
export async function getStaticPaths() {
  if (absoluteUrl("/") === undefined) return [];
  const { listings } = await loadSiteRegister();
  return listings.map((listing) => ({
    params: { folder: folderByKind[listing.kind], id: listing.id },
    props: { listing },
  }));
}

/**
 * Serves the oEmbed response of a listing as JSON: of `type` "rich", with its title and the HTML of its frame.
 *
 * @see https://oembed.com/
 */
export const GET: APIRoute<{ listing: Listing }> = ({ props: { listing } }) => {
  const url = absoluteUrl(addressOfEmbed(addressOfListing(listing))) ?? "";
  const title = embedMessages.listingTitle({ name: listing.name });
  const response = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: frameMessages.site.name,
    provider_url: absoluteUrl("/"),
    html: formatIframe({ url, title, height: frameHeights.listing }),
    width: 600,
    height: frameHeights.listing,
  };
  return new Response(formatJson(response), { headers: { "content-type": "application/json" } });
};
