import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchListings } from "./match.ts";
import { matchFor, orderOf, record, tool } from "./record-fixture.ts";
import type { MatchRecord } from "./record.ts";

const works = (place: string, fields: Partial<MatchRecord> = {}) =>
  record(place, { stated: { services: ["training"], ...fields.stated }, ...fields });

describe("place", () => {
  const kenya = { countries: ["KE"], services: ["training"], industries: ["agriculture"] };
  const at = (id: string, scope: MatchRecord["scope"], stated: object) =>
    record(id, { ...(scope && { scope }), stated: { services: ["training"], industries: ["agriculture"], ...stated } });

  test("local comes before regional, regional before global, global before nothing stated, elsewhere not at all", () => {
    const order = orderOf(kenya, [
      at("elsewhere", "national", { countries: ["PE"], regions: ["latin-america-caribbean"] }),
      at("silent", undefined, {}),
      at("global", "global", {}),
      at("regional", "regional", { regions: ["africa"] }),
      at("named-by-a-global", "global", { regions: ["africa"], countries: ["KE"] }),
      at("local", "national", { regions: ["africa"], countries: ["KE"] }),
    ]);
    expect(order).toEqual(["local", "named-by-a-global", "regional", "global", "silent"]);
  });

  test("where none is asked, a national listing stands a little behind one that works in several countries", () => {
    const peru = { countries: ["PE"], regions: ["latin-america-caribbean"] };
    const global = at("global", "global", {});
    const { services } = kenya;
    expect(orderOf({ services }, [at("a", "national", peru), global, at("b", "regional", peru)])).toEqual([
      "b",
      "global",
      "a",
    ]);
    // A better fit and younger evidence go before it, and a place that is asked takes it away.
    expect(orderOf({ services }, [{ ...global, ageInDays: 2000 }, at("a", "national", peru)])[0]).toBe("a");
    expect(
      orderOf({ services: ["training", "hotline"] }, [
        global,
        at("a", "national", { ...peru, services: ["training", "hotline"] }),
      ])[0],
    ).toBe("a");
    expect(orderOf({ services, countries: ["PE"] }, [global, at("a", "national", peru)])[0]).toBe("a");
    expect(orderOf({}, [{ ...global, ageInDays: 1 }, at("a", "national", peru)])[0]).toBe("a");
  });

  test("who states other places only is no answer, though all else fits", () => {
    const elsewhere = at("elsewhere", "national", { countries: ["UG"], regions: ["africa"] });
    expect(matchFor(kenya, elsewhere)).toBeUndefined();
    expect(matchFor({ countries: ["KE"] }, elsewhere)).toBeUndefined();
  });

  test("a case study lifts a global listing above others", () => {
    const studied = { ...at("studied", "global", {}), studied: { countries: ["KE"] } };
    expect(orderOf(kenya, [at("global", "global", {}), studied])).toEqual(["studied", "global"]);
  });

  test("a region adds nothing to a country in it", () => {
    const records = [
      at("elsewhere", "national", { countries: ["UG"], regions: ["africa"] }),
      at("regional", "regional", { regions: ["africa"] }),
      at("region-named", "global", { regions: ["africa"] }),
      at("global", "global", {}),
      at("local", "national", { regions: ["africa"], countries: ["KE"] }),
    ];
    const alone = matchListings({ kind: "entity", ...kenya }, records);
    expect(matchListings({ kind: "entity", ...kenya, regions: ["africa"] }, records)).toEqual(alone);
    expect(alone.filter(({ group }) => group === "strong").map(({ record }) => record.name)).toEqual(["local"]);
    // A region of other countries is a place of its own.
    const { reasons } = matchFor({ ...kenya, regions: ["south-asia"] }, records[4] as MatchRecord) ?? { reasons: [] };
    expect(reasons[0]?.detail.map(({ term }) => term)).toEqual(["KE", "south-asia"]);
  });

  test("a region is answered by a country in it", () => {
    const local = at("local", "national", { countries: ["KE"] });
    expect(matchFor({ regions: ["africa"] }, local)?.reasons[0]?.verdict).toBe("meets");
  });
});

