import { createHash } from "node:crypto";
import mountOnly from "astro/runtime/client/only.prebuilt.js";
import islandScript from "astro/runtime/server/astro-island.prebuilt.js";
import { ISLAND_STYLES } from "astro/runtime/server/astro-island-styles.js";
import { inlineScript } from "../page/settings.ts";

const inlineScripts = [inlineScript, mountOnly, islandScript].map(hashOf).join(" ");

/**
 * A page's Content-Security-Policy: it runs the site's own scripts and the inline one.
 *
 * Astro's own `security.csp` would add the hash of each script and style sheet of the site to every page, 3 KB gzipped, although
 * 'self' allows them all. What Astro puts inside a page with an island is named here.
 *
 * `frame-ancestors` has no effect in a meta element: a host must send it, see hostHeaders.
 */
export function formatContentSecurityPolicy(hasFrames: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineScripts}`,
    `style-src 'self' ${hashOf(ISLAND_STYLES)}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // No script of most pages asks for anything, but what measures a page from within it looks for robots.txt.
    "connect-src 'self'",
    // The script of every page registers the worker that keeps pages.
    "worker-src 'self'",
    ...(hasFrames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The policy of a page that other sites show in a frame: it runs nothing and sends nothing. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * What a host must send with every page, but for frame-ancestors below /embed/, since no page can say it of itself. The build writes it as `_headers`, which some hosts
 * read; GitHub Pages does not.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
