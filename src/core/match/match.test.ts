import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMatchGroup, matchListings } from "./match.ts";
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

  test("without a place in the criteria, a national listing is a little behind one that works in several countries", () => {
    const { services } = kenya;
    const [global, peru] = [
      kenyanTrainer("global", "global", {}),
      kenyanTrainer("peru", "national", { countries: ["PE"] }),
    ];
    expect(rankIds({ services }, [peru, global])).toEqual(["global", "peru"]);
    expect(rankIds({ services }, [{ ...global, ageInDays: 2000 }, peru])[0]).toBe("peru");
    expect(rankIds({ services, countries: ["PE"] }, [global, peru])[0]).toBe("peru");
    expect(rankIds({}, [{ ...global, ageInDays: 1 }, peru])[0]).toBe("peru");
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

  test("a tag among many says less than one among few, unless the summary supports it", () => {
    const many = ["training", "hotline", "funding", "technology", "remediation", "collective-action"];
    const tagged = (id: string, services: string[], mentioned = {}) => record(id, { stated: { services }, mentioned });
    expect(
      rankIds({ services: ["training"] }, [
        tagged("many", many),
        tagged("few", ["training", "hotline"]),
        tagged("supported", many, { services: ["training"] }),
      ]),
    ).toEqual(["supported", "few", "many"]);
  });

  test("to lack a rare term costs more than to lack a common one", () => {
    const common = Array.from({ length: 20 }, (_, index) => trainer(`x${index}`));
    const rare = record("has-rare", { stated: { services: ["hotline"] } });
    expect(rankIds({ services: ["training", "hotline"] }, [...common, rare])[0]).toBe("has-rare");
  });

  test("ties break by age, then by name, then by id", () => {
    // So old that their scores do not differ.
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

  test("recent evidence comes before old, old before none, and an unknown status after a known one", () => {
    const { ageInDays: _, ...undated } = trainer("undated");
    const records = [undated, trainer("old", { ageInDays: 3000 }), trainer("new")];
    expect(rankIds(training, records)).toEqual(["new", "old", "undated"]);
    expect(rankIds(training, [trainer("unknown", { state: "unknown" }), trainer("active")])).toEqual([
      "active",
      "unknown",
    ]);
  });

  test("age never makes up for fit", () => {
    const old = trainer("old", { ageInDays: 9000, state: "unknown" });
    expect(rankIds(training, [record("related", { stated: { services: ["hotline"] } }), old])[0]).toBe("old");
  });

  test("among those who meet every point, those without a sign of life come last", () => {
    const late = trainer("late", { ageInDays: 1096 });
    expect(rankIds(training, [late, trainer("tagged", { mentioned: {}, ageInDays: 1095 })])).toEqual([
      "tagged",
      "late",
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
    ["every point, however old", { place: "stated", services: "stated", languages: "stated" }, 0.3, "strong"],
    ["a little less", { place: "global", services: "stated" }, 0.6, "partial"],
    ["too little", { place: "global", services: "stated" }, 0.59, undefined],
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
    expect(toMatchGroup(score, reasons(answers))).toBe(group);
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

  test("the order of the input does not matter, and scores never rise down a group", () => {
    fc.assert(
      fc.property(records, terms, (list, criteria) => {
        const matches = matchListings({ kind: "entity", ...criteria }, list);
        expect(matchListings({ kind: "entity", ...criteria }, [...list].reverse())).toEqual(matches);
        const groups = ["strong", "partial"];
        for (const [index, match] of matches.entries()) {
          const next = matches[index + 1] ?? match;
          expect(match.score > 0 && match.score <= 1).toBe(true);
          if (next.group === match.group) expect(next.score).toBeLessThanOrEqual(match.score);
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