describe("industry, issue and help", () => {
  test("specific comes before cross-industry, cross-industry before nothing stated, another industry last", () => {
    const seafood = { industries: ["fishing-seafood"], services: ["training"], countries: ["TH"] };
    const at = (id: string, industries?: string[]) =>
      record(id, {
        scope: "national",
        stated: { countries: ["TH"], services: ["training"], ...(industries && { industries }) },
      });
    const records = [
      at("other", ["healthcare"]),
      at("silent"),
      at("any", ["cross-industry"]),
      at("own", ["fishing-seafood"]),
    ];
    expect(orderOf(seafood, records)).toEqual(["own", "any", "silent", "other"]);
  });

  test("who has none of the help falls to the last group", () => {
    const asked = { services: ["hotline"], countries: ["KE"], industries: ["agriculture"] };
    const one = record("a", {
      scope: "national",
      stated: { countries: ["KE"], industries: ["agriculture"], services: ["funding"] },
    });
    expect(matchFor(asked, one)).toMatchObject({ group: "worth-a-look" });
  });

  test("what a body of states offers is help only if companies can take part", () => {
    const body = (id: string, stated: MatchRecord["stated"]) =>
      record(id, { type: "intergovernmental", scope: "national", stated: { countries: ["KE"], ...stated } });
    const asked = { countries: ["KE"], services: ["ethical-recruitment"] };
    const services = ["ethical-recruitment"];
    const forum = body("forum", { services });
    const programme = body("programme", { services, partnerships: ["joint-project"] });
    expect(orderOf(asked, [forum, programme])).toEqual(["programme", "forum"]);
    expect(matchFor(asked, programme)?.group).toBe("strong");
    expect(matchFor(asked, { ...programme, type: "ngo", stated: forum.stated })?.group).toBe("strong");
    expect(matchFor(asked, forum)).toMatchObject({
      group: "partial",
      reasons: [{}, { verdict: "not-stated", detail: [{ answer: "to-states" }] }],
    });
    // It may still be close by for whoever asks for a place alone.
    expect(matchFor({ countries: ["KE"] }, forum)?.group).toBe("strong");
  });

  test("nothing stated lies between yes and no", () => {
    const asked = { countries: ["KE"], industries: ["agriculture"], issues: ["child-labour"], services: ["training"] };
    const at = (id: string, services?: string[]) =>
      record(id, {
        scope: "national",
        stated: {
          countries: ["KE"],
          industries: ["agriculture"],
          issues: ["child-labour"],
          ...(services && { services }),
        },
      });
    expect(orderOf(asked, [at("no", ["funding"]), at("silent"), at("yes", ["training"])])).toEqual([
      "yes",
      "silent",
      "no",
    ]);
  });

  test("a summary counts less than a tag and more than nothing", () => {
    const asked = { services: ["hotline"], countries: ["KE"], industries: ["agriculture"] };
    const at = (id: string, services: string[], mentioned: string[]) =>
      record(id, {
        scope: "national",
        stated: { countries: ["KE"], industries: ["agriculture"], services },
        mentioned: { industries: ["agriculture"], services: mentioned },
      });
    const records = [
      at("neither", ["funding"], []),
      at("mentions", ["funding"], ["hotline"]),
      at("tagged", ["hotline"], []),
      at("both", ["hotline"], ["hotline"]),
    ];
    expect(orderOf(asked, records)).toEqual(["both", "tagged", "mentions", "neither"]);
    expect(matchFor(asked, records[1] as MatchRecord)?.reasons[1]).toEqual({
      criterion: "services",
      verdict: "partly",
      detail: [{ key: "services", term: "hotline", answer: "summary" }],
    });
  });

  test("to lack a rare term costs more than to lack a common one", () => {
    const common = Array.from({ length: 20 }, (_, index) =>
      record(`x${index}`, { stated: { services: ["training"] } }),
    );
    const rare = record("has-rare", { stated: { services: ["hotline"] } });
    const order = orderOf({ services: ["training", "hotline"] }, [...common, rare]);
    expect(order[0]).toBe("has-rare");
  });

  test("some of what was asked is partly, all of it meets", () => {
    const asked = { services: ["training", "hotline"] };
    expect(matchFor(asked, record("a", { stated: { services: ["training"] } }))?.reasons[0]?.verdict).toBe("partly");
    expect(matchFor(asked, record("a", { stated: { services: ["hotline", "training"] } }))?.reasons[0]?.verdict).toBe(
      "meets",
    );
  });

  test("what is free also answers who would pay; mixed does in part", () => {
    const priced = (cost: string) =>
      matchFor({ cost: ["paid"] }, record("a", { stated: { cost: [cost] } }))?.reasons[0]?.verdict;
    expect([priced("paid"), priced("free"), priced("mixed"), priced("membership-fee")]).toEqual([
      "meets",
      "meets",
      "partly",
      undefined,
    ]);
  });
});

