import { expect, test } from "vitest";
import { fixtureRegister as register } from "../../testing/read-fixture.ts";
import { measureFacetIndex, measureFacetText } from "../facets/facet-index.ts";
import { parseFacetIndex, withSummaries, type FacetEngine } from "../facets/facets.ts";
import { Lexicon } from "./lexicon.ts";
import { overlapRecordsOf } from "./overlap-engine.ts";
import { fieldLexicon, fieldWords } from "./field-lexicon.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { measureOverlapFile } from "./overlap-file.ts";
import { overlapRecords } from "./overlap-record.ts";
import { readOverlapFile } from "./read-overlap-file.ts";
import { overlapsOfIdea } from "./overlap.ts";

const { tools } = register.dataset;
const published = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const engine = withSummaries(
  parseFacetIndex(published(measureFacetIndex(register, "tool"))) as FacetEngine,
  published(measureFacetText(register, "tool")),
);

test("a browser that reads the index comes to the same answer as the command", () => {
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
  expect(Object.keys(endings)).toEqual(["childmatch-portal", "fathomlight", "khoj-milan", "statement-shelf"]);
  expect(endings["childmatch-portal"]).toEqual({
    note: "Its makers say that it was taken out of use.",
    since: "2025-07",
  });
  expect(readOverlapFile(undefined)).toBeUndefined();
  expect(readOverlapFile({ version: "1", words: {}, places: {}, endings: {}, behind: {} })).toBeUndefined();
});

test("who is behind a tool is told, where they are listed", () => {
  const { behind = {} } = readOverlapFile(published(measureOverlapFile(register))) ?? {};
  expect(behind["linquiry"]).toEqual(["orrevale"]);
  expect(behind["minechain-network"]).toBeUndefined();
});

test("the published words read a text as the register does", () => {
  const words = readOverlapFile(published(measureOverlapFile(register)))?.words ?? fieldWords;
  expect(words).not.toBe(fieldWords);
  const text = "Scan the bar code of chocolate for child labour";
  expect(new Lexicon(words).readIdea(text)).toEqual(fieldLexicon.readIdea(text));
});
