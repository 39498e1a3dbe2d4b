import { expect, test } from "vitest";
import { shownHosts } from "../../testing/hostile/hosts.ts";
import { hostOf, plainUrl } from "./url.ts";

test.each(shownHosts)("a page prints the host of $address in ASCII", ({ address, shown }) => {
  const bare = shown.replace(/^https?:\/\/(www\.)?/, "");
  expect(plainUrl(address)).toBe(bare.replace(/^([^/]*)\/$/, "$1"));
  expect(bare.startsWith(hostOf(address))).toBe(true);
});

test("an address is printed without scheme, www. and a bare final slash", () => {
  expect(plainUrl("https://www.example.org/")).toBe("example.org");
  expect(plainUrl("http://example.org/a/")).toBe("example.org/a/");
});
