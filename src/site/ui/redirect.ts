import { escapeXml } from "../../dataset/formats.ts";
import { pageLanguage } from "../language/page-language.ts";
import { absoluteUrl, href } from "./href.ts";
import { redirectPolicy } from "./policy.ts";
import { frameMessages } from "./words.ts";

/**
 * Returns the response of a page that leads to another address at once.
 *
 * Astro's own page for a redirect has neither a policy nor a referrer policy.
 *
 * @param address without the base path, such as `/regions/africa/`
 */
export function redirectTo(address: string): Response {
  return new Response(formatRedirectPage(address), { headers: { "content-type": "text/html; charset=utf-8" } });
}

/** Formats the HTML of a page that leads to an address at once, with a link for browsers that don't follow by themselves. */
export function formatRedirectPage(address: string): string {
  const path = escapeXml(href(address));
  const url = absoluteUrl(address);
  const text = escapeXml(frameMessages.leadsTo({ address }));
  return [
    "<!doctype html>",
    `<html lang="${pageLanguage.tag}" dir="${pageLanguage.direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${redirectPolicy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${path}">`,
    ...(url === undefined ? [] : [`<link rel="canonical" href="${escapeXml(url)}">`]),
    `<link rel="icon" href="${href("/favicon.svg")}" type="image/svg+xml">`,
    `<title>${text}</title></head>`,
    `<body><p><a href="${path}">${text}</a></p></body></html>`,
    "",
  ].join("\n");
}
