import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearestMatches, matchListings, toMatchGroup } from "./match.ts";
import { findMatch, rankIds, record, tool } from "./record-fixture.ts";
import type { Criterion } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { listUnmetReasons, toVerdict, type Reason } from "./reasons.ts";
import type { Answer } from "./weights.ts";

const trainer = (id: string, fields: Partial<MatchRecord> = {}) =>
  record(id, { stated: { services: ["training"], ...fields.stated }, ...fields });

const kenya = { countries: ["KE"], services: ["training"], industries: ["agriculture"] };
const kenyanTrainer = (id: string, scope: MatchRecord["scope"], stated: object) =>
  record(id, { ...(scope && { scope }), stated: { services: ["training"], industries: ["agriculture"], ...stated } });

describe("order", () => {
  test("local comes before regional, regional before global; elsewhere not at all", () => {
    const order = rankIds(kenya, [
      kenyanTrainer("elsewhere", "national", { countries: ["PE"], regions: ["latin-america-caribbean"] }),
      kenyanTrainer("global", "global", {}),
      kenyanTrainer("regional", "regional", { regions: ["africa"] }),
      kenyanTrainer("named-by-a-global", "global", { regions: ["africa"], countries: ["KE"] }),
      kenyanTrainer("local", "national", { regions: ["africa"], countries: ["KE"] }),
    ]);
    expect(order).toEqual(["local", "named-by-a-global", "regional", "global"]);
  });

  test("a region adds nothing to a country in it, but one of other countries is a place of its own", () => {
    const records = [
      kenyanTrainer("regional", "regional", { regions: ["africa"] }),
      kenyanTrainer("local", "national", { countries: ["KE"] }),
    ];
    const alone = matchListings({ kind: "entity", ...kenya }, records);
    expect(matchListings({ kind: "entity", ...kenya, regions: ["africa"] }, records)).toEqual(alone);
    const { reasons } = findMatch({ ...kenya, regions: ["south-asia"] }, records[1] as MatchRecord) ?? { reasons: [] };
    expect(reasons[0]?.detail.map(({ term }) => term)).toEqual(["KE", "south-asia"]);
  });

  test("a worldwide listing that names countries is no worse than one that names none", () => {
    const records = [
      kenyanTrainer("named-elsewhere", "global", { regions: ["south-asia"], countries: ["BD"] }),
      kenyanTrainer("unnamed", "global", {}),
      kenyanTrainer("region-named", "global", { regions: ["africa"], countries: ["UG"] }),
    ];
    expect(rankIds(kenya, records)).toEqual(["region-named", "named-elsewhere", "unnamed"]);
  });

  test("the industry of the criteria comes before cross-industry, and another last", () => {
    const records = [
      kenyanTrainer("healthcare", "national", { countries: ["KE"], industries: ["healthcare"] }),
      kenyanTrainer("any-industry", "national", { countries: ["KE"], industries: ["cross-industry"] }),
      kenyanTrainer("agriculture", "national", { countries: ["KE"] }),
    ];
    expect(rankIds(kenya, records)).toEqual(["agriculture", "any-industry", "healthcare"]);
  });

  test("a local specialist with related help comes before a general helpline that works everywhere", () => {
    const near = { services: { hotline: ["worker-voice-grievance"] } };
    const local = { countries: ["KE"], services: ["worker-voice-grievance"] };
    const records = [
      record("anyone", { scope: "global", stated: { services: ["hotline"], industries: ["cross-industry"] }, near }),
      { ...kenyanTrainer("local", "national", local), near },
    ];
    expect(rankIds({ ...kenya, services: ["hotline"] }, records)[0]).toBe("local");
  });

  test("the score is the weighted mean of half the best term and half the mean", () => {
    const criteria = { countries: ["KE"], services: ["training", "hotline"] };
    const match = findMatch(criteria, kenyanTrainer("a", "national", { countries: ["KE"] }));
    // Place 1, weight 1; help (1 + 0.5) / 2, weight 1.2.
    expect(match?.score).toBeCloseTo((1 + 1.2 * 0.75) / 2.2, 6);
  });

  test("who meets help, industry and issue comes before who meets the industry at the place", () => {
    const criteria = { ...kenya, issues: ["debt-bondage"] };
    const elsewhere = { regions: ["south-asia"], countries: ["BD"], issues: ["debt-bondage"] };
    const near = { services: { training: ["hotline"] } };
    const local = { countries: ["KE"], services: ["hotline"], issues: ["child-labour"] };
    const records = [
      { ...kenyanTrainer("local", "national", local), near },
      { ...kenyanTrainer("specialist", "global", elsewhere), near },
    ];
    expect(rankIds(criteria, records)).toEqual(["specialist", "local"]);
  });

  test("who works against a part of an issue works against the issue, but not the reverse", () => {
    const narrower = { issues: { "human-trafficking": ["forced-labour"], "forced-labour": ["debt-bondage"] } };
    const verdict = (issue: string, tag: string) =>
      findMatch({ issues: [issue] }, record("a", { stated: { issues: [tag] }, narrower }))?.reasons[0]?.verdict;
    expect(verdict("human-trafficking", "forced-labour")).toBe("meets");
    expect(verdict("forced-labour", "debt-bondage")).toBe("meets");
    expect(verdict("debt-bondage", "forced-labour")).not.toBe("meets");
  });

  test("ties break by age, then by name, then by id", () => {
    const records = [
      trainer("c", { name: "A", ageInDays: 90_001 }),
      trainer("b", { name: "B", ageInDays: 90_000 }),
      trainer("z", { name: "A", ageInDays: 90_000 }),
      trainer("y", { name: "A", ageInDays: 90_000 }),
    ];
    expect(rankIds({ services: ["training"] }, records)).toEqual(["y", "z", "b", "c"]);
  });

  test("without criteria all listings of the kind match, the newest evidence first", () => {
    expect(rankIds({}, [record("b", { ageInDays: 9 }), record("a"), tool("t")])).toEqual(["a", "b"]);
  });

  test("ignores criteria of the other kind, and compares kinds of work by tags only", () => {
    expect(findMatch({ target_users: ["business"] }, record("a"))?.reasons).toEqual([]);
    const work = ["hash-matching", "grooming-detection"];
    const records = [
      record("entity", { stated: { work } }),
      tool("one", { stated: { work: ["hash-matching"] }, mentioned: {} }),
      tool("both", { stated: { work }, mentioned: {} }),
      tool("other", { stated: { work: ["shelter-beds"] } }),
    ];
    expect(rankIds({ work }, records, "tool")).toEqual(["both", "one"]);
  });
});

