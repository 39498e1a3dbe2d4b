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
  moveNotes,
  parseNotes,
  parseReferences,
  parseShortlist,
  shortlistLimit,
} from "./references.ts";

test.each([
  { name: "reads one list", values: ["entities/a,tools/b"], references: ["entities/a", "tools/b"] },
  { name: "reads repeated values", values: ["entities/a", "tools/b"], references: ["entities/a", "tools/b"] },
  {
    name: "does not mind case, spaces, slashes and repeats",
    values: [" Entities/K19 ,/entities/k19/"],
    references: ["entities/k19"],
  },
  { name: "keeps the order asked for", values: ["tools/b,entities/a"], references: ["tools/b", "entities/a"] },
  { name: "asks nothing of an empty value", values: ["", ","], references: [] },
  {
    name: "names what is no listing",
    values: ["belite,entities/,entities/a/b,people/x,entities/a"],
    references: ["entities/a"],
    faulty: ["belite", "entities", "entities/a/b", "people/x"],
  },
  {
    name: "takes the first and counts the rest",
    values: ["entities/a,entities/b,entities/c,entities/d,entities/e"],
    references: ["entities/a", "entities/b", "entities/c"],
    over: 2,
  },
])("an address: $name", ({ values, references, faulty = [], over = 0 }) => {
  const limit = over > 0 ? 3 : 50;
  expect(parseReferences(values, limit)).toEqual({ references, faulty, over });
});

test.each(hostileShortlists)("what the browser kept: $name", ({ text, parsed }) => {
  expect(parseShortlist(text ?? "")).toEqual(parsed);
});

test("no more than fifty are read back", () => {
  const many = Array.from({ length: 60 }, (_, place) => `entities/e${place}`).join();
  expect(parseShortlist(many)).toHaveLength(shortlistLimit);
});

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const reference = fc
  .tuple(fc.constantFrom("entities", "tools"), fc.array(word, { minLength: 1, maxLength: 4 }))
  .map(([folder, words]) => `${folder}/${words.join("-")}` as Reference);

test("what is formatted parses to the same, in an address as in the browser's storage", () => {
  fc.assert(
    fc.property(fc.uniqueArray(reference, { maxLength: shortlistLimit }), (references) => {
      const text = formatReferences(references);
      const query = new URLSearchParams(`ids=${text}`);
      expect(parseReferences(query.getAll("ids"), shortlistLimit)).toEqual({ references, faulty: [], over: 0 });
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

test("adds what isn't there yet, at the end", () => {
  expect(addReferences(list, ["tools/d", "tools/b"])).toEqual({ list: [...list, "tools/d"], added: 1, left: 0 });
});

test("adds no more than there is room for, and says how many are left", () => {
  const full = Array.from({ length: 49 }, (_, place): Reference => `tools/t${place}`);
  const { list: added, ...counts } = addReferences(full, ["entities/a", "entities/c"]);
  expect(counts).toEqual({ added: 1, left: 1 });
  expect(added.at(-1)).toBe("entities/a");
});

test.each(hostileNotes)("reads $name", ({ text, parsed }) => {
  expect(parseNotes(text ?? "")).toEqual(parsed);
});

test("a note is no longer than its field", () => {
  expect(parseNotes(JSON.stringify({ "tools/b": "x".repeat(9999) }))["tools/b"]).toHaveLength(maxNoteLength);
});

test("a note goes with its listing", () => {
  const notes = { "entities/a": 'Says "call\n"', "tools/b": "gone", "tools/c": "" };
  const text = formatNotes(notes, ["entities/a", "tools/c"]);
  expect(parseNotes(text)).toEqual({ "entities/a": 'Says "call\n"' });
});

test("a note goes along when its listing moves, and overwrites none", () => {
  const moved = [{ from: "entities/old", to: "entities/new" }] as const;
  expect(moveNotes({ "entities/old": "x" }, moved)["entities/new"]).toBe("x");
  expect(moveNotes({ "entities/old": "x", "entities/new": "y" }, moved)["entities/new"]).toBe("y");
  expect(moveNotes({}, moved)).toEqual({});
});
