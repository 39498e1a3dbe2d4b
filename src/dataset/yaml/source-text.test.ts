import { expect, test } from "vitest";
import { decodeText, createPositionFinder } from "./parse-yaml.ts";

const toBytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

test.each([
  { name: "reads UTF-8", bytes: toBytes("name: Åsa\n"), text: "name: Åsa\n" },
  { name: "leaves out the byte-order mark", bytes: toBytes([0xef, 0xbb, 0xbf], "a: b"), text: "a: b" },
  { name: "makes one line end of CR and LF", bytes: toBytes("a: b\r\nc: d\r\n"), text: "a: b\nc: d\n" },
  { name: "makes a line end of CR alone", bytes: toBytes("a: b\rc: d\r"), text: "a: b\nc: d\n" },
  { name: "keeps a replacement character that is in the file", bytes: toBytes("a: \uFFFD"), text: "a: \uFFFD" },
])("$name", ({ bytes, text }) => {
  expect(decodeText(bytes)).toEqual({ text });
});

test.each([
  { name: "a byte that begins no character", bytes: toBytes("a: b\nc: ", [0xff], "d"), line: 2, column: 4 },
  { name: "a character cut off at the end", bytes: toBytes("a: é", [0xe2, 0x82]), line: 1, column: 5 },
  { name: "half of a surrogate pair", bytes: toBytes([0xed, 0xa0, 0x80]), line: 1, column: 1 },
  { name: "Latin-1", bytes: toBytes("name: ", [0xc5], "sa"), line: 1, column: 7 },
  { name: "a fault behind a byte-order mark", bytes: toBytes([0xef, 0xbb, 0xbf], "ab", [0xff]), line: 1, column: 3 },
  { name: "a fault behind CRLF", bytes: toBytes("a\r\nb", [0xff]), line: 2, column: 2 },
  { name: "UTF-16", bytes: toBytes([0xff, 0xfe, 0x61, 0x00]), line: 1, column: 1 },
])("places $name", ({ bytes, line, column }) => {
  expect(decodeText(bytes)).toMatchObject({ fault: { line, column, message: "not UTF-8 text" } });
});

const text = "ab\n\ncd";

test.each([
  { offset: 0, line: 1, column: 1 },
  { offset: 1, line: 1, column: 2 },
  { offset: 2, line: 1, column: 3 },
  { offset: 3, line: 2, column: 1 },
  { offset: 4, line: 3, column: 1 },
  { offset: 6, line: 3, column: 3 },
])("offset $offset is $line:$column", ({ offset, line, column }) => {
  expect(createPositionFinder(text)(offset)).toEqual({ line, column });
});

test("an empty text has one line", () => {
  expect(createPositionFinder("")(0)).toEqual({ line: 1, column: 1 });
});
