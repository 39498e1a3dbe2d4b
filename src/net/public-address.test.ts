import { expect, test } from "vitest";
import { isPublicAddress, isPublicHost, lookupPublic } from "./public-address.ts";

test.each([
  ...[
    "8.8.8.8",
    "1.1.1.1",
    "172.15.255.255",
    "172.32.0.1",
    "192.167.1.1",
    "100.63.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
  ].map((address) => ({ address, expected: true })),
  ...[
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
  ].map((address) => ({ address, expected: false })),
  ...["192.0.0.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "255.255.255.255"].map(
    (address) => ({ address, expected: false }),
  ),
  ...[
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fc00::1",
    "fd12::1",
    "ff02::1",
  ].map((address) => ({ address, expected: false })),
  ...["2001:db8::1", "2001::1", "2002:7f00:1::", "[::1]", "", "example.org", "127.1"].map((address) => ({
    address,
    expected: false,
  })),
])("$address is public: $expected", ({ address, expected }) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test.each([
  { address: "https://example.org/", expected: true },
  { address: "https://1.1.1.1/", expected: true },
  { address: "http://localhost/", expected: false },
  { address: "http://LOCALHOST./", expected: false },
  { address: "http://a.localhost/", expected: false },
  { address: "http://intranet/", expected: false },
  { address: "http://router.local/", expected: false },
  { address: "http://metadata.google.internal/", expected: false },
  { address: "http://2130706433/", expected: false },
  { address: "http://0x7f.1/", expected: false },
  { address: "http://0177.0.0.1/", expected: false },
  { address: "http://127.0.0.1./", expected: false },
  { address: "http://[::1]/", expected: false },
  { address: "http://[::ffff:7f00:1]/", expected: false },
  { address: "http://①②⑦.0.0.1/", expected: false },
])("the host of $address is public: $expected", ({ address, expected }) => {
  expect(isPublicHost(new URL(address).hostname)).toBe(expected);
});

test("a name that leads to this machine is refused when it is resolved", async () => {
  const found = await new Promise((resolve) => lookupPublic("localhost", {}, (error) => resolve(error)));
  expect(found).toMatchObject({ code: "NOT_PUBLIC" });
});
