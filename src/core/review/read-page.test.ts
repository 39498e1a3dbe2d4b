import { expect, test } from "vitest";
import { entityWith } from "../facets/facet-fixture.ts";
import { decodePage, parsePage } from "./parse-page.ts";
import { readPage } from "./read-page.ts";
import { listWatchedAddresses, type WatchedAddress } from "./watched-facts.ts";

const url = "https://a.example/about";

/** Returns the fields of the facts that are found on a page, such as ["name", "offer.members"]. */
function findFields(listing: object, html: string): string[] {
  const sources = [
    { url, supports: ["summary", "contact", "help_lines", "website", "founded", "identifiers", "offer"] },
  ];
  const addresses = listWatchedAddresses([
    entityWith("a", { name: "Alliance for Tests", sources, ...listing } as never),
  ]);
  const address = addresses.get(url) as WatchedAddress;
  const reading = readPage({ content: parsePage(html), url: "https://www.a.example/about" }, address, "2026-11-25");
  return address.facts
    .filter((fact) => reading?.found.has(`entities/a ${fact.field} ${fact.value}`))
    .map(({ field }) => field);
}

test.each([
  {
    name: "a number in groups of digits",
    listing: { offer: { members: 1200 } },
    html: "1,200 members",
    fields: ["offer.members"],
  },
  {
    name: "a number with points",
    listing: { offer: { members: 1200 } },
    html: "1.200 miembros",
    fields: ["offer.members"],
  },
  {
    name: "a number with narrow spaces",
    listing: { offer: { members: 1200 } },
    html: "1\u202f200 membres",
    fields: ["offer.members"],
  },
  {
    name: "a number within a longer one",
    listing: { offer: { members: 200 } },
    html: "12,200 members, 2003, 200.5",
    fields: [],
  },
  {
    name: "a year at the end of a sentence",
    listing: { founded: 2008 },
    html: "Founded in 2008.",
    fields: ["founded"],
  },
  { name: "an alias in other letters", listing: { aliases: ["São Example"] }, html: "SAO-EXAMPLE", fields: ["name"] },
  { name: "a name within a word", listing: { name: "Verité" }, html: "Veritesque", fields: [] },
  {
    name: "a name over elements",
    listing: { name: "Stop the Traffik" },
    html: "<b>Stop</b><br>the <i>TRAFFIK®</i>",
    fields: ["name"],
  },
  {
    name: "a name without spaces between words",
    listing: { name: "反人口贩运网络" },
    html: "中国反人口贩运网络成立",
    fields: ["name"],
  },
  { name: "an Arabic name", listing: { name: "شبكة المثال" }, html: "عن شبكة المثال اليوم", fields: ["name"] },
  {
    name: "an e-mail address in a link",
    listing: { contact: { email: "info@a.example" } },
    html: '<a href="MAILTO:Info%40a.example?subject=x">',
    fields: ["contact.email"],
  },
  {
    name: "an e-mail address of another",
    listing: { contact: { email: "info@a.example" } },
    html: "xinfo@a.example info@a.examples",
    fields: [],
  },
  {
    name: "a contact page that is linked",
    listing: { contact: { url: "https://a.example/contact/" } },
    html: '<a href="/contact#form">',
    fields: ["contact.url"],
  },
  {
    name: "the host of a website",
    listing: { website: "https://www.b.example" },
    html: '<a href="http://b.example/en">',
    fields: ["website"],
  },
  {
    name: "a registered number",
    listing: { identifiers: { org_id: ["GB-COH-09506232"] } },
    html: "Company no. 09506232",
    fields: ["identifiers"],
  },
  {
    name: "a help line in another spelling",
    listing: { help_lines: [{ telephone: "+39 06 5550 0100", countries: ["IT"] }] },
    html: "Call +39 (06) 5550-0100, day and night",
    fields: ["help_lines"],
  },
  {
    name: "a help line that only a link dials",
    listing: { help_lines: [{ telephone: "800 555 010", countries: ["IT"] }] },
    html: '<a href="tel:800555010">Call us</a>',
    fields: ["help_lines"],
  },
  {
    name: "a help line in Arabic digits",
    listing: { help_lines: [{ telephone: "1955", countries: ["QA"] }] },
    html: "اتصل على ١٩٥٥ في أي وقت",
    fields: ["help_lines"],
  },
  {
    name: "two help lines of which one is left",
    listing: {
      help_lines: [
        { telephone: "1955", countries: ["QA"] },
        { telephone: "0800 555 0101", countries: ["QA"] },
      ],
    },
    html: "0800 555 0101",
    fields: ["help_lines"],
  },
  {
    name: "a short help line within other numbers",
    listing: { help_lines: [{ telephone: "1191", countries: ["TH"] }] },
    html: "1 191 people, 21191, 119 1",
    fields: [],
  },
  {
    name: "a help line with another last digit",
    listing: { help_lines: [{ telephone: "800 555 010", countries: ["IT"] }] },
    html: "800 555 0101 and 1800 555 010",
    fields: [],
  },
  {
    name: "the title of an output",
    listing: { offer: { outputs: [{ title: "A guide: fees" }] } },
    html: "A Guide — Fees",
    fields: ["offer.outputs"],
  },
  {
    name: "text that no reader sees",
    listing: { founded: 2008 },
    html: "<script>2008</script><style>2008</style><noscript>2008</noscript>",
    fields: [],
  },
])("$name: finds $fields", ({ listing, html, fields }) => {
  expect(findFields(listing, html)).toEqual(fields);
});

test.each([
  { name: "a byte-order mark", bytes: [0xef, 0xbb, 0xbf, 0xc3, 0xa9], type: "text/html; charset=latin1", text: "é" },
  { name: "the header", bytes: [0xe9], type: 'text/html; charset="iso-8859-1"', text: "é" },
  { name: "UTF-8", bytes: [0xc3, 0xa9], type: "text/html", text: "é" },
  { name: "neither", bytes: [0x80, 0xe9], type: "text/html", text: "€é" },
  { name: "a charset that does not exist", bytes: [0xe9], type: "text/html; charset=klingon", text: "é" },
])("decodes a page by $name", ({ bytes, type, text }) => {
  expect(decodePage(new Uint8Array(bytes), type)).toBe(text);
});

test("decodes a page by its meta element", () => {
  const bytes = [...new TextEncoder().encode('<meta charset="windows-1251">'), 0xe9];
  expect(decodePage(new Uint8Array(bytes), "text/html")).toMatch(/й$/);
});
