import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  "website: https://example.org",
  "website: http://www.example.org/a?b=c#d",
  "website: http://www.example.org:80/a",
  "website: https://example.org:443",
  "website: https://example.org:80/",
  "website: http://example.org:/",
  "website: https://xn--bcher-kva.example/",
  "website: https://bücher.example/ä",
  "website: https://example.org./",
])("passes %s", (text) => {
  expect(reportRule(webAddress, text)).toEqual([]);
});

test.each([
  ["website: http://localhost:4321/", "http://localhost:4321/"],
  ["website: https://intranet/page", "https://intranet/page"],
  ["website: http://192.168.0.1/", "http://192.168.0.1/"],
  ["website: http://[::1]/", "http://[::1]/"],
  ["website: http://0x7f000001/", "http://0x7f000001/"],
  ["website: https://printer.local/", "https://printer.local/"],
  ["website: https://printer.localdomain/", "https://printer.localdomain/"],
  ["website: https://printer.home.arpa/", "https://printer.home.arpa/"],
  ["website: https://wiki.corp/", "https://wiki.corp/"],
])("reports in %s: %s", (text, match) => {
  expect(reportRule(webAddress, text)).toEqual([
    `1:10 not a public address: ${match} | give the address that anyone can open, such as https://example.org`,
  ]);
});

test.each(["22", "25", "8080", "8443", "0", "65535", "0022"])("reports port %s", (port) => {
  const address = `https://example.org:${port}/a`;
  expect(reportRule(webAddress, `website: ${address}`)).toEqual([
    `1:10 port in a web address: ${address} | give the address that anyone can open, without a port`,
  ]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "reports https://example..org, which has an empty part",
    texts: "website: https://example..org",
    expected: [
      "1:10 not a public address: https://example..org | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports https://.example.org, which has an empty part",
    texts: "website: https://.example.org",
    expected: [
      "1:10 not a public address: https://.example.org | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports https://example.org.., which has an empty part",
    texts: "website: https://example.org..",
    expected: [
      "1:10 not a public address: https://example.org.. | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports https://example。org, whose host is written in other signs",
    texts: "website: https://example。org",
    expected: ["1:10 not a web address: https://example。org | copy it from the browser's address bar"],
  },
  {
    name: "reports https://example．org, whose host is written in other signs",
    texts: "website: https://example．org",
    expected: ["1:10 not a web address: https://example．org | copy it from the browser's address bar"],
  },
  {
    name: "reports https://ｅxample.org, whose host is written in other signs",
    texts: "website: https://ｅxample.org",
    expected: ["1:10 not a web address: https://ｅxample.org | copy it from the browser's address bar"],
  },
  {
    name: "reports https://exa%6Dple.org, whose host is written in other signs",
    texts: "website: https://exa%6Dple.org",
    expected: ["1:10 not a web address: https://exa%6Dple.org | copy it from the browser's address bar"],
  },
  {
    name: "reports what no browser can read",
    texts: "website: https://exa%mple.org",
    expected: ["1:10 not a web address: https://exa%mple.org | copy it from the browser's address bar"],
  },
  {
    name: "reads every address",
    texts: {
      "tools/a":
        "repository: http://localhost\ncontact: {url: http://a}\noffer: {outputs: [{title: A, url: http://b}]}\nsources: [{url: http://c, archive: http://d}]",
    },
    expected: [
      "tools/a 1:13 not a public address: http://localhost | give the address that anyone can open, such as https://example.org",
      "tools/a 2:16 not a public address: http://a | give the address that anyone can open, such as https://example.org",
      "tools/a 3:35 not a public address: http://b | give the address that anyone can open, such as https://example.org",
      "tools/a 4:17 not a public address: http://c | give the address that anyone can open, such as https://example.org",
      "tools/a 4:36 not a public address: http://d | give the address that anyone can open, such as https://example.org",
    ],
  },
  { name: "leaves credentials to the schema", texts: "website: https://jane:doe@example.org", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportRule(webAddress, texts)).toEqual(expected);
});
