import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ascending } from "d3-array";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../disk/read-dataset.ts";
import { measureFacetIndex } from "../facets/facet-index.ts";
import { parseFacetIndex, type FacetEngine } from "../facets/facets.ts";
import { measureRegister } from "../register.ts";
import { parseMatchIndex, recordsOfIndex } from "./match-index.ts";
import { matchRecords } from "./match-records.ts";
import { measureMatchIndex } from "./measure-match-index.ts";

const today = "2026-11-25";
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const register = measureRegister(parseDataset(readDataset(repository), { today }).dataset, today);
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const engineOf = (kind: "entity" | "tool") => parseFacetIndex(json(measureFacetIndex(register, kind))) as FacetEngine;

test.each(["entity", "tool"] as const)(
  "the directory's index gives the same records of each %s as the register",
  (kind) => {
    const engine = engineOf(kind);
    const index = parseMatchIndex(json(measureMatchIndex(register, kind)), engine);
    if (index === undefined) throw new Error("the index doesn't parse");
    const records = recordsOfIndex(engine, index).sort((a, b) => ascending(a.id, b.id));
    const expected = matchRecords(register).filter((record) => record.kind === kind);
    expect(records).toEqual(expected.sort((a, b) => ascending(a.id, b.id)));
  },
);

const engine = engineOf("entity");
const index = measureMatchIndex(register, "entity");
test.each([
  ["nothing", undefined],
  ["null", null],
  ["another version", { ...index, version: "2" }],
  ["another kind", measureMatchIndex(register, "tool")],
  ["other rows", { ...index, digest: "00000000" }],
  ["a column too short", { ...index, missing: index.missing.slice(1) }],
])("%s is not taken", (_name, value) => {
  expect(parseMatchIndex(value, engine)).toBeUndefined();
});
