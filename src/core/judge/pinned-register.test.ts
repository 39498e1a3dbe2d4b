import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryListing } from "../../dataset/listing-arbitrary.ts";
import { sourceFile } from "../../dataset/listing-fixture.ts";
import type { Dataset } from "../../dataset/model.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { matchRecords } from "../match/records.ts";
import { overlapRecords } from "../exists/overlap-record.ts";
import { measureRegister } from "../register/register.ts";
import { formatPinned, parsePinned } from "./pinned-register.ts";

const today = "2027-01-01";

/** What the two rankings read; facts not found are asked for after ranking. */
function recordsOf(dataset: Dataset) {
  const match = matchRecords(measureRegister(dataset, today)).map((record) => ({ ...record, missing: [] }));
  return { match, overlap: overlapRecords(dataset.tools) };
}

test("pinned listings are ranked as they were", () => {
  const pairs = fc.tuple(arbitraryListing("entity"), arbitraryListing("tool"));
  fc.assert(
    fc.property(pairs, ([entity, tool]) => {
      const files = [
        sourceFile("entities/a.yaml", JSON.stringify(entity)),
        sourceFile("tools/a.yaml", JSON.stringify(tool)),
      ];
      const { dataset } = parseDataset(files, { today });
      expect([...dataset.entities, ...dataset.tools]).toHaveLength(2);
      const text = formatPinned(dataset, "abc");
      expect(recordsOf(parsePinned(text).dataset)).toEqual(recordsOf(dataset));
      expect(formatPinned(parsePinned(text).dataset, "abc")).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("the first line says what they are, from where and of which day; listings follow in order of reference", () => {
  const listing = (kind: string, day: string) =>
    JSON.stringify({
      kind,
      name: "A",
      website: "https://example.org",
      ...(kind === "entity" ? { type: "ngo" } : { functions: ["training"] }),
      summary: "Helps.",
      status: { state: "active" },
      review: { level: "compiled", date: day },
      added: "2026-01-01",
      sources: [{ url: "https://example.org" }],
    });
  const files = [
    sourceFile("tools/a.yaml", listing("tool", "2026-03-01")),
    sourceFile("entities/b.yaml", listing("entity", "2026-02-01")),
    sourceFile("entities/a.yaml", listing("entity", "2026-01-01")),
  ];
  const [head = "", ...lines] = formatPinned(parseDataset(files, { today }).dataset, "abc").trimEnd().split("\n");
  expect(JSON.parse(head)).toMatchObject({ commit: "abc", today: "2026-03-01", licence: "CC-BY-4.0" });
  expect(head).toContain("This is not the register");
  expect(lines.map((line) => [JSON.parse(line).kind, JSON.parse(line).id])).toEqual([
    ["entity", "a"],
    ["entity", "b"],
    ["tool", "a"],
  ]);
});

test("what isn't pinned records is refused", () => {
  expect(() => parsePinned('{"kind": "entity"}\n')).toThrow('no pinned records: {"kind": "entity"}');
  expect(() => formatPinned({ entities: [], tools: [], moved: [] }, "abc")).toThrow("no listings to pin");
});
