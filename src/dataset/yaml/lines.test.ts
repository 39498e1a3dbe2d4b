import { expect, test } from "vitest";
import { lineStarts, positionAt } from "./lines.ts";

const text = "ab\n\ncd";

test.each([
  { offset: 0, line: 1, column: 1 },
  { offset: 1, line: 1, column: 2 },
  { offset: 2, line: 1, column: 3 },
  { offset: 3, line: 2, column: 1 },
  { offset: 4, line: 3, column: 1 },
  { offset: 6, line: 3, column: 3 },
])("offset $offset is $line:$column", ({ offset, line, column }) => {
  expect(positionAt(lineStarts(text), offset)).toEqual({ line, column });
});

test("an empty text has one line", () => {
  expect(lineStarts("")).toEqual([0]);
  expect(positionAt([0], 0)).toEqual({ line: 1, column: 1 });
});
