import fc from "fast-check";
import { expect, test } from "vitest";
import { readPinned } from "../../io/read-judgements.ts";
import { measureOverlapGroups } from "./groups.ts";
import { nearnessOf } from "./nearness.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { measureOverlapIndex, type OverlapIndex, type Profile } from "./overlap-index.ts";
import { overlapRecords } from "./overlap-record.ts";
import { overlapsOfIdea, overlapsOfTool } from "./overlap.ts";
import { comparer, scoreOf } from "./similarity.ts";

/** As many and as varied as the register's own, and always the same. */
const records = overlapRecords(readPinned().dataset.tools);
const some = fc.shuffledSubarray(records, { minLength: 2, maxLength: 40 });
const plain = (index: OverlapIndex) =>
  index.records.map(({ id }) => overlapsOfTool(id, index).map((each) => ({ ...each })));

test("the order of the tools doesn't matter", () => {
  fc.assert(
    fc.property(some, fc.nat(), (chosen, at) => {
      const asked = chosen[at % chosen.length] as (typeof chosen)[number];
      const [index, turned] = [
        measureOverlapIndex(chosen, fieldLexicon),
        measureOverlapIndex([...chosen].reverse(), fieldLexicon),
      ];
      expect(overlapsOfTool(asked.id, turned)).toEqual(overlapsOfTool(asked.id, index));
      expect(overlapsOfIdea({ text: asked.summary }, turned)).toEqual(overlapsOfIdea({ text: asked.summary }, index));
      expect(measureOverlapGroups(turned)).toEqual(measureOverlapGroups(index));
    }),
    { numRuns: 40 },
  );
});

test("scores lie from 0 to 1, best first, without the tool itself, and each has a reason", () => {
  const index = measureOverlapIndex(records, fieldLexicon);
  plain(index).forEach((overlaps, row) => {
    const scores = overlaps.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect(overlaps.map(({ id }) => id)).not.toContain(index.records[row]?.id);
    expect(overlaps.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });
});

test("what is found are those of enough likeness, whatever comes before and after them", () => {
  const index = measureOverlapIndex(records, fieldLexicon);
  for (const [row, { id }] of index.records.entries()) {
    const compare = comparer(index.profiles[row] as Profile, 0);
    const found = new Set(overlapsOfTool(id, index).map((overlap) => overlap.id));
    index.profiles.forEach((profile, at) => {
      const other = index.records[at] as (typeof records)[number];
      if (found.has(other.id)) expect(scoreOf(compare(profile) ?? {}), `${id} ${other.id}`).toBeGreaterThan(0.2199);
    });
  }
});

test("close is the same from either side", () => {
  const { profiles } = measureOverlapIndex(records, fieldLexicon);
  for (let row = 1; row < profiles.length; row++) {
    const [a, b] = [profiles[row - 1], profiles[row]] as [(typeof profiles)[number], (typeof profiles)[number]];
    expect(nearnessOf(a, b)).toBe(nearnessOf(b, a));
  }
});

test("a tool is in one group at most, and is close to half of its group", () => {
  const index = measureOverlapIndex(records, fieldLexicon);
  const groups = measureOverlapGroups(index);
  const members = groups.flatMap((group) => group.members);
  expect(groups.length).toBeGreaterThan(10);
  expect(new Set(members).size).toBe(members.length);
  for (const { members: ids } of groups) {
    const pairs = ids.flatMap((id) => overlapsOfTool(id, index).filter((each) => each.close && ids.includes(each.id)));
    expect(pairs.length).toBeGreaterThanOrEqual((ids.length * (ids.length - 1)) / 2);
  }
});

test("what is close shares a kind of work, so that nothing is missed where only that is compared", () => {
  const { profiles } = measureOverlapIndex(records, fieldLexicon);
  for (const [row, a] of profiles.entries()) {
    for (const b of profiles.slice(0, row)) {
      const shared = a.vectors.work.features.filter((work) => b.vectors.work.features.includes(work));
      if (nearnessOf(a, b) !== undefined) expect(shared).not.toEqual([]);
    }
  }
});