describe("life", () => {
  const asked = { services: ["training"] };

  test("recent evidence comes before old, old before none", () => {
    const { ageInDays: _, ...undated } = works("undated");
    expect(orderOf(asked, [undated, works("old", { ageInDays: 3000 }), works("new")])).toEqual([
      "new",
      "old",
      "undated",
    ]);
  });

  test("age never makes up for fit", () => {
    const old = works("old", { ageInDays: 9000, state: "unknown" });
    expect(orderOf(asked, [record("silent"), old])[0]).toBe("old");
  });

  test("an unknown status stays in, a little behind", () => {
    expect(orderOf(asked, [works("unknown", { state: "unknown" }), works("active")])).toEqual(["active", "unknown"]);
  });

  test.each([
    { name: "of unknown status", fields: { state: "unknown", ageInDays: 0 } },
    { name: "without a sign of activity in three years", fields: { ageInDays: 1096 } },
    { name: "without any dated evidence", fields: {} },
  ] as const)("a listing $name comes after all that answer alike", ({ fields }) => {
    // Its tag is the main thing that it does, and the others' evidence is nearly as old.
    const { ageInDays: _, ...undated } = works("dormant");
    const late: MatchRecord = { ...undated, ...fields };
    const others = [
      works("tagged", { mentioned: {}, ageInDays: 1095 }),
      works("national", { scope: "national", ageInDays: 1095, mentioned: {} }),
    ];
    expect(orderOf(asked, [late, ...others]).at(-1)).toBe("dormant");
    const half = { services: ["training"], languages: ["sw"] };
    const alike = works("alike", { ageInDays: 1095, scope: "national" });
    expect(orderOf(half, [late, alike])).toEqual(["alike", "dormant"]);
    // Readers are shown the same reasons for a tag that the summary doesn't name.
    const tagged = works("tagged", { ageInDays: 1095, scope: "national", mentioned: {} });
    expect(orderOf(half, [late, tagged])).toEqual(["tagged", "dormant"]);
    // To fit better still counts for more.
    expect(orderOf(half, [late, record("silent", { stated: { languages: ["sw"] } })])[0]).toBe("dormant");
  });

  test("what has ended shows only with what took its place", () => {
    const ended = works("ended", { state: "merged", successor: "entities/heir" });
    const lost = works("lost", { state: "closed" });
    const matches = matchListings({ kind: "entity", ...asked }, [ended, lost, works("heir")]);
    expect(matches.map(({ id, succeeds }) => ({ id, succeeds }))).toEqual([
      { id: "entities/heir", succeeds: ["entities/ended"] },
    ]);
  });

  test("what has ended and would be no answer doesn't show at all", () => {
    const ended = record("ended", { state: "merged", successor: "entities/heir", stated: { services: ["hotline"] } });
    expect(matchListings({ kind: "entity", ...asked }, [ended, works("heir")])[0]?.succeeds).toEqual([]);
  });

  test("ties break by age, then by name, then by id", () => {
    // So old that their scores do not differ.
    const records = [
      works("c", { name: "A", ageInDays: 90_001 }),
      works("b", { name: "B", ageInDays: 90_000 }),
      works("z", { name: "A", ageInDays: 90_000 }),
      works("y", { name: "A", ageInDays: 90_000 }),
    ];
    expect(orderOf(asked, records)).toEqual(["y", "z", "b", "c"]);
  });
});

test("without criteria every listing of the kind stands, the newest first", () => {
  expect(orderOf({}, [record("b", { ageInDays: 9 }), record("a"), tool("t")])).toEqual(["a", "b"]);
});

test("the other kind is no answer, and what is not asked of a kind is passed over", () => {
  expect(
    orderOf({ functions: ["training"] }, [record("a"), tool("t", { stated: { functions: ["training"] } })], "tool"),
  ).toEqual(["t"]);
  expect(matchFor({ target_users: ["business"] }, record("a"))?.reasons).toEqual([]);
});

test("tools are asked for kinds of work, which tags alone answer", () => {
  const work = ["hash-matching", "grooming-detection"];
  const records = [
    tool("one", { stated: { work: ["hash-matching"] }, mentioned: {} }),
    tool("both", { stated: { work } }),
    tool("silent"),
    tool("other", { stated: { work: ["shelter-beds"] } }),
  ];
  expect(orderOf({ work }, records, "tool")).toEqual(["both", "one", "silent"]);
  expect(matchFor({ work: ["hash-matching"] }, tool("a", { stated: { work }, mentioned: {} }))?.group).toBe("strong");
});

