import { expect, test } from "vitest";
import { engineOf, entityWith } from "../../core/facets/facet-fixture.ts";
import { buildListingIndex } from "../../core/shortlist/listing-index.ts";
import { briefOf, formatBrief, type BriefEntry } from "./brief.ts";
import type { Shortlist } from "./use-listed.ts";

const listings = [
  entityWith("a", { reach: { scope: "national", countries: ["KE", "TZ"] } }),
  entityWith("b", { reach: { scope: "global" } }),
];
const shortlist: Shortlist = {
  listed: buildListingIndex({ entity: engineOf(listings), tool: engineOf([], "tool") }),
  more: {
    version: "1",
    generated: "2026-11-25",
    moved: {},
    contacts: { "entities/a": { website: "https://a.example/", email: "info@a.example" } },
  },
  titleOf: (_, id) => id,
};
const contacts = { "entities/a": { website: "https://а21.org/", url: "https://а21.org/mail", email: "info@а21.org" } };

test("a brief says hosts in ASCII", () => {
  const more = { version: "1" as const, generated: "2026-11-25", moved: {}, contacts };
  const [entry] = briefOf({ ...shortlist, more }, ["entities/a"], {}, "https://example.org");
  expect(entry?.first).toContainEqual({
    title: "Website",
    text: "https://xn--21-6kc.org/",
    url: "https://а21.org/",
  });
  expect(entry?.first).toContainEqual({
    title: "Contact",
    text: "https://xn--21-6kc.org/mail, info@xn--21-6kc.org",
  });
});

const factsOf = (title: string) =>
  briefOf(shortlist, ["entities/a", "entities/b"], {}, "https://example.org").map(({ first, facts }) =>
    [...first, ...facts].find((each) => each.title === title),
  );

test("a brief names the website and every country, and says what was not found", () => {
  const title = "Website";
  expect(factsOf(title)).toEqual([{ title, text: "https://a.example/", url: "https://a.example/" }, { title }]);
  expect(factsOf("Countries named")).toEqual([{ title: "Countries named", text: "KE, TZ" }, undefined]);
  expect(factsOf("Contact")).toEqual([{ title: "Contact", text: "info@a.example" }, { title: "Contact" }]);
});

test("a brief says why, then contact and status, before the rest", () => {
  const asked = {
    text: "Help: training",
    address: "/match/?services=training",
    reasonsOf: () => [{ title: "Help", text: "Training (met)" }],
  };
  const [entry] = briefOf(shortlist, ["entities/a"], {}, "https://example.org", asked);
  expect(entry?.first[0]).toEqual({ title: "Help", text: "Training (met)" });
  expect(entry?.first.map(({ title }) => title)).toEqual(["Help", "Contact", "Website", "Status", "Newest evidence"]);
  expect(entry?.facts.map(({ title }) => title)).toEqual([
    "Type",
    "Offers",
    "Reach",
    "Countries named",
    "Sources",
    "Listing",
  ]);
});

test("countries are in the order of their names, not of their codes", () => {
  const names: Readonly<Record<string, string>> = { KE: "Zed", TZ: "Ålpha" };
  const named: Shortlist = { ...shortlist, titleOf: (_, id) => names[id] ?? id };
  const [entry] = briefOf(named, ["entities/a"], {}, "https://example.org");
  expect(entry?.facts).toContainEqual({ title: "Countries named", text: "Ålpha, Zed" });
});

const entry = (parts: Partial<BriefEntry> = {}): BriefEntry => ({
  reference: "entities/a",
  name: "Alpha",
  url: "https://example.org/entities/a/",
  first: [
    { title: "Place", text: "Qatar (met)" },
    { title: "Contact" },
    { title: "Website", text: "https://example.net/", url: "https://example.net/" },
  ],
  summary: "Helps.",
  facts: [{ title: "Type", text: "Trade union" }],
  ...parts,
});

test("a brief says the edition, each listing with its address, and what was not found", () => {
  const note = "First line\n\n- second";
  expect(formatBrief([entry({ note })], "2026-11-25")).toBe(`# Shortlist

From the Anti-Trafficking Register, edition of 25 Nov 2026, CC BY 4.0. Listing is not endorsement; “not found” does not mean “no”.

## [Alpha](https://example.org/entities/a/)

- **Place:** Qatar (met)
- **Contact:** _Not found in public sources_
- **Website:** <https://example.net/>

Helps.

- **Type:** Trade union

**Note:**

> First line
>
> \\- second
`);
});

test.each([
  ["*bold* and _more_", "\\*bold\\* and \\_more\\_"],
  ["[link](x) <b>&amp;", "\\[link\\](x) \\<b\\>\\&amp;"],
  ["# heading", "\\# heading"],
  ["1. item", "1\\. item"],
  ["+ item", "\\+ item"],
  ["a | `b` \\ ~c~", "a \\| \\`b\\` \\\\ \\~c\\~"],
])("%j is text, not mark-up", (name, expected) => {
  expect(formatBrief([entry({ name })], "2026-11-25")).toContain(`## [${expected}](`);
});

test("the question comes before the listings, with the address that asks it again", () => {
  const asked = { text: "Help: training · Place: Qatar", address: "https://example.org/match/?services=training" };
  const text = formatBrief([entry()], "2026-11-25", asked);
  const question =
    "**Question asked:** [Help: training · Place: Qatar](<https://example.org/match/?services=training>)";
  expect(text).toContain(`\n\n${question}\n\n## [Alpha]`);
});

test("a host that is shown in ASCII is linked as it is", () => {
  const first = [{ title: "Website", text: "https://xn--21-6kc.org/", url: "https://а21.org/" }];
  expect(formatBrief([entry({ first })], "2026-11-25")).toContain(
    "- **Website:** [https://xn--21-6kc.org/](<https://а21.org/>)",
  );
});
