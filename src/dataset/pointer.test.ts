import { expect, test } from "vitest";
import { toDottedPath, parentPointer, parsePointer, formatPointer, valueAt, removeValues } from "./pointer.ts";

test.each([
  { parts: [], pointer: "" },
  { parts: ["offer", "services", "2"], pointer: "/offer/services/2" },
  { parts: ["a/b", "c~d", ""], pointer: "/a~1b/c~0d/" },
  { parts: ["~1"], pointer: "/~01" },
])("$parts is formatted as $pointer, and parsed from it", ({ parts, pointer }) => {
  expect(formatPointer(...parts)).toBe(pointer);
  expect(parsePointer(pointer)).toEqual(parts);
});

test.each([
  { pointer: "/offer/services", parent: "/offer" },
  { pointer: "/offer", parent: "" },
  { pointer: "", parent: "" },
])("the parent of $pointer is $parent", ({ pointer, parent }) => {
  expect(parentPointer(pointer)).toBe(parent);
});

test("a dotted path has no list indices", () => {
  expect(toDottedPath("/offer/outputs/12/title")).toBe("offer.outputs.title");
});

test.each([
  { pointer: "/a/1", value: "y" },
  { pointer: "", value: { a: ["x", "y"] } },
  { pointer: "/a/2", value: undefined },
  { pointer: "/constructor", value: undefined },
  { pointer: "/a/length/0", value: undefined },
])("the value at $pointer is $value", ({ pointer, value }) => {
  expect(valueAt({ a: ["x", "y"] }, pointer)).toEqual(value);
});

test.each([
  { pointers: [], remaining: { a: ["x", "y"], b: { c: 1 } } },
  { pointers: ["/a/0", "/b/c"], remaining: { a: [undefined, "y"], b: {} } },
  { pointers: ["/a", "/a/1", "/none/0"], remaining: { b: { c: 1 } } },
  { pointers: ["/b", ""], remaining: {} },
])("the values at $pointers are removed, and other values keep their pointers", ({ pointers, remaining }) => {
  const instance = { a: ["x", "y"], b: { c: 1 } };
  expect(removeValues(instance, pointers)).toEqual(remaining);
  expect(instance).toEqual({ a: ["x", "y"], b: { c: 1 } });
});
