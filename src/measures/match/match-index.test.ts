import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../disk/read-dataset.ts";
import { measureRegister } from "../register.ts";
import { parseMatchIndex } from "./match-entry.ts";
import { measureMatchIndex } from "./match-index.ts";
import { matchListings } from "./match.ts";
import { matchRecords } from "./match-records.ts";

const today = "2026-11-25";
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const register = measureRegister(parseDataset(readDataset(repository), { today }).dataset, today);

test.each(["entity", "tool"] as const)("the index of each %s matches as the register does, within 45 KB", (kind) => {
  const text = JSON.stringify(measureMatchIndex(register, kind));
  expect(gzipSync(text).length).toBeLessThanOrEqual(45 * 1024);
  const { listings } = parseMatchIndex(JSON.parse(text), kind);
  expect(new Set(listings.map((entry) => entry.kind))).toEqual(new Set([kind]));
  const order = (records: Parameters<typeof matchListings>[1]) =>
    matchListings({ kind, countries: ["QA"], languages: ["ar"] }, records).map(({ id, score }) => [id, score]);
  expect(order(listings)).toEqual(order(matchRecords(register)));
});

test("another kind or version is refused", () => {
  expect(() => parseMatchIndex({ version: "1", kind: "tool", listings: [] }, "entity")).toThrow(
    new RangeError("not an index of matching: entity"),
  );
  expect(() => parseMatchIndex(null, "tool")).toThrow("not an index of matching: tool");
});
