/**
 * What a host must send with every page, since no page can say it of itself. The build writes it as `_headers`, which some hosts
 * read; GitHub Pages does not.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
