import { expect, test } from "vitest";
import { hostHeaders, formatContentSecurityPolicy } from "./policy.ts";

test.each([
  { hasFrames: false, hasIsland: false, scripts: /^script-src 'self' 'sha256-[^']+'$/, styles: /^style-src 'self'$/ },
  {
    hasFrames: true,
    hasIsland: true,
    scripts: /^script-src 'self'( 'sha256-[^']+'){3}$/,
    styles: /^style-src 'self' 'sha256-[^']+'$/,
  },
])("a page allows its own scripts and no more: $scripts", ({ hasFrames, hasIsland, scripts, styles }) => {
  const directives = formatContentSecurityPolicy({ hasFrames, hasIsland }).split("; ");
  expect(directives.filter((directive) => directive.startsWith("script-src"))).toEqual([
    expect.stringMatching(scripts),
  ]);
  expect(directives.filter((directive) => directive.startsWith("style-src"))).toEqual([expect.stringMatching(styles)]);
  expect(directives.includes("frame-src 'self'")).toBe(hasFrames);
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("base-uri 'none'");
  expect(directives.join()).not.toMatch(/'unsafe-|https?:|data:|\*/);
});

test("what no page can say of itself is left to the host", () => {
  expect(formatContentSecurityPolicy()).not.toContain("frame-ancestors");
  expect(hostHeaders["Content-Security-Policy"]).toBe("frame-ancestors 'none'");
  expect(hostHeaders["X-Content-Type-Options"]).toBe("nosniff");
});