const some = (...terms: string[]) => fc.subarray(terms);
const scope = fc.constantFrom<MatchRecord["scope"]>("global", "regional", "national");
const terms = fc.record(
  {
    countries: some("KE", "TH", "PE"),
    regions: some("africa", "south-east-asia"),
    services: some("training", "hotline", "funding"),
    industries: some("agriculture", "fishing-seafood", "cross-industry"),
    issues: some("forced-labour", "child-labour", "human-trafficking"),
    cost: some("free", "paid", "mixed").map((list) => list.slice(0, 1)),
    languages: some("en", "sw"),
  },
  { requiredKeys: [] },
);
const anyRecord = fc
  .record({
    scope,
    stated: terms,
    mentioned: terms,
    studied: terms,
    ageInDays: fc.nat(4000),
    state: fc.constantFrom<MatchRecord["state"]>("active", "unknown"),
  })
  .map((fields) => record("x", { ...fields, scope: fields.scope ?? "global" }));
const records = fc
  .array(anyRecord, { maxLength: 12 })
  .map((list) =>
    list.map((each, index): MatchRecord => ({ ...each, id: `entities/x${index}`, name: `x${index % 3}` })),
  );

describe("properties", () => {
  test("the order of the input does not matter", () => {
    fc.assert(
      fc.property(records, terms, (list, criteria) => {
        expect(orderOf(criteria, [...list].reverse())).toEqual(orderOf(criteria, list));
      }),
    );
  });

  test("scores lie between 0 and 1 and never rise down a group, and groups come in their order", () => {
    fc.assert(
      fc.property(records, terms, (list, criteria) => {
        const matches = matchListings({ kind: "entity", ...criteria }, list);
        const groups = ["strong", "partial", "worth-a-look"];
        for (const [index, match] of matches.entries()) {
          const next = matches[index + 1] ?? match;
          expect(match.score).toBeGreaterThan(0);
          expect(match.score).toBeLessThanOrEqual(1);
          if (next.group === match.group) expect(next.score).toBeLessThanOrEqual(match.score);
          expect(groups.indexOf(next.group)).toBeGreaterThanOrEqual(groups.indexOf(match.group));
        }
      }),
    );
  });

  test("strong are those who meet every point as it was asked, and no others", () => {
    fc.assert(
      fc.property(records, terms, (list, criteria) => {
        for (const { group, reasons } of matchListings({ kind: "entity", ...criteria }, list)) {
          expect(group === "strong").toBe(reasons.length > 0 && reasons.every(({ verdict }) => verdict === "meets"));
        }
      }),
    );
  });

  test("a criterion more that a listing meets in full never lowers its score, nor its place among those that don't", () => {
    fc.assert(
      fc.property(records, terms, (list, criteria) => {
        const one = record("one", {
          scope: "national",
          stated: { partnerships: ["membership"], services: ["training"] },
        });
        const before = matchListings({ kind: "entity", ...criteria }, [one, ...list]);
        const after = matchListings({ kind: "entity", ...criteria, partnerships: ["membership"] }, [one, ...list]);
        const at = (matches: typeof before) => matches.findIndex(({ id }) => id === one.id);
        // With nothing asked, reach doesn't count, so that it may cost a little once something is.
        const isAsked = Object.values(criteria).some((asked) => asked.length > 0);
        if (at(before) === -1 || !isAsked) return;
        expect(after[at(after)]?.score).toBeGreaterThanOrEqual(before[at(before)]?.score ?? 0);
        expect(at(after)).toBeLessThanOrEqual(at(before));
      }),
    );
  });

  test("a term more that a listing meets never lowers its score", () => {
    fc.assert(
      fc.property(records, anyRecord, fc.constantFrom("training", "funding"), (list, one, term) => {
        const stated = { ...one.stated, services: ["hotline", term] };
        const mine: MatchRecord = { ...one, id: "entities/one", stated, mentioned: { services: ["hotline", term] } };
        const asked = { services: ["hotline", "legal-support"] };
        const before = matchFor(asked, mine, list);
        const after = matchFor({ services: [...asked.services, term] }, mine, list);
        if (before !== undefined) expect(after?.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });
});
