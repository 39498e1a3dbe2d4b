import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { repositoryRoot } from "../../io/environment.ts";

/** The site's icons, by the name of their file. */
export const icons = [
  { name: "apple-touch-icon", pixels: 180 },
  { name: "icon-192", pixels: 192 },
  { name: "icon-512", pixels: 512 },
] as const;

/** Draws the site's icon. @returns PNG */
export function drawIcon(pixels: number): Uint8Array {
  const drawing = readFileSync(join(repositoryRoot, "public/favicon.svg"), "utf8");
  return new Resvg(drawing, { fitTo: { mode: "width", value: pixels }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
