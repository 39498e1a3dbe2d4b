import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import schema from "./baseline.schema.json" with { type: "json" };
import { baselineById, baselines } from "./then-and-now.ts";

const formats = { uri: /^https?:\/\/[^/ ]+/ };
const validate = new Ajv2020({ strictRequired: false, formats }).compile(schema);

test("the figures of earlier maps hold to their schema", () => {
  expect(validate(baselines), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  { name: "a share above 1", change: { value: 60 } },
  { name: "no source", change: { sources: [] } },
  { name: "a source that isn't an address", change: { sources: [{ url: "a report", publisher: "Someone" }] } },
])("$name does not", ({ change }) => {
  expect(validate([{ ...baselineById("recruitment"), ...change }])).toBe(false);
});

test("each has an id of its own", () => {
  expect(new Set(baselines.map(({ id }) => id)).size).toBe(baselines.length);
});

test("an unknown one is a caller's mistake", () => {
  expect(() => baselineById("nothing")).toThrow("unknown figure of an earlier map: nothing");
});
