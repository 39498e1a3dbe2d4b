import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { entityWith, registerOf as registerWith, toolWith } from "../facets/facet-fixture.ts";
import type { Register } from "../register/register.ts";
import { needsMeasures } from "./needs.ts";
import type { InsightTable } from "./insight-table.ts";

/** Builds a register of listings with the given parts. Parts with `functions` are tools, the others organisations. */
function registerOf(parts: readonly object[]): Register {
  const listings = parts.map((part, index) =>
    "functions" in part
      ? toolWith(`t${index}`, { sources: [], ...part } as object)
      : entityWith(`e${index}`, { sources: [], ...part }),
  );
  return registerWith(listings as Listing[]);
}

const { "needs-of-partners": measurePartnerNeeds, "needs-named-in-2021": measureNamedNeeds } = needsMeasures;

const dated = (as_of: string) => [{ url: "https://example.org/", as_of, supports: ["contact"] }];
const small = registerOf([
  {
    reach: { scope: "national", regions: ["africa"], countries: ["KE"] },
    focus: { industries: ["construction", "cross-industry"], issues: ["forced-labour"] },
    offer: {
      services: ["ethical-recruitment"],
      partnerships: ["membership"],
      cost: "free",
      languages: ["sw", "en"],
      case_studies: [{ title: "A" }],
    },
    contact: { url: "https://example.org/contact" },
    sources: dated("2026-06"),
  },
  {
    reach: { scope: "global", regions: ["africa"] },
    focus: { industries: ["cross-industry"], issues: ["abusive-recruitment"] },
    sources: dated("2019"),
  },
  { status: { state: "closed" }, offer: { services: ["training"] } },
  { functions: ["training"] },
]);
const countsOf = ({ rows }: InsightTable) => Object.fromEntries(rows.map(({ need, count }) => [need, count]));
const findAddress = ({ rows }: InsightTable, id: string) => rows.find(({ need }) => need === id)?.["listings"];

test("what companies look for, toCountCells by hand", () => {
  const table = measurePartnerNeeds(small);
  expect(countsOf(table)).toEqual({
    place: 1,
    industry: 1,
    issue: 2,
    help: 1,
    engagement: 1,
    cost: 1,
    proof: 1,
    alive: 1,
    reachable: 1,
    language: 1,
    legitimacy: 2,
  });
  expect(table.n).toBe(2);
  expect(table.rows[0]).toMatchObject({ of: 2, share: 0.5 });
});

test("names only stated terms in an address, in the order of the facet", () => {
  const table = measurePartnerNeeds(small);
  expect(findAddress(table, "language")).toBe("/entities/?languages=en,sw&status=active,unknown");
  expect(findAddress(table, "cost")).toBe("/entities/?cost=free&status=active,unknown");
  expect(findAddress(table, "proof")).toBe("/entities/?has=case-studies&status=active,unknown");
});

test("what was named in 2021, toCountCells by hand", () => {
  const table = measureNamedNeeds(small);
  expect(countsOf(table)).toMatchObject({
    africa: 1,
    "middle-east-north-africa": 0,
    "latin-america-caribbean": 0,
    "recruitment-help": 1,
    "recruitment-issue": 1,
    "out-of-date": 1,
    "services-unclear": 1,
    "engagement-unclear": 1,
    "tools-out-of-date": 1,
  });
  expect(findAddress(table, "africa")).toBe("/entities/?regions=africa&scope=regional,national&status=active,unknown");
  expect(findAddress(table, "middle-east-north-africa")).toBeNull();
  expect(table.rows.find(({ need }) => need === "tools-out-of-date")).toMatchObject({ kind: "tool", of: 1, share: 1 });
  expect(table.n).toBe(3);
});

test("has no share without listings", () => {
  for (const row of [...measurePartnerNeeds(registerOf([])).rows, ...measureNamedNeeds(registerOf([])).rows])
    expect(row).toMatchObject({ count: 0, share: null, listings: null });
});
