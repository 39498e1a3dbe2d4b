import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMatchGroup, matchListings } from "./match.ts";
import { findMatch, rankIds, record, tool } from "./record-fixture.ts";
import type { Criterion } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { listUnmetReasons, toVerdict, type Reason } from "./reasons.ts";
import type { Answer } from "./weights.ts";

const works = (id: string, fields: Partial<MatchRecord> = {}) =>
  record(id, { stated: { services: ["training"], ...fields.stated }, ...fields });

const kenya = { countries: ["KE"], services: ["training"], industries: ["agriculture"] };
const at = (id: string, scope: MatchRecord["scope"], stated: object) =>
  record(id, { ...(scope && { scope }), stated: { services: ["training"], industries: ["agriculture"], ...stated } });

describe("order", () => {
  test("local comes before regional, regional before global; elsewhere not at all", () => {
    const order = rankIds(kenya, [
      at("elsewhere", "national", { countries: ["PE"], regions: ["latin-america-caribbean"] }),
      at("global", "global", {}),
      at("regional", "regional", { regions: ["africa"] }),
      at("named-by-a-global", "global", { regions: ["africa"], countries: ["KE"] }),
      at("local", "national", { regions: ["africa"], countries: ["KE"] }),
    ]);
    expect(order).toEqual(["local", "named-by-a-global", "regional", "global"]);
  });

  test("a region adds nothing to a country in it, but one of other countries is a place of its own", () => {
    const records = [
      at("regional", "regional", { regions: ["africa"] }),
      at("local", "national", { countries: ["KE"] }),
    ];
    const alone = matchListings({ kind: "entity", ...kenya }, records);
    expect(matchListings({ kind: "entity", ...kenya, regions: ["africa"] }, records)).toEqual(alone);
    const { reasons } = findMatch({ ...kenya, regions: ["south-asia"] }, records[1] as MatchRecord) ?? { reasons: [] };
    expect(reasons[0]?.detail.map(({ term }) => term)).toEqual(["KE", "south-asia"]);
  });

  test("where no place is asked, a national listing is a little behind one that works in several countries", () => {
    const { services } = kenya;
    const [global, peru] = [at("global", "global", {}), at("peru", "national", { countries: ["PE"] })];
    expect(rankIds({ services }, [peru, global])).toEqual(["global", "peru"]);
    expect(rankIds({ services }, [{ ...global, ageInDays: 2000 }, peru])[0]).toBe("peru");
    expect(rankIds({ services, countries: ["PE"] }, [global, peru])[0]).toBe("peru");
    expect(rankIds({}, [{ ...global, ageInDays: 1 }, peru])[0]).toBe("peru");
  });

  test("the own industry comes before cross-industry, and another last", () => {
    const records = [
      at("other", "national", { countries: ["KE"], industries: ["healthcare"] }),
      at("any", "national", { countries: ["KE"], industries: ["cross-industry"] }),
      at("own", "national", { countries: ["KE"] }),
    ];
    expect(rankIds(kenya, records)).toEqual(["own", "any", "other"]);
  });

  test("a specialist of the place with related help comes before who helps anyone anywhere", () => {
    const near = { services: { hotline: ["worker-voice-grievance"] } };
    const local = { countries: ["KE"], services: ["worker-voice-grievance"] };
    const records = [
      record("anyone", { scope: "global", stated: { services: ["hotline"], industries: ["cross-industry"] }, near }),
      { ...at("local", "national", local), near },
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
    const common = Array.from({ length: 20 }, (_, index) => works(`x${index}`));
    const rare = record("has-rare", { stated: { services: ["hotline"] } });
    expect(rankIds({ services: ["training", "hotline"] }, [...common, rare])[0]).toBe("has-rare");
  });

  test("ties break by age, then by name, then by id", () => {
    // So old that their scores do not differ.
    const records = [
      works("c", { name: "A", ageInDays: 90_001 }),
      works("b", { name: "B", ageInDays: 90_000 }),
      works("z", { name: "A", ageInDays: 90_000 }),
      works("y", { name: "A", ageInDays: 90_000 }),
    ];
    expect(rankIds({ services: ["training"] }, records)).toEqual(["y", "z", "b", "c"]);
  });

  test("without criteria every listing of the kind stands, the newest first", () => {
    expect(rankIds({}, [record("b", { ageInDays: 9 }), record("a"), tool("t")])).toEqual(["a", "b"]);
  });

  test("what is not asked of a kind is passed over, and tags alone answer kinds of work", () => {
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
  const asked = { services: ["training"] };

  test("recent evidence comes before old, old before none, and an unknown status after a known one", () => {
    const { ageInDays: _, ...undated } = works("undated");
    const records = [undated, works("old", { ageInDays: 3000 }), works("new")];
    expect(rankIds(asked, records)).toEqual(["new", "old", "undated"]);
    expect(rankIds(asked, [works("unknown", { state: "unknown" }), works("active")])).toEqual(["active", "unknown"]);
  });

  test("age never makes up for fit", () => {
    const old = works("old", { ageInDays: 9000, state: "unknown" });
    expect(rankIds(asked, [record("related", { stated: { services: ["hotline"] } }), old])[0]).toBe("old");
  });

  test("among those who meet every point, those without a sign of life come last", () => {
    const late = works("late", { ageInDays: 1096 });
    expect(rankIds(asked, [late, works("tagged", { mentioned: {}, ageInDays: 1095 })])).toEqual(["tagged", "late"]);
  });

  test("what has ended shows only with what took its place, and only if it would be an answer", () => {
    const ended = works("ended", { state: "merged", successor: "entities/heir" });
    const other = record("other", { state: "merged", successor: "entities/heir", stated: { services: ["hotline"] } });
    const matches = matchListings({ kind: "entity", ...asked }, [
      ended,
      other,
      works("lost", { state: "closed" }),
      works("heir"),
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
    ["nothing, since nothing is asked", {}, 0.99, "partial"],
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

  test("says which points are not met as asked", () => {
    const asked = reasons({ place: "stated", services: "related", languages: "not-stated", cost: "other" });
    expect(listUnmetReasons(asked).map(({ criterion, verdict }) => [criterion, verdict])).toEqual([
      ["services", "partly"],
      ["languages", "not-stated"],
      ["cost", "does-not-meet"],
    ]);
  });

  test("some of what was asked is partly, all of it meets", () => {
    const verdict = (services: string[]) =>
      findMatch({ services: ["training", "hotline"] }, record("a", { stated: { services } }))?.reasons[0]?.verdict;
    expect([verdict(["training"]), verdict(["hotline", "training"])]).toEqual(["partly", "meets"]);
  });
});

describe("properties", () => {
  const some = (...terms: string[]) => fc.subarray(terms);
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
      list.map((each, index): MatchRecord => ({ ...each, id: `entities/x${index}`, name: `x${index % 3}` })),
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
      fc.property(records, anyRecord, (list, one) => {
        const services = ["hotline", "training"];
        const stated = { ...one.stated, services, partnerships: ["membership"] };
        const mine: MatchRecord = { ...one, id: "entities/one", stated, mentioned: { services } };
        const asked = { services: ["hotline", "legal-support"] };
        const before = findMatch(asked, mine, list);
        const after = findMatch({ services: [...asked.services, "training"] }, mine, list);
        const engaged = findMatch({ ...asked, partnerships: ["membership"] }, mine, list);
        if (before === undefined) return;
        expect(after?.score).toBeGreaterThanOrEqual(before.score);
        expect(engaged?.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });
});
