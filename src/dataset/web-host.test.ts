import { addWebScheme, parseAsciiHost, withAsciiHost, extractHost, formatHost, formatShortUrl } from "./web-host.ts";
import { expect, test } from "vitest";

/** Addresses, and how they are shown to people: the host in ASCII, since letters of two scripts look alike. */
const shownHosts = [
  { address: "https://example.org/a?b=ü", shown: "https://example.org/a?b=ü" },
  { address: "https://а21.org", shown: "https://xn--21-6kc.org" },
  { address: "http://WWW.А21.org:8080/über?a=б#в", shown: "http://www.xn--21-6kc.org:8080/über?a=б#в" },
  { address: "https://xn--21-6kc.org/a", shown: "https://xn--21-6kc.org/a" },
  { address: "https://аррӏе.com/", shown: "https://xn--80ak6aa92e.com/" },
  { address: "https://bücher.example/", shown: "https://xn--bcher-kva.example/" },
  { address: "https://例え.テスト/", shown: "https://xn--r8jz45g.xn--zckzah/" },
];

test.each([
  ...shownHosts,
  { address: "https://user@а21.org/a", shown: "https://user@xn--21-6kc.org/a" },
  { address: "info@а21.org", shown: "info@xn--21-6kc.org" },
  { address: "über@example.org", shown: "über@example.org" },
  { address: "nothing of the kind: ü", shown: "nothing of the kind: ü" },
  { address: "", shown: "" },
])("$address is shown as $shown", ({ address, shown }) => {
  expect(withAsciiHost(address)).toBe(shown);
});

test.each([
  { address: "https://www.Example.org/a", ascii: "www.example.org", written: "www.Example.org" },
  { address: "https://xn--21-6kc.org", ascii: "xn--21-6kc.org", written: "xn--21-6kc.org" },
  { address: "https://а21.org:80/b", ascii: "xn--21-6kc.org", written: "а21.org" },
  { address: "info@а21.org", ascii: "xn--21-6kc.org", written: "а21.org" },
])("the host of $address is known as it is asked for, and as it is written", ({ address, ascii, written }) => {
  expect(parseAsciiHost(address)).toBe(ascii);
  expect(extractHost(address)).toBe(written);
});

test.each(["https://", "http://[", "a b", ""])("%j has no host", (address) => {
  expect(parseAsciiHost(address)).toBeUndefined();
});

test.each(shownHosts)("a page prints the host of $address in ASCII", ({ address, shown }) => {
  const bare = shown.replace(/^https?:\/\/(www\.)?/, "");
  expect(formatShortUrl(address)).toBe(bare.replace(/^([^/]*)\/$/, "$1"));
  expect(bare.startsWith(formatHost(address))).toBe(true);
});

test("an address is printed without scheme, www. and a bare final slash", () => {
  expect(formatShortUrl("https://www.example.org/")).toBe("example.org");
  expect(formatShortUrl("http://example.org/a/")).toBe("example.org/a/");
});

test.each([
  { typed: "www.example.org", address: "https://www.example.org" },
  { typed: "example.org/a?b=c.d#e", address: "https://example.org/a?b=c.d#e" },
  { typed: "bücher.example:8080", address: "https://bücher.example:8080" },
])("$typed gets the scheme that it lacks", ({ typed, address }) => {
  expect(addWebScheme(typed)).toBe(address);
});

test.each([
  "",
  "none",
  "http://example.org",
  "mailto:info@example.org",
  "info@example.org",
  "example.org and more",
  "U.S.",
  "1.5.99999",
  "example.org:99999",
])("%j stays as it was typed", (typed) => {
  expect(addWebScheme(typed)).toBe(typed);
});
