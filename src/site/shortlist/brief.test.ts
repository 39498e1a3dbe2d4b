import { expect, test } from "vitest";
import { engineOf, entityWith } from "../../core/facets/facet-fixture.ts";
import { buildListingIndex } from "../../core/shortlist/listing-index.ts";
import { buildBrief, formatBrief, type BriefEntry } from "./brief.ts";
import type { ListData } from "./use-listings.ts";

const listings = [
  entityWith("a", { reach: { scope: "national", countries: ["KE", "TZ"] }, offer: { cost: "free" } }),
  entityWith("b", { reach: { scope: "global" } }),
];
const data: ListData = {
  index: buildListingIndex({ entity: engineOf(listings), tool: engineOf([], "tool") }),
  shortlistIndex: {
    version: "3",
    generated: "2026-11-25",
    moved: {},
    contacts: { "entities/a": { website: "https://a.example/", email: "info@a.example" } },
    laws: { "entities/a": ["UK Modern Slavery Act", "CSDDD"] },
    helpLines: { "entities/b": [{ telephone: "1191", countries: ["TH"], hours: "Mo-Su 00:00-23:59" }] },
  },
  titleOf: (_, id) => id,
};
const contacts = { "entities/a": { website: "https://а21.org/", url: "https://а21.org/mail", email: "info@а21.org" } };

test("hosts are shown in ASCII", () => {
  const shortlistIndex = {
    version: "3" as const,
    generated: "2026-11-25",
    moved: {},
    contacts,
    laws: {},
    helpLines: {},
  };
  const [entry] = buildBrief({ ...data, shortlistIndex }, ["entities/a"], {}, "https://example.org");
  expect(entry?.mainFacts).toContainEqual({
    title: "Website",
    text: "https://xn--21-6kc.org/",
    url: "https://а21.org/",
  });
  expect(entry?.mainFacts).toContainEqual({
    title: "Contact",
    text: "https://xn--21-6kc.org/mail, info@xn--21-6kc.org",
  });
});

/** Returns the facts with a title: of listing a, then of listing b. */
const findFacts = (title: string) =>
  buildBrief(data, ["entities/a", "entities/b"], {}, "https://example.org").map(({ mainFacts, facts }) =>
    [...mainFacts, ...facts].find((fact) => fact.title === title),
  );

test("a brief has the website and every country, and facts without a text for what was not found", () => {
  const title = "Website";
  expect(findFacts(title)).toEqual([{ title, text: "https://a.example/", url: "https://a.example/" }, { title }]);
  expect(findFacts("Countries named")).toEqual([{ title: "Countries named", text: "KE, TZ" }, undefined]);
  expect(findFacts("Contact")).toEqual([{ title: "Contact", text: "info@a.example" }, { title: "Contact" }]);
});

test("a brief has the cost and the laws that a listing helps with", () => {
  expect(findFacts("Cost")).toEqual([{ title: "Cost", text: "free" }, { title: "Cost" }]);
  const title = "Laws it helps with";
  expect(findFacts(title)).toEqual([{ title, text: "UK Modern Slavery Act; CSDDD" }, { title }]);
});

test("a brief has the help lines of a listing that has any", () => {
  const title = "Help lines";
  expect(findFacts(title)).toEqual([undefined, { title, text: "1191 (TH; 24 hours a day, every day)" }]);
});

test("a brief has the addresses of sources where they are asked for", () => {
  const addresses = ["https://a.example/1", "https://a.example/2"];
  const entries = buildBrief(data, ["entities/a"], {}, "https://example.org", undefined, { "entities/a": addresses });
  expect(entries[0]?.facts).toContainEqual({ title: "Sources", text: "1", addresses });
  expect(formatBrief(entries, "2026-11-25")).toContain(
    "- **Sources:** 1\n  - <https://a.example/1>\n  - <https://a.example/2>\n- **Listing:**",
  );
  expect(findFacts("Sources")[0]).toEqual({ title: "Sources", text: "1" });
});

test("answers to the question, contact and status come before other facts", () => {
  const question = {
    text: "Help: training",
    address: "/match/?services=training",
    listAnswers: () => [{ title: "Help", text: "Training (met)" }],
  };
  const [entry] = buildBrief(data, ["entities/a"], {}, "https://example.org", question);
  expect(entry?.mainFacts[0]).toEqual({ title: "Help", text: "Training (met)" });
  expect(entry?.mainFacts.map(({ title }) => title)).toEqual([
    "Help",
    "Contact",
    "Website",
    "Status",
    "Newest evidence",
  ]);
  expect(entry?.facts.map(({ title }) => title)).toEqual([
    "Type",
    "Offers",
    "Cost",
    "Evaluated",
    "Laws it helps with",
    "Reach",
    "Countries named",
    "Sources",
    "Listing",
  ]);
});

test("countries are ordered by name, not by code", () => {
  const names: Readonly<Record<string, string>> = { KE: "Zed", TZ: "Ålpha" };
  const dataWithNames: ListData = { ...data, titleOf: (_, id) => names[id] ?? id };
  const [entry] = buildBrief(dataWithNames, ["entities/a"], {}, "https://example.org");
  expect(entry?.facts).toContainEqual({ title: "Countries named", text: "Ålpha, Zed" });
});

const entry = (parts: Partial<BriefEntry> = {}): BriefEntry => ({
  reference: "entities/a",
  name: "Alpha",
  url: "https://example.org/entities/a/",
  mainFacts: [
    { title: "Place", text: "Qatar (met)" },
    { title: "Contact" },
    { title: "Website", text: "https://example.net/", url: "https://example.net/" },
  ],
  summary: "Helps.",
  facts: [{ title: "Type", text: "Trade union" }],
  ...parts,
});

test("Markdown has the edition, each listing with its URL, and what was not found", () => {
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
])("%j is escaped", (name, expected) => {
  expect(formatBrief([entry({ name })], "2026-11-25")).toContain(`## [${expected}](`);
});

test("the question comes before the listings, with the URL of match", () => {
  const url = "https://example.org/match/?services=training";
  const text = formatBrief([entry()], "2026-11-25", { text: "Help: training · Place: Qatar", address: url });
  const question =
    "**Question asked:** [Help: training · Place: Qatar](<https://example.org/match/?services=training>)";
  expect(text).toContain(`\n\n${question}\n\n## [Alpha]`);
});

test("a host shown in ASCII is linked as written", () => {
  const mainFacts = [{ title: "Website", text: "https://xn--21-6kc.org/", url: "https://а21.org/" }];
  expect(formatBrief([entry({ mainFacts })], "2026-11-25")).toContain(
    "- **Website:** [https://xn--21-6kc.org/](<https://а21.org/>)",
  );
});
