import { escapeXml } from "../../dataset/formats.ts";

/** The two halves of a badge, and what it says to those who hear it. */
export interface Badge {
  readonly left: string;
  readonly right: string;
  readonly title: string;
}

/** Colours of the design. */
export interface BadgeColours {
  readonly ink: string;
  readonly accent: string;
  readonly paper: string;
}

const height = 20;
const size = 11;
const padding = 7;

/**
 * A badge as SVG. Its texts are set to the widths that are reckoned here, whatever letters the reader has.
 */
export function formatBadge({ left, right, title }: Badge, { ink, accent, paper }: BadgeColours): string {
  const [first, second] = [widthOf(left), widthOf(right)];
  const width = first + second + 4 * padding;
  const edge = first + 2 * padding;
  const text = (value: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(value)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<rect width="${edge}" height="${height}" fill="${ink}"/>`,
    `<rect x="${edge}" width="${width - edge}" height="${height}" fill="${accent}"/>`,
    `<g fill="${paper}" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="${size}">`,
    text(left, padding, first),
    text(right, edge + padding, second),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** In pixels: about what a wide font takes, narrow letters counted as such. */
function widthOf(text: string): number {
  const narrow = text.match(/[iIljft.,:;'| ]/g)?.length ?? 0;
  return Math.round((text.length - narrow) * 7 + narrow * 4.2);
}