describe("life", () => {
  const training = { services: ["training"] };

  test("orders equals only: recent before old, old before undated, a known status before an unknown one", () => {
    const { ageInDays: _, ...undated } = trainer("undated");
    const records = [undated, trainer("old", { ageInDays: 3000 }), trainer("new"), trainer("late", { ageInDays: 900 })];
    expect(rankIds(training, records)).toEqual(["new", "late", "old", "undated"]);
    expect(rankIds(training, [trainer("unknown", { state: "unknown" }), trainer("active")])).toEqual([
      "active",
      "unknown",
    ]);
  });

  test("never makes up for fit", () => {
    const old = trainer("old", { ageInDays: 9000, state: "unknown" });
    const near = { services: { training: ["hotline"] } };
    expect(rankIds(training, [record("related", { stated: { services: ["hotline"] }, near }), old])[0]).toBe("old");
  });

  test("comes before a difference of the score within a tenth", () => {
    const close = trainer("close", { scope: "global", stated: { services: ["training"], countries: ["KE"] } });
    const far = trainer("far", {
      state: "unknown",
      scope: "national",
      stated: { services: ["training"], countries: ["KE"] },
    });
    const industry = { ...training, countries: ["KE"], industries: ["agriculture"] };
    expect(rankIds(industry, [far, close])).toEqual(["close", "far"]);
  });

  test.each([
    { name: "an unknown status", fields: { state: "unknown" } },
    { name: "evidence older than three years", fields: { ageInDays: 1096 } },
    { name: "no dated evidence", fields: { ageInDays: undefined } },
  ] as { name: string; fields: Partial<MatchRecord> }[])("is never strong with $name", ({ fields }) => {
    const records = [trainer("silent", fields), trainer("tagged", { mentioned: {}, ageInDays: 1095 })];
    const matches = matchListings({ kind: "entity", ...training }, records);
    expect(matches.map(({ id, group }) => [id, group])).toEqual([
      ["entities/tagged", "strong"],
      ["entities/silent", "partial"],
    ]);
  });

  test("an ended listing shows only with its successor, and only if it would match", () => {
    const ended = trainer("ended", { state: "merged", successor: "entities/heir" });
    const other = record("other", { state: "merged", successor: "entities/heir", stated: { services: ["hotline"] } });
    const matches = matchListings({ kind: "entity", ...training }, [
      ended,
      other,
      trainer("lost", { state: "closed" }),
      trainer("heir"),
    ]);
    expect(matches.map(({ id, succeeds }) => ({ id, succeeds }))).toEqual([
      { id: "entities/heir", succeeds: ["entities/ended"] },
    ]);
  });
});

