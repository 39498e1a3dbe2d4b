import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes https://example.org", texts: "website: https://example.org", expected: [] },
  {
    name: "passes http://www.example.org:8080/a?b=c#d",
    texts: "website: http://www.example.org:8080/a?b=c#d",
    expected: [],
  },
  { name: "passes https://xn--bcher-kva.example/", texts: "website: https://xn--bcher-kva.example/", expected: [] },
  { name: "passes https://bücher.example/ä", texts: "website: https://bücher.example/ä", expected: [] },
  { name: "passes https://example.org./", texts: "website: https://example.org./", expected: [] },
  {
    name: "reports http://localhost:4321/",
    texts: "website: http://localhost:4321/",
    expected: [
      "1:10 not a public address: http://localhost:4321/ | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports https://intranet/page",
    texts: "website: https://intranet/page",
    expected: [
      "1:10 not a public address: https://intranet/page | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports http://192.168.0.1/",
    texts: "website: http://192.168.0.1/",
    expected: [
      "1:10 not a public address: http://192.168.0.1/ | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports http://[::1]/",
    texts: "website: http://[::1]/",
    expected: [
      "1:10 not a public address: http://[::1]/ | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports http://0x7f000001/",
    texts: "website: http://0x7f000001/",
    expected: [
      "1:10 not a public address: http://0x7f000001/ | give the address that anyone can open, such as https://example.org",
    ],
  },
  {
    name: "reports https://printer.local/",
    texts: "website: https://printer.local/",
    expected: [
      "1:10 not a public address: https://printer.local/ | give the address that anyone can open, such as https://example.org",
    ],
  },
  ...["https://example..org", "https://.example.org", "https://example.org.."].map((address) => ({
    name: `reports ${address}, which has an empty part`,
    texts: `website: ${address}`,
    expected: [
      `1:10 not a public address: ${address} | give the address that anyone can open, such as https://example.org`,
    ],
  })),
  ...["https://example。org", "https://example．org", "https://ｅxample.org", "https://exa%6Dple.org"].map(
    (address) => ({
      name: `reports ${address}, whose host is written in other signs`,
      texts: `website: ${address}`,
      expected: [`1:10 not a web address: ${address} | copy it from the browser's address bar`],
    }),
  ),
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
  expect(reportsOf(webAddress, texts)).toEqual(expected);
});
