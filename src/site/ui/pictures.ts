import { guideHeads } from "../load/guides.ts";

/** A picture that other sites show with a link. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** Name of the picture that every page has which has none of its own. */
export const ownPicture = "register";

/** In pixels, as the sites that show previews ask for it. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** In pixels: of a listing's own picture, the least that previews show large. There are many of them. */
export const smallPictureSize = { width: 600, height: 315 } as const;

export function addressOfPicture(name: string): string {
  return `/previews/${name}.png`;
}

/**
 * The pictures of the site: one for each guide, and the register's own for every other page.
 *
 * @param own what the register's own says
 */
export function pictures(own: Omit<Picture, "name">): Picture[] {
  return [
    { name: ownPicture, ...own },
    ...guideHeads.map(({ name, title, description }) => ({ name, title, text: description })),
  ];
}
