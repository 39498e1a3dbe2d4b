import { isIP } from "node:net";
import { expect, test } from "vitest";
import { hostileAddresses } from "../testing/hostile/addresses.ts";
import { isPublicAddress, isPublicHost, lookupPublic } from "./public-address.ts";

test.each(
  hostileAddresses.filter(({ input, outcome }) => outcome === "not-public" && /^https?:\/\/[^@]+$/.test(input)),
)("$name is not public: $input", ({ input }) => {
  const { hostname } = new URL(input);
  expect(isPublicHost(hostname)).toBe(false);
  if (isIP(hostname.replace(/^\[|\]$/g, ""))) expect(isPublicAddress(hostname)).toBe(false);
});

// Each is next to a network that is not public.
test.each([
  ..."1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255".split(" "),
  ..."128.0.0.1 168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.1".split(" "),
  ..."191.255.255.1 192.0.1.1 192.167.1.1 192.169.0.1 198.17.255.1 198.20.0.1 198.51.101.1".split(" "),
  ..."203.0.114.1 223.255.255.1 2606:4700::1111 2a00:1450::1 2001:200::1 2001:4860::1 2003::1".split(" "),
  ..."2620:0:2d0::1".split(" "),
])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
  expect(isPublicHost(address)).toBe(true);
});

test.each(["", "example.org", "127.1", "1.1.1", "1.1.1.1/8", "::g"])("%j is no address", (text) => {
  expect(isPublicAddress(text)).toBe(false);
});

test.each(["example.org", "example.org.", "a.internal.example.org", "xn--bcher-kva.example.com"])(
  "%s may be public: where it leads is looked at when it is resolved",
  (name) => {
    expect(isPublicHost(name)).toBe(true);
  },
);

test("a name that leads to this machine is refused when it is resolved", async () => {
  const found = await new Promise((resolve) => lookupPublic("localhost", {}, (error) => resolve(error)));
  expect(found).toMatchObject({ code: "NOT_PUBLIC" });
});
