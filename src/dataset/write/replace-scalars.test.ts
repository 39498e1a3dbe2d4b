import { expect, test } from "vitest";
import { replaceScalars } from "./replace-scalars.ts";

const edit = (from: string, to: string, pointer = "/a/b") => [{ pointer, from, to }];

test.each([
  { name: "in a block", text: "a:\n  b: x # why\n", made: "a:\n  b: yy # why\n" },
  { name: "in a flow", text: "a: {b: x, c: x}\n", made: "a: {b: yy, c: x}\n" },
  { name: "in quotes", text: "a: {b: 'x', c: \"x\"}\n", made: "a: {b: 'yy', c: \"x\"}\n" },
  {
    name: "after Windows line ends",
    text: "# x\r\na:\r\n  b: x\r\nc: x\r\n",
    made: "# x\r\na:\r\n  b: yy\r\nc: x\r\n",
  },
  { name: "behind a byte-order mark", text: "\uFEFFa: {b: x}\n", made: "\uFEFFa: {b: yy}\n" },
  { name: "folded onto the next line", text: "a:\n  b: >-\n    x\n", made: "a:\n  b: >-\n    yy\n" },
  { name: "without a line end at the end", text: "a: {b: x}", made: "a: {b: yy}" },
])("replaces a value $name", ({ text, made }) => {
  expect(replaceScalars(text, edit("x", "yy"))).toBe(made);
});

test("replaces several, whatever their order", () => {
  const edits = [...edit("2", "twenty", "/b"), ...edit("1", "ten", "/a")];
  expect(replaceScalars("a: 1\nb: 2\n", edits)).toBe("a: ten\nb: twenty\n");
});

test.each([
  { name: "another value", text: "a: {b: z}" },
  { name: "an escape", text: 'a: {b: "\\x78"}' },
  { name: "no YAML", text: "a: {b: x" },
  { name: "nothing there", text: "c: x" },
])("leaves alone $name", ({ text }) => {
  expect(replaceScalars(text, edit("x", "yy"))).toBeUndefined();
});

test("leaves alone what would not be read as it is meant", () => {
  expect(replaceScalars("a: {b: x}", edit("x", "y, c: z"))).toBeUndefined();
});