describe("groups", () => {
  const reasons = (answers: Partial<Record<Criterion, Answer>>) =>
    Object.entries(answers).map(([criterion, answer]) => {
      const detail = [{ key: "services", term: "x", answer }] as const;
      return { criterion, verdict: toVerdict(detail[0]), detail };
    }) as Reason[];

  test.each([
    ["every point", { place: "stated", services: "stated", languages: "stated" }, 0.3, "strong"],
    ["a little less", { place: "global", services: "stated" }, 0.5, "partial"],
    ["too little", { place: "global", services: "stated" }, 0.49, undefined],
    ["nothing, without criteria", {}, 0.99, "partial"],
    ["the help, but elsewhere", { place: "other", services: "stated", industries: "stated" }, 0.9, undefined],
    ["all but the help", { place: "stated", services: "other", industries: "stated" }, 0.9, undefined],
    ["none of it", { services: "other", cost: "other" }, 0.9, undefined],
    ["the place alone", { place: "stated", services: "other" }, 0.9, undefined],
    ["other work", { place: "stated", functions: "stated", work: "other" }, 0.9, undefined],
    ["related help", { place: "stated", services: "related" }, 0.99, "partial"],
    ["an unknown language", { place: "stated", services: "stated", languages: "not-stated" }, 0.99, "partial"],
    ["another price", { place: "stated", services: "stated", cost: "other" }, 0.99, "partial"],
  ] as const)("%s: %o", (_, answers, score, group) => {
    expect(toMatchGroup(score, reasons(answers), false)).toBe(group);
  });

  test("lists the criteria that are not fully met", () => {
    const mixedReasons = reasons({ place: "stated", services: "related", languages: "not-stated", cost: "other" });
    expect(listUnmetReasons(mixedReasons).map(({ criterion, verdict }) => [criterion, verdict])).toEqual([
      ["services", "partly"],
      ["languages", "not-stated"],
      ["cost", "does-not-meet"],
    ]);
  });

  test("some of the terms make the verdict partly, all of them meets", () => {
    const verdict = (services: string[]) =>
      findMatch({ services: ["training", "hotline"] }, record("a", { stated: { services } }))?.reasons[0]?.verdict;
    expect([verdict(["training"]), verdict(["hotline", "training"])]).toEqual(["partly", "meets"]);
  });
});

