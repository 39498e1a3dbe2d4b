import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reference } from "../../dataset/model.ts";
import { hostileNotes, hostileShortlists } from "../../testing/hostile/storage.ts";
import {
  addReferences,
  formatNotes,
  formatReferences,
  maxNoteLength,
  moveReference,
  copyNotesOfMoved,
  parseNotes,
  parseReferences,
  parseShortlist,
  shortlistLimit,
} from "./references.ts";

test.each([
  { name: "reads one list", values: ["entities/a,tools/b"], references: ["entities/a", "tools/b"] },
  { name: "reads repeated values", values: ["entities/a", "tools/b"], references: ["entities/a", "tools/b"] },
  {
    name: "ignores case, spaces, slashes and repeats",
    values: [" Entities/K19 ,/entities/k19/"],
    references: ["entities/k19"],
  },
  { name: "keeps the order of the address", values: ["tools/b,entities/a"], references: ["tools/b", "entities/a"] },
  { name: "reads no reference from an empty value", values: ["", ","], references: [] },
  {
    name: "returns what is not a reference",
    values: ["belite,entities/,entities/a/b,people/x,entities/a"],
    references: ["entities/a"],
    faulty: ["belite", "entities", "entities/a/b", "people/x"],
  },
  {
    name: "takes the first and counts those beyond the limit",
    values: ["entities/a,entities/b,entities/c,entities/d,entities/e"],
    references: ["entities/a", "entities/b", "entities/c"],
    omitted: 2,
  },
])("an address: $name", ({ values, references, faulty = [], omitted = 0 }) => {
  const limit = omitted > 0 ? 3 : 50;
  expect(parseReferences(values, limit)).toEqual({ references, faulty, omitted });
});

test.each(hostileShortlists)("reads the stored list: $name", ({ text, parsed }) => {
  expect(parseShortlist(text ?? "")).toEqual(parsed);
});

test("reads no more than fifty stored references", () => {
  const stored = Array.from({ length: 60 }, (_, index) => `entities/e${index}`).join();
  expect(parseShortlist(stored)).toHaveLength(shortlistLimit);
});

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const reference = fc
  .tuple(fc.constantFrom("entities", "tools"), fc.array(word, { minLength: 1, maxLength: 4 }))
  .map(([folder, words]) => `${folder}/${words.join("-")}` as Reference);

test("formatted references parse to the same ones, in an address and in the browser's storage", () => {
  fc.assert(
    fc.property(fc.uniqueArray(reference, { maxLength: shortlistLimit }), (references) => {
      const text = formatReferences(references);
      const query = new URLSearchParams(`ids=${text}`);
      expect(parseReferences(query.getAll("ids"), shortlistLimit)).toEqual({ references, faulty: [], omitted: 0 });
      expect(parseShortlist(text)).toEqual(references);
    }),
  );
});

const list: Reference[] = ["entities/a", "tools/b", "entities/c"];

test.each([
  { reference: "tools/b", by: -1, expected: ["tools/b", "entities/a", "entities/c"] },
  { reference: "tools/b", by: 1, expected: ["entities/a", "entities/c", "tools/b"] },
  { reference: "entities/a", by: -1, expected: list },
  { reference: "entities/c", by: 1, expected: list },
  { reference: "entities/x", by: 1, expected: list },
] as const)("$reference moves by $by", ({ reference, by, expected }) => {
  expect(moveReference(list, reference, by)).toEqual(expected);
});

test("adds references that are not on the list at its end", () => {
  expect(addReferences(list, ["tools/d", "tools/b", "tools/d"])).toEqual({
    list: [...list, "tools/d"],
    added: 1,
    omitted: 0,
  });
});

test("adds no more than there is room for, and counts those left out", () => {
  const full = Array.from({ length: 49 }, (_, index): Reference => `tools/t${index}`);
  const { list: added, ...counts } = addReferences(full, ["entities/a", "entities/c"]);
  expect(counts).toEqual({ added: 1, omitted: 1 });
  expect(added.at(-1)).toBe("entities/a");
});

test.each(hostileNotes)("reads $name", ({ text, parsed }) => {
  expect(parseNotes(text ?? "")).toEqual(parsed);
});

test("a stored note is cut to the length of its field", () => {
  expect(parseNotes(JSON.stringify({ "tools/b": "x".repeat(9999) }))["tools/b"]).toHaveLength(maxNoteLength);
});

test("a note is dropped with its listing", () => {
  const notes = { "entities/a": 'Says "call\n"', "tools/b": "gone", "tools/c": "" };
  const text = formatNotes(notes, ["entities/a", "tools/c"]);
  expect(parseNotes(text)).toEqual({ "entities/a": 'Says "call\n"' });
});

test("a note is copied when its listing moves, and overwrites none", () => {
  const moved = [{ from: "entities/old", to: "entities/new" }] as const;
  expect(copyNotesOfMoved({ "entities/old": "x" }, moved)["entities/new"]).toBe("x");
  expect(copyNotesOfMoved({ "entities/old": "x", "entities/new": "y" }, moved)["entities/new"]).toBe("y");
  expect(copyNotesOfMoved({}, moved)).toEqual({});
});
