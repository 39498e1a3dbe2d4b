import { createHash } from "node:crypto";
import mountOnly from "astro/runtime/client/only.prebuilt.js";
import islandScript from "astro/runtime/server/astro-island.prebuilt.js";
import { ISLAND_STYLES } from "astro/runtime/server/astro-island-styles.js";
import { inlineScript } from "../page/settings.ts";

/** Hash of our own script in each page. */
const inlineScriptHash = formatHash(inlineScript);
/** Hashes of the two scripts and of the style that Astro adds to a page with an island. */
const islandScriptHashes = [mountOnly, islandScript].map(formatHash).join(" ");
const islandStyleHash = formatHash(ISLAND_STYLES);

/** Contents of a page that its policy must allow. */
export interface PolicyOptions {
  /** True if the page shows other pages of this site in frames. */
  readonly hasFrames?: boolean;
  /** True if the page has an island: a component with `client:only`. */
  readonly hasIsland?: boolean;
}

/**
 * Formats a page's Content-Security-Policy, for a meta element: "default-src 'none'; script-src 'self' 'sha256-…' …; …; base-uri
 * 'none'".
 *
 * The page runs scripts of this site and the inline ones whose hashes are listed. Astro's own `security.csp` would add the hash
 * of each script and style sheet of the site to every page, 3 KB gzipped, although 'self' allows them all.
 *
 * `frame-ancestors` has no effect in a meta element: see hostHeaders.
 */
export function formatContentSecurityPolicy({ hasFrames = false, hasIsland = false }: PolicyOptions = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineScriptHash}${hasIsland ? ` ${islandScriptHashes}` : ""}`,
    `style-src 'self'${hasIsland ? ` ${islandStyleHash}` : ""}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // Most pages' scripts fetch nothing, but tools that audit a page from within fetch robots.txt.
    "connect-src 'self'",
    // The script of every page registers the worker for reading offline.
    "worker-src 'self'",
    ...(hasFrames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

/** Formats the SHA-256 hash of an inline script or style in Base64 for the policy, in single quotes: `'sha256-…'`. */
function formatHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Content-Security-Policy of a page that other sites embed in a frame. The page runs no script and sends no form. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** Content-Security-Policy of a page that leads to another one at once. Browsers fetch its icon. */
export const redirectPolicy = ["default-src 'none'", "img-src 'self'", "form-action 'none'", "base-uri 'none'"].join(
  "; ",
);

/**
 * Headers that a host must send with every page, since a page cannot set them itself. Pages below /embed/ go without
 * `frame-ancestors`. The build writes them to `_headers`, which hosts such as Netlify read; GitHub Pages does not.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
