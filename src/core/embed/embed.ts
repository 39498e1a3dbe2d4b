import { escapeXml } from "../../dataset/formats.ts";

/** The themes that an embedded page can have; `automatic` follows the reader's system. */
export const embedThemes = ["automatic", "light", "dark"] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** What a frame shows, and how large it should be. */
export interface EmbedFrame {
  /** With its host, without a fragment. */
  readonly url: string;
  readonly title: string;
  /** In pixels. */
  readonly height: number;
  /** Width to height where the content has a shape of its own, which it keeps at any width of the page. */
  readonly ratio?: string;
}

/** In pixels: heights at which the usual content fits into a frame of 20 rem and more; what is longer scrolls. */
export const frameHeights = { listing: 340, list: 560, chart: 620 } as const;

/** The markup that embeds a frame in a page: no script, and no referrer. */
export function formatIframe({ url, title, height, ratio }: EmbedFrame, theme: EmbedTheme = "automatic"): string {
  const source = theme === "automatic" ? url : `${url}#${theme}`;
  const attributes = [
    `src="${escapeXml(source)}"`,
    `title="${escapeXml(title)}"`,
    `width="100%" height="${height}"`,
    ...(ratio === undefined ? [] : [`style="aspect-ratio:${escapeXml(ratio)};height:auto"`]),
    // Of its own origin it gets its letters; a script has no place in it.
    'frameborder="0" loading="lazy" referrerpolicy="no-referrer"',
    'sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

/** The markup of a badge that links to the listing. */
export function formatBadgeLink(page: string, badge: string, alt: string): string {
  return `<a href="${escapeXml(page)}"><img src="${escapeXml(badge)}" alt="${escapeXml(alt)}" height="20" referrerpolicy="no-referrer"></a>`;
}

/** The texts of the two halves of a badge, and what it says to those who hear it. */
type Badge = Readonly<Record<"left" | "right" | "title", string>>;

const height = 20;
const padding = 7;

/** A badge as SVG, in the colours of the design. Its texts are set to the widths that are computed here, whatever the font. */
export function formatBadge(
  { left, right, title }: Badge,
  { ink, accent, paper }: Readonly<Record<"ink" | "accent" | "paper", string>>,
): string {
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
    `<g fill="${paper}" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="11">`,
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
