import { escapeXml } from "../../dataset/formats.ts";

/** The themes that an embedded page can have; `automatic` follows the reader's system. */
export const embedThemes = ["automatic", "light", "dark"] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** What a frame shows, and how large it should be. */
export interface Frame {
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

/** The markup by which a page embeds a frame: no script, and nothing that tells the register which page it is on. */
export function formatFrame({ url, title, height, ratio }: Frame, theme: EmbedTheme = "automatic"): string {
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
