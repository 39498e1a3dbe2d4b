import { expect, test } from "vitest";
import { hostHeaders, formatContentSecurityPolicy } from "./policy.ts";

test.each([false, true])("a page allows its own scripts and no more, with frames: %s", (hasFrames) => {
  const directives = formatContentSecurityPolicy(hasFrames).split("; ");
  expect(directives.filter((directive) => directive.startsWith("script-src"))).toEqual([
    expect.stringMatching(/^script-src 'self'( 'sha256-[^']+'){3}$/),
  ]);
  expect(directives.includes("frame-src 'self'")).toBe(hasFrames);
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("base-uri 'none'");
  expect(directives.join()).not.toMatch(/'unsafe-|https?:|data:|\*/);
});

test("what no page can say of itself is left to the host", () => {
  expect(formatContentSecurityPolicy(false)).not.toContain("frame-ancestors");
  expect(hostHeaders["Content-Security-Policy"]).toBe("frame-ancestors 'none'");
  expect(hostHeaders["X-Content-Type-Options"]).toBe("nosniff");
});
