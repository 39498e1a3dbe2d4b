import fc from "fast-check";
import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import { formatQueueReasons } from "./queue-reasons.ts";
import { rankReviewQueue, queueWeights, type QueueItem } from "./queue.ts";
import type { PageRecord, WatchState } from "./watch-state.ts";

const source = (as_of: string) => [{ url: "https://example.org", as_of, supports: ["contact"] }];
const rankListings = (listings: readonly Listing[], pages: WatchState["pages"] = {}) =>
  rankReviewQueue(registerOf(listings), { version: 2, pages });
const answering: PageRecord = { checked: "2026-11-20", outcome: "ok" };
const broken: PageRecord = { checked: "2026-11-20", outcome: "not-found", failing_since: "2026-11-13" };

/** All facts of an entity's clarity checklist but currency. */
const clear = {
  offer: {
    services: ["training"],
    partnerships: ["membership"],
    workstreams: ["x"],
    outputs: [{ title: "x" }],
    case_studies: [{ title: "x" }],
    cost: "free",
    languages: ["en"],
  },
  contact: { url: "https://example.org/contact" },
  evaluations: [{ title: "x" }],
} as Partial<Listing>;

test("weights add up to 100", () => {
  expect(Object.values(queueWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

test("by hand: undated, no facts found, global, pointed to by two, website broken", () => {
  const listings = [
    entityWith("a", { website: "https://a.example", reach: { scope: "global" } }),
    entityWith("b", { relations: [{ type: "member-of", to: "entities/a" }] }),
    toolWith("t", { developers: [{ name: "A", to: "entities/a" }] }),
  ];
  const queue = rankListings(listings, { "https://a.example": broken });
  expect(queue[0]).toMatchObject({
    reference: "entities/a",
    parts: { age: 1, links: 1, unknown: 1, pointed: 2 / 5, reach: 1 },
    pointingListings: 2,
    missingFacts: 9,
    checklistFacts: 9,
  });
  // 40 + 20 + 15 + 15 × 2/5 + 10
  expect(queue[0]?.score).toBeCloseTo(91, 10);
});

test("findings of the watch come first, in their order, whatever the score", () => {
  const read = { checked: "2026-11-20", outcome: "ok", read: "2026-11-20" } as const;
  const value = "0000000000000000";
  const missing = "2026-11-20";
  const records: Record<string, PageRecord> = {
    absent: { ...read, facts: [{ listing: "entities/absent", field: "contact.url", value, missing_since: missing }] },
    ending: { ...read, endings: [{ listing: "entities/ending", words: "closed" }] },
    newer: { ...read, dated: "2026-11-19", dated_by: "page" },
    elsewhere: { ...read, outcome: "redirected", to: "https://shop.example/" },
    gone: {
      ...read,
      facts: [{ listing: "entities/gone", field: "name", value, seen: "2026-11-13", missing_since: missing }],
    },
    broken,
  };
  const ids = [...Object.keys(records), "nothing"];
  const listings = ids.map((id) => entityWith(id, { sources: [{ url: `https://${id}.example`, as_of: "2026-01" }] }));
  const undated = entityWith("undated", { reach: { scope: "global" } });
  const pages = Object.fromEntries(Object.entries(records).map(([id, record]) => [`https://${id}.example`, record]));
  const queue = rankListings([undated, ...listings], pages);
  expect(queue.map(({ listing }) => listing.id)).toEqual([
    ...["gone", "elsewhere", "broken", "ending", "newer", "absent"],
    ...["undated", "nothing"],
  ]);
  const reasonOf = (id: string) => formatQueueReasons(queue.find(({ listing }) => listing.id === id) as QueueItem)[0];
  expect(["gone", "elsewhere", "newer"].map(reasonOf)).toEqual([
    "1 fact no longer on its page",
    "an address leads to another site",
    "a page is dated 19 Nov 2026",
  ]);
});

test("by hand: 219 days old, all facts found, national, one of four links broken", () => {
  // 219 ÷ 1095 = 1/5; 40 × 1/5 + 20 × 1/4 + 0 + 0 + 10 × 1/3
  const pages = ["one", "two", "three", "four"].map((page) => `https://example.org/${page}`);
  const sources = pages.map((url) => ({ url, as_of: "2026-04-20" }));
  const offer = { ...clear.offer, case_studies: [{ title: "x" }] };
  const listing = entityWith("a", { ...clear, offer, sources, reach: { scope: "national" } } as never);
  const [brokenPage = "", ...otherPages] = pages;
  const records = Object.fromEntries(otherPages.map((url) => [url, answering]));
  const [item] = rankListings([listing], { ...records, [brokenPage]: broken });
  expect(item?.parts).toEqual({ age: 1 / 5, links: 1 / 4, unknown: 0, pointed: 0, reach: 1 / 3 });
  expect(item?.score).toBeCloseTo(8 + 5 + 10 / 3, 10);
});

test("by hand: the checklist of a tool has no services, workstreams and cost", () => {
  // Six facts on the checklist, one found; regional; reviewed today.
  const review = { level: "checked", date: "2026-11-25" } as const;
  const [item] = rankListings([
    toolWith("t", {
      review,
      reach: { scope: "regional" },
      contact: clear.contact as never,
      sources: source("2026-04-20") as never,
    }),
  ]);
  expect(item).toMatchObject({ checklistFacts: 6, missingFacts: 5, parts: { age: 0, unknown: 5 / 6, reach: 2 / 3 } });
  expect(item?.score).toBeCloseTo((15 * 5) / 6 + 20 / 3, 10);
});

test.each([
  { name: "older than three years counts no further", dates: ["2015", "2010"] },
  { name: "nothing dated counts as three years", dates: ["2015", undefined] },
])("$name", ({ dates }) => {
  const [a, b] = dates.map((date, index) =>
    entityWith(`a${index}`, date === undefined ? {} : { sources: source(date) }),
  ) as [Listing, Listing];
  const [first, second] = rankListings([a, b]);
  expect(first?.score).toBe(second?.score);
  expect([first?.reference, second?.reference]).toEqual(["entities/a0", "entities/a1"]);
});

test("a relation that several listings state counts once each, a partnership on both sides", () => {
  const listings = [
    entityWith("a", { relations: [{ type: "partner-of", to: "entities/b" }] }),
    entityWith("b", {
      relations: [
        { type: "runs", to: "tools/t" },
        { type: "funded-by", to: "entities/a" },
      ],
    }),
    toolWith("t", { developers: [{ name: "B", to: "entities/b" }] }),
  ];
  const counts = Object.fromEntries(
    rankListings(listings).map(({ reference, pointingListings }) => [reference, pointingListings]),
  );
  expect(counts).toEqual({ "entities/a": 1, "entities/b": 2, "tools/t": 1 });
});

test.each(["closed", "merged", "discontinued"] as const)("a listing that is %s is left out", (state) => {
  const listing =
    state === "discontinued" ? toolWith("a", { status: { state } }) : entityWith("a", { status: { state } });
  expect(rankListings([listing])).toEqual([]);
});

const dates = fc.option(fc.constantFrom("2012", "2024-05", "2025", "2026-03-04", "2026-11-25"), { nil: undefined });
const listings = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      date: dates,
      scope: fc.constantFrom("global", "regional", "national", undefined),
      to: fc.option(fc.stringMatching(/^[a-z]$/), { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((records) =>
    records.map(({ id, date, scope, to }) =>
      entityWith(id, {
        ...(date && { sources: source(date) }),
        ...(scope && { reach: { scope } }),
        ...(to && to !== id && { relations: [{ type: "runs", to: `entities/${to}` }] }),
      }),
    ),
  );

test("scores lie from 0 to 100, and the order does not depend on that of the dataset", () => {
  fc.assert(
    fc.property(listings, (register) => {
      const queue = rankListings(register);
      expect(queue.every(({ score }) => score >= 0 && score <= 100)).toBe(true);
      expect(queue.map(({ score }) => score)).toEqual(queue.map(({ score }) => score).toSorted((a, b) => b - a));
      const reversed = rankListings(register.toReversed()).map(({ reference }) => reference);
      expect(reversed).toEqual(queue.map(({ reference }) => reference));
    }),
  );
});

test("a review today never moves a listing up", () => {
  fc.assert(
    fc.property(listings, fc.nat(), (register, seed) => {
      fc.pre(register.length > 0);
      const index = seed % register.length;
      const { id } = register[index] as Listing;
      const reviewed = register.map((listing) =>
        listing.id === id ? ({ ...listing, review: { level: "checked", date: "2026-11-25" } } as Listing) : listing,
      );
      const rankIn = (list: readonly Listing[]) => rankListings(list).findIndex(({ listing }) => listing.id === id);
      expect(rankIn(reviewed)).toBeGreaterThanOrEqual(rankIn(register));
    }),
  );
});

test("one more listing that points to another never lowers that one's score", () => {
  fc.assert(
    fc.property(listings, (register) => {
      fc.pre(register.length > 0);
      const target = (register[0] as Listing).id;
      const scoreOf = (list: readonly Listing[]) =>
        rankListings(list).find(({ listing }) => listing.id === target)?.score ?? 0;
      const pointing = entityWith("zzzz", { relations: [{ type: "runs", to: `entities/${target}` }] });
      expect(scoreOf([...register, pointing])).toBeGreaterThanOrEqual(scoreOf(register));
    }),
  );
});
