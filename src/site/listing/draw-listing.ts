import { referenceOf, type Listing } from "../../dataset/model.ts";
import { freshnessOf, type Register } from "../../core/register/register.ts";
import { keptPicture } from "../../io/picture-cache.ts";
import { messages as t } from "../rows/words.ts";
import { drawPicture } from "../ui/draw-picture.ts";
import { smallPictureSize } from "../ui/pictures.ts";

/** The picture of a listing for link previews: its name, what it is, how many sources it has and how new they are. PNG. */
export function drawListing(listing: Listing, register: Pick<Register, "freshness">): Promise<Uint8Array> {
  const { date } = freshnessOf(register, listing);
  const picture = { name: referenceOf(listing), title: listing.name, text: t.kinds[listing.kind].one };
  const sources = [
    t.format.number(listing.sources.length),
    t.pictured.sources({ count: listing.sources.length }),
  ] as const;
  const newest = date === undefined ? [] : [[date.slice(0, 4), t.pictured.newest] as const];
  const figures = [sources, ...newest];
  return keptPicture([picture, figures], () => drawPicture(picture, t.site.wordmark, figures, smallPictureSize.width));
}
