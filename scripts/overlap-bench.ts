import { parseDataset } from "../src/dataset/parse-dataset.ts";
import type { Tool } from "../src/dataset/model.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { measureOverlapGroups } from "../src/core/exists/groups.ts";
import { fieldLexicon } from "../src/core/exists/field-lexicon.ts";
import { measureOverlapIndex } from "../src/core/exists/overlap-index.ts";
import { overlapRecords } from "../src/core/exists/overlap-record.ts";

/** How long it takes to find which tools do the same work. */
export interface OverlapTiming {
  readonly step: string;
  readonly milliseconds: number;
}

/**
 * Times the reading of all texts and the grouping of all tools, in this process.
 *
 * Each tool takes its text, functions and users from one of the register's, and where it works and on what from others, so that
 * each text comes again and again: more that is close than in any register of that size.
 */
export function benchOverlap(size: number): OverlapTiming[] {
  const { dataset } = parseDataset(readDataset(repositoryRoot), { today: "2026-11-25" });
  const records = overlapRecords(mixTools(dataset.tools, size));
  const start = performance.now();
  const index = measureOverlapIndex(records, fieldLexicon);
  const read = performance.now();
  const groups = measureOverlapGroups(index);
  const end = performance.now();
  if (groups.length === 0) throw new Error("nothing is grouped");
  return [
    { step: "read texts", milliseconds: read - start },
    { step: "group", milliseconds: end - read },
  ];
}

function mixTools(tools: readonly Tool[], size: number): Tool[] {
  const count = tools.length;
  return Array.from({ length: size }, (_, index) => {
    const round = Math.floor(index / count);
    const partner = (factor: number) => tools[(index * factor + round * (factor + 2)) % count] as Tool;
    const { reach: _reach, focus: _focus, ...own } = partner(1);
    const [{ reach }, { focus }] = [partner(29), partner(7)];
    return { ...own, ...(reach && { reach }), ...(focus && { focus }), id: `${own.id}-${index}` as Tool["id"] };
  });
}
