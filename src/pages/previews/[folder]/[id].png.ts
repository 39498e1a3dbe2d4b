import type { APIRoute } from "astro";
import { folders, type Listing } from "../../../dataset/model.ts";
import { loadRegister } from "../../../site/load/register.ts";
import { drawListing } from "../../../site/listing/draw-listing.ts";
import { absoluteUrl } from "../../../site/ui/href.ts";

/** A preview names its picture by a whole address, so no listing has one where the build has no host. */
export async function getStaticPaths() {
  if (absoluteUrl("/") === undefined) return [];
  const { listings } = await loadRegister();
  return listings.map((listing) => ({ params: { folder: folders[listing.kind], id: listing.id }, props: { listing } }));
}

export const GET: APIRoute<{ listing: Listing }> = async ({ props: { listing } }) => {
  const png = await drawListing(listing, await loadRegister());
  return new Response(png as BodyInit, { headers: { "content-type": "image/png" } });
};
