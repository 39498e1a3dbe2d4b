import { expect, test } from "vitest";
import { replaceScalars } from "./replace-scalars.ts";

const editsOf = (oldText: string, newText: string, pointer = "/a/b") => [{ pointer, oldText, newText }];

test.each([
  { name: "in a block", text: "a:\n  b: x # why\n", edited: "a:\n  b: yy # why\n" },
  { name: "in a flow", text: "a: {b: x, c: x}\n", edited: "a: {b: yy, c: x}\n" },
  { name: "in quotes", text: "a: {b: 'x', c: \"x\"}\n", edited: "a: {b: 'yy', c: \"x\"}\n" },
  {
    name: "after Windows line ends",
    text: "# x\r\na:\r\n  b: x\r\nc: x\r\n",
    edited: "# x\r\na:\r\n  b: yy\r\nc: x\r\n",
  },
  { name: "behind a byte-order mark", text: "\uFEFFa: {b: x}\n", edited: "\uFEFFa: {b: yy}\n" },
  { name: "folded onto the next line", text: "a:\n  b: >-\n    x\n", edited: "a:\n  b: >-\n    yy\n" },
  { name: "without a line end at the end", text: "a: {b: x}", edited: "a: {b: yy}" },
])("replaces a value $name", ({ text, edited }) => {
  expect(replaceScalars(text, editsOf("x", "yy"))).toBe(edited);
});

test("replaces several, whatever their order", () => {
  const edits = [...editsOf("2", "twenty", "/b"), ...editsOf("1", "ten", "/a")];
  expect(replaceScalars("a: 1\nb: 2\n", edits)).toBe("a: ten\nb: twenty\n");
});

test.each([
  { name: "another value", text: "a: {b: z}" },
  { name: "an escape", text: 'a: {b: "\\x78"}' },
  { name: "no YAML", text: "a: {b: x" },
  { name: "nothing there", text: "c: x" },
])("leaves alone $name", ({ text }) => {
  expect(replaceScalars(text, editsOf("x", "yy"))).toBeUndefined();
});

test("leaves alone what would no longer be one text", () => {
  expect(replaceScalars("a: {b: x}", editsOf("x", "y, c: z"))).toBeUndefined();
});
