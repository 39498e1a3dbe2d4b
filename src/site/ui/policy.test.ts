import { expect, test } from "vitest";
import { hostHeaders, contentSecurityPolicy } from "./policy.ts";

test.each([
  { scripts: "none", source: /^script-src 'sha256-[^']+'$/ },
  { scripts: "own", source: /^script-src 'self' 'sha256-[^']+'$/ },
] as const)("a page that runs $scripts allows no more", ({ scripts, source }) => {
  const directives = contentSecurityPolicy(scripts).split("; ");
  expect(directives.filter((directive) => directive.startsWith("script-src"))).toEqual([expect.stringMatching(source)]);
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("base-uri 'none'");
  expect(directives.join()).not.toMatch(/'unsafe-|https?:|data:|\*/);
});

test("what no page can say of itself is left to the host", () => {
  expect(contentSecurityPolicy("own")).not.toContain("frame-ancestors");
  expect(hostHeaders["Content-Security-Policy"]).toBe("frame-ancestors 'none'");
  expect(hostHeaders["X-Content-Type-Options"]).toBe("nosniff");
});
