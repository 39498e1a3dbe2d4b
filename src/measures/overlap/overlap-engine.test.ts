import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../disk/read-dataset.ts";
import { measureFacetIndex, measureFacetText } from "../facets/facet-index.ts";
import { parseFacetIndex, withSummaries, type FacetEngine } from "../facets/facets.ts";
import { measureRegister } from "../register.ts";
import { Lexicon } from "./lexicon.ts";
import { overlapRecordsOf } from "./overlap-engine.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { measureOverlapFile } from "./overlap-file.ts";
import { overlapRecords } from "./overlap-record.ts";
import { readOverlapFile } from "./read-overlap-file.ts";
import { overlapsOfIdea } from "./overlap.ts";

const today = "2026-11-25";
const root = fileURLToPath(new URL("../../../", import.meta.url));
const register = measureRegister(parseDataset(readDataset(root), { today }).dataset, today);
const { tools } = register.dataset;
const published = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const engine = withSummaries(
  parseFacetIndex(published(measureFacetIndex(register, "tool"))) as FacetEngine,
  published(measureFacetText(register, "tool")),
);

test("a browser reads the same records from the index as the command reads from the files", () => {
  const byId = new Map(overlapRecordsOf(engine).map((record) => [record.id, record]));
  for (const record of overlapRecords(tools)) {
    const { tags, ...plain } = byId.get(record.id) ?? { tags: {} };
    const { tags: own, ...ownPlain } = record;
    expect(plain).toEqual(ownPlain);
    for (const [key, terms] of Object.entries(own))
      expect(new Set(tags[key as keyof typeof tags])).toEqual(new Set(terms));
    expect(Object.keys(tags).sort()).toEqual(Object.keys(own).sort());
  }
});

test("and comes to the same answer", () => {
  const idea = { text: "A hotline for maids in the Gulf", countries: ["KW"] };
  const plain = (records: ReturnType<typeof overlapRecords>) =>
    overlapsOfIdea(idea, measureOverlapIndex(records, fieldLexicon)).map(({ id, score, close }) => ({
      id,
      score,
      close,
    }));
  expect(plain(overlapRecordsOf(engine))).toEqual(plain(overlapRecords(tools)));
});

test("how tools ended is told of those that did, and of no other", () => {
  const { endings = {} } = readOverlapFile(published(measureOverlapFile(register))) ?? {};
  expect(Object.keys(endings).length).toBeGreaterThan(5);
  expect(endings["trackchild"]?.note).toBeDefined();
  expect(endings["photodna"]).toBeUndefined();
  expect(readOverlapFile(undefined)).toBeUndefined();
  expect(readOverlapFile({ version: "2", concepts: {}, endings: {} })).toBeUndefined();
});

test("who stands behind a tool is told, where they are listed", () => {
  const { behind = {} } = readOverlapFile(published(measureOverlapFile(register))) ?? {};
  expect(behind["golden-dreams-app"]).toEqual(["issara-institute"]);
});

test("the published synonyms read a text as the register does", () => {
  const { concepts } = readOverlapFile(published(measureOverlapFile(register))) ?? { concepts: {} };
  const text = "Scan the bar code of chocolate for child labour";
  expect(new Lexicon(concepts).read(text)).toEqual(fieldLexicon.read(text));
});
