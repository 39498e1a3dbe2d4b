import { beforeAll, describe, expect, test } from "vitest";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { vocabularyByName } from "../dataset/vocabularies.ts";
import { readBuildDate, readDatasetRoot } from "../io/environment.ts";
import { readDataset } from "../io/read-dataset.ts";
import { buildMatchRecords } from "../core/match/build-records.ts";
import { matchListings } from "../core/match/match.ts";
import { listReasons } from "../core/match/reasons.ts";
import type { MatchRecord } from "../core/match/record.ts";
import { hasEnded, isDormant } from "../core/match/weights.ts";
import { measureRegister } from "../core/register/register.ts";

/** Properties of match over all listings of the register. */
describe("match", () => {
  let records: readonly MatchRecord[] = [];
  beforeAll(() => {
    const today = readBuildDate();
    const { dataset } = parseDataset(readDataset(readDatasetRoot()), { today });
    records = buildMatchRecords(measureRegister(dataset, today)).filter((record) => !hasEnded(record));
  });

  const broaderIssues = vocabularyByName("issue").terms.filter(({ narrower = [] }) => narrower.length > 0);

  test.each(broaderIssues)("who works against a part of $id meets $id", ({ id, narrower = [] }) => {
    const isTagged = ({ stated }: MatchRecord) => [id, ...narrower].some((issue) => stated.issues?.includes(issue));
    const failures = records.filter((record) => {
      const [reason] = listReasons({ kind: record.kind, issues: [id] }, record);
      return (reason?.verdict === "meets") !== isTagged(record);
    });
    expect(failures.map((record) => record.id)).toEqual([]);
  });

  test("nobody of unknown status, or without evidence of the last three years, is a strong match", () => {
    for (const { id } of vocabularyByName("service").terms) {
      const strong = matchListings({ kind: "entity", services: [id] }, records).filter(
        ({ group }) => group === "strong",
      );
      expect(strong.filter(({ record }) => isDormant(record)).map((match) => match.id)).toEqual([]);
    }
  });

  test("a worldwide organisation that names countries scores no less than the same one without", () => {
    const criteria = { kind: "entity", countries: ["DE"] } as const;
    const worldwide = records.filter(({ kind, scope }) => kind === "entity" && scope === "global");
    for (const record of worldwide) {
      const { countries: _, regions: __, ...stated } = record.stated;
      const unnamed: MatchRecord = { ...record, id: "entities/unnamed", stated };
      const scoreOf = (compared: MatchRecord) => matchListings({ ...criteria, ...stated }, [compared])[0]?.score ?? 0;
      expect(scoreOf(record), record.id).toBeGreaterThanOrEqual(scoreOf(unnamed));
    }
  });
});