describe("nearest", () => {
  const hotline = { kind: "entity", countries: ["KE"], services: ["hotline"] } as const;
  const near = { services: { hotline: ["training"] } };
  const operator = (id: string, scope: MatchRecord["scope"], stated: object) =>
    record(id, { ...(scope && { scope }), near, stated });
  const records = [
    operator("related-here", "national", { countries: ["KE"], services: ["training"] }),
    operator("related-anywhere", "global", { services: ["training"] }),
    operator("worldwide", "global", { services: ["hotline"] }),
  ];

  test("lists who has the help elsewhere or related help there, if nobody has the help there", () => {
    const nearest = findNearestMatches(hotline, matchListings(hotline, records));
    expect(nearest?.map(({ id }) => id)).toEqual(["entities/related-here", "entities/worldwide"]);
  });

  test("is undefined if somebody has the help there, or if no place is asked for", () => {
    const local = operator("local", "national", { countries: ["KE"], services: ["hotline"] });
    expect(findNearestMatches(hotline, matchListings(hotline, [...records, local]))).toBeUndefined();
    const anywhere = { kind: "entity", services: ["hotline"] } as const;
    expect(findNearestMatches(anywhere, matchListings(anywhere, records))).toBeUndefined();
  });

  test("lists all matches of a place alone that nobody names, and none if there is no match", () => {
    const place = { kind: "entity", countries: ["KE"] } as const;
    const regional = operator("regional", "regional", { regions: ["africa"] });
    expect(findNearestMatches(place, matchListings(place, [regional]))).toHaveLength(1);
    expect(findNearestMatches(hotline, [])).toEqual([]);
  });
});

describe("properties", () => {
  const subsetOf = (...terms: string[]) => fc.subarray(terms);
  const terms = fc.record(
    {
      countries: subsetOf("KE", "TH", "PE"),
      regions: subsetOf("africa", "south-east-asia"),
      services: subsetOf("training", "hotline", "funding"),
      industries: subsetOf("agriculture", "fishing-seafood", "cross-industry"),
      issues: subsetOf("forced-labour", "child-labour", "human-trafficking"),
      cost: subsetOf("free", "paid", "mixed").map((list) => list.slice(0, 1)),
      languages: subsetOf("en", "sw"),
    },
    { requiredKeys: [] },
  );
  const anyRecord = fc
    .record({
      scope: fc.constantFrom("global", "regional", "national"),
      stated: terms,
      mentioned: terms,
      studied: terms,
      ageInDays: fc.nat(1000),
    })
    .map((fields) => record("x", fields));
  const records = fc
    .array(anyRecord, { maxLength: 12 })
    .map((list) =>
      list.map((fields, index): MatchRecord => ({ ...fields, id: `entities/x${index}`, name: `x${index % 3}` })),
    );

  test("the order of the input does not matter, and scores never rise by a tenth down a group", () => {
    fc.assert(
      fc.property(records, terms, (list, criteria) => {
        const matches = matchListings({ kind: "entity", ...criteria }, list);
        expect(matchListings({ kind: "entity", ...criteria }, [...list].reverse())).toEqual(matches);
        const groups = ["strong", "partial"];
        for (const [index, match] of matches.entries()) {
          const next = matches[index + 1] ?? match;
          expect(match.score >= 0 && match.score <= 1).toBe(true);
          if (next.group === match.group) expect(next.score).toBeLessThan(match.score + 0.1);
          expect(groups.indexOf(next.group)).toBeGreaterThanOrEqual(groups.indexOf(match.group));
        }
      }),
    );
  });

  test("a term or a criterion more that a listing meets never lowers its score", () => {
    fc.assert(
      fc.property(records, anyRecord, (list, fields) => {
        const services = ["hotline", "training"];
        const stated = { ...fields.stated, services, partnerships: ["membership"] };
        const listing: MatchRecord = { ...fields, id: "entities/listing", stated, mentioned: { services } };
        const criteria = { services: ["hotline", "legal-support"] };
        const before = findMatch(criteria, listing, list);
        const after = findMatch({ services: [...criteria.services, "training"] }, listing, list);
        const engaged = findMatch({ ...criteria, partnerships: ["membership"] }, listing, list);
        if (before === undefined) return;
        expect(after?.score).toBeGreaterThanOrEqual(before.score);
        expect(engaged?.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });
});
