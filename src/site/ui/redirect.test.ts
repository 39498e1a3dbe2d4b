import { expect, test } from "vitest";
import { formatRedirectPage } from "./redirect.ts";

test("a page that leads on has a policy, sends no referrer and has a link", () => {
  const html = formatRedirectPage("/regions/africa/");
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; `);
  expect(html).toContain('<meta name="referrer" content="no-referrer">');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/regions/africa/">');
  expect(html).toContain('<a href="/regions/africa/">This address leads to /regions/africa/</a>');
});

test("an address stays within its attribute", () => {
  expect(formatRedirectPage('/"><script>')).not.toContain("<script>");
});
