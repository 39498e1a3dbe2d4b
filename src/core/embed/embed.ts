import { escapeXml } from "../../dataset/formats.ts";

/** Vocabularies whose terms have a list to embed: those that the form of the page /embed/ offers. */
export const embeddedVocabularies = ["issue", "industry", "region", "service"] as const;

/** Colour themes of an embedded page. `automatic` follows the reader's system. */
export const embedThemes = ["automatic", "light", "dark"] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** Content and size of a frame. */
export interface EmbedFrame {
  /** Full URL without a fragment. */
  readonly url: string;
  readonly title: string;
  /** In pixels. */
  readonly height: number;
  /** Width to height, such as "640/480", for content that keeps its shape at any width of the page. It overrides the height. */
  readonly ratio?: string;
}

/** Heights in pixels at which the usual content fits into a frame of at least 20 rem. Longer content scrolls. */
export const frameHeights = { listing: 340, list: 560, chart: 620 } as const;

/**
 * Formats the HTML that embeds a page in a frame, on one line: `<iframe src="https://example.org/embed/tools/a/#dark" title="A"
 * width="100%" height="340" frameborder="0" …></iframe>`. It runs no script and sends no referrer.
 *
 * The theme is the fragment of its URL, such as "#dark"; `automatic` has none. With a ratio,
 * `style="aspect-ratio:640/480;height:auto"` follows the height. All texts are escaped.
 */
export function formatIframe({ url, title, height, ratio }: EmbedFrame, theme: EmbedTheme = "automatic"): string {
  const source = theme === "automatic" ? url : `${url}#${theme}`;
  const attributes = [
    `src="${escapeXml(source)}"`,
    `title="${escapeXml(title)}"`,
    `width="100%" height="${height}"`,
    ...(ratio === undefined ? [] : [`style="aspect-ratio:${escapeXml(ratio)};height:auto"`]),
    // The page keeps its origin, so that its fonts load. Scripts are not allowed.
    'frameborder="0" loading="lazy" referrerpolicy="no-referrer"',
    'sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

/**
 * Formats the HTML of a badge: its image with a link to the listing's page, `<a href="…"><img src="…" alt="…" height="20"
 * referrerpolicy="no-referrer"></a>`. Both URLs are full; all three texts are escaped.
 *
 * @param alt accessible name of the picture
 */
export function formatBadgeLink(pageUrl: string, badgeUrl: string, alt: string): string {
  return `<a href="${escapeXml(pageUrl)}"><img src="${escapeXml(badgeUrl)}" alt="${escapeXml(alt)}" height="20" referrerpolicy="no-referrer"></a>`;
}

/** Texts of a badge. */
export interface Badge {
  /** Text of the left half: the register's name. */
  readonly label: string;
  /** Text of the right half, such as "evidence from 2026". */
  readonly message: string;
  /** Accessible name of the picture. */
  readonly title: string;
}

/** Colours of a badge: `ink` and `accent` are the backgrounds of the left and right half, `paper` is the text. */
type BadgeColours = Readonly<Record<"ink" | "accent" | "paper", string>>;

const badgeHeight = 20;
const badgePadding = 7;

/**
 * Formats a badge as SVG of 20 px height: two rectangles in `ink` and `accent` with the label and the message in `paper` on
 * them, and the title as accessible name. Ends with a line break.
 *
 * Its width is computed from the texts, each with 7 px on both sides: label "Register" and message "ok" give 92 px. `textLength`
 * makes each text as wide as computed in any font.
 */
export function formatBadge({ label, message, title }: Badge, { ink, accent, paper }: BadgeColours): string {
  const labelWidth = estimateTextWidth(label);
  const messageWidth = estimateTextWidth(message);
  const leftWidth = labelWidth + 2 * badgePadding;
  const rightWidth = messageWidth + 2 * badgePadding;
  const width = leftWidth + rightWidth;
  const formatText = (text: string, x: number, textWidth: number) =>
    `<text x="${x}" y="14" textLength="${textWidth}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${badgeHeight}" viewBox="0 0 ${width} ${badgeHeight}" role="img" aria-labelledby="t">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<rect width="${leftWidth}" height="${badgeHeight}" fill="${ink}"/>`,
    `<rect x="${leftWidth}" width="${rightWidth}" height="${badgeHeight}" fill="${accent}"/>`,
    `<g fill="${paper}" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="11">`,
    formatText(label, badgePadding, labelWidth),
    formatText(message, leftWidth + badgePadding, messageWidth),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/**
 * Estimates the width of a text in whole pixels, in a wide font of 11 pixels: 4.2 for each of the letters i, I, l, j, f and t,
 * spaces and `.,:;'|`, and 7 for each other character. "Register" has 50, "" 0.
 */
function estimateTextWidth(text: string): number {
  const narrowLetters = text.match(/[iIljft.,:;'| ]/g)?.length ?? 0;
  return Math.round((text.length - narrowLetters) * 7 + narrowLetters * 4.2);
}
