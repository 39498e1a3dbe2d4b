import { expect, test } from "vitest";
import { dottedPath, parentOf, parsePointer, pointerTo, valueAt } from "./pointer.ts";

test.each([
  { parts: [], pointer: "" },
  { parts: ["offer", "services", "2"], pointer: "/offer/services/2" },
  { parts: ["a/b", "c~d", ""], pointer: "/a~1b/c~0d/" },
  { parts: ["~1"], pointer: "/~01" },
])("$parts and $pointer are one another", ({ parts, pointer }) => {
  expect(pointerTo(...parts)).toBe(pointer);
  expect(parsePointer(pointer)).toEqual(parts);
});

test.each([
  { pointer: "/offer/services", parent: "/offer" },
  { pointer: "/offer", parent: "" },
  { pointer: "", parent: "" },
])("what holds $pointer is $parent", ({ pointer, parent }) => {
  expect(parentOf(pointer)).toBe(parent);
});

test("a dotted path has no list indices", () => {
  expect(dottedPath("/offer/outputs/12/title")).toBe("offer.outputs.title");
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
