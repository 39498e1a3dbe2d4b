import { expect, test } from "vitest";
import { hostileNotes } from "../../testing/hostile/storage.ts";
import { formatNotes, longestNote, notesAfterMoves, parseNotes } from "./notes.ts";

test.each(hostileNotes)("reads $name", ({ text, read }) => {
  expect(parseNotes(text ?? "")).toEqual(read);
});

test("a note is no longer than its field", () => {
  expect(parseNotes(JSON.stringify({ "tools/b": "x".repeat(9999) }))["tools/b"]).toHaveLength(longestNote);
});

test("a note goes with its listing", () => {
  const notes = { "entities/a": 'Says "call\n"', "tools/b": "gone", "tools/c": "" };
  const text = formatNotes(notes, ["entities/a", "tools/c"]);
  expect(parseNotes(text)).toEqual({ "entities/a": 'Says "call\n"' });
});

test("a note goes along when its listing moves, and overwrites none", () => {
  const moved = [{ from: "entities/old", to: "entities/new" }] as const;
  expect(notesAfterMoves({ "entities/old": "x" }, moved)["entities/new"]).toBe("x");
  expect(notesAfterMoves({ "entities/old": "x", "entities/new": "y" }, moved)["entities/new"]).toBe("y");
  expect(notesAfterMoves({}, moved)).toEqual({});
});
