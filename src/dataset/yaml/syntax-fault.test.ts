import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

/** What a text that is not YAML is told. */
function faultOf(text: string): string {
  const { document, faults } = parseYaml(text);
  expect(document).toBeUndefined();
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  expect(fault?.hint).not.toBe("");
  return `${fault?.line}:${fault?.column} ${fault?.message}`;
}

test.each([
  { name: "an empty file", text: "", fault: "1:1 empty file" },
  { name: "blank lines", text: "  \n\n", fault: "1:1 empty file" },
  { name: "a tilde", text: "~\n", fault: "1:1 empty file" },
  { name: "a document mark alone", text: "---\n", fault: "1:1 empty file" },
  { name: "comments alone", text: "# a\n# b\n", fault: "1:1 nothing but comments" },
  { name: "two documents", text: "a: b\n---\nc: d\n", fault: "2:1 two documents in one file" },
  { name: "two documents with a head", text: "# x\n---\na: b\n---\nc: d\n", fault: "4:1 two documents in one file" },
  { name: "two documents with an end mark", text: "a: b\n...\nc: d\n", fault: "2:1 two documents in one file" },
  { name: "empty documents", text: "---\n---\n", fault: "2:1 two documents in one file" },
])("$name: $fault", ({ text, fault }) => {
  expect(faultOf(text)).toBe(fault);
});

test.each([
  { name: "a tab before a key", text: "a:\n\tb: c\n", fault: "2:1 tab used for indentation" },
  { name: "a tab behind spaces", text: "a:\n  \tb: c\n", fault: "2:3 tab used for indentation" },
  { name: "a tab behind a dash", text: "a:\n  -\tb: c\n", fault: "2:4 tab used for indentation" },
  { name: "a tab in the first line", text: "\ta: b\n", fault: "1:1 tab used for indentation" },
  { name: "a tab one level off", text: "a:\n  b: c\n\td: e\n", fault: "3:1 tab used for indentation" },
])("$name: $fault", ({ text, fault }) => {
  expect(faultOf(text)).toBe(fault);
});

test.each([
  { name: "a double quote", text: 'a: "b\nc: d\n', fault: '1:4 quote is not closed: "b' },
  { name: "a single quote", text: "a: 'b\nc: d\n", fault: "1:4 quote is not closed: 'b" },
  { name: "a quote with another one further on", text: 'a: "b\nc: "d"\n', fault: '1:4 quote is not closed: "b' },
  { name: "a quote in brackets", text: 'a: ["b, c]\nd: e\n', fault: '1:5 quote is not closed: "b, c]' },
  { name: "a quote in a list", text: "a:\n  - 'b\n  - c\n", fault: "2:5 quote is not closed: 'b" },
  { name: "a quote at the end", text: 'a: "', fault: '1:4 quote is not closed: "' },
  { name: "an escaped quote", text: 'a: "b\\"\nc: d\n', fault: '1:4 quote is not closed: "b\\"' },
  { name: "a bracket", text: "a: [b, c\nd: e\n", fault: "1:4 bracket is not closed: [b, c" },
  { name: "a bracket at the end", text: "a: b\nc: [d, e\n", fault: "2:4 bracket is not closed: [d, e" },
  { name: "a brace", text: "a: {b: c\nd: e\n", fault: "1:4 bracket is not closed: {b: c" },
  { name: "the inner of two", text: "a: [{b: c]\nd: e\n", fault: "1:5 bracket is not closed: {b: c]" },
])("not closed: $name", ({ text, fault }) => {
  expect(faultOf(text)).toBe(fault);
});

test.each([
  { name: "an apostrophe in a folded text", text: "a: >-\n  'tis b\nc: d: e\n", fault: "3:5 a colon" },
  { name: "an apostrophe in a comment", text: "a: b # it's\nc: d: e\n", fault: "2:5 a colon" },
  { name: "an apostrophe in a word", text: "a: [b's, c]\nd: e: f\n", fault: "2:5 a colon" },
  { name: "a text that continues with a quote", text: "a: b\n  'c d\ne: f: g\n", fault: "3:5 a colon" },
  { name: "a doubled quote", text: "a: 'it''s'\nc: d: e\n", fault: "2:5 a colon" },
  { name: "a bracket in a text", text: "a: b [c\nd: e: f\n", fault: "2:5 a colon" },
  { name: "a quoted key", text: '"a": b\nd: e: f\n', fault: "2:5 a colon" },
])("passes over $name", ({ text, fault }) => {
  expect(faultOf(text)).toBe(`${fault} or an indentation is out of place`);
});

test.each([
  { text: "a: b: c\n", fault: "1:5 a colon or an indentation is out of place" },
  { text: "a:\n  - b\n - c\n", fault: "3:2 a list item is indented differently" },
  { text: "a: b\n c: d\ne: f\n", fault: "2:2 a key is indented differently" },
  { text: "a: b\n# c\n d: e\n", fault: "3:2 a key is indented differently" },
  { text: "a:\n  b: c\n   d: [e]\n", fault: "3:4 a key is indented differently" },
  { text: "a:\n  - b: c\n     d: e\n", fault: "3:6 a key is indented differently" },
  { text: "a: b\nc:\u00a0d\ne: f\n", fault: "2:3 no-break space: U+00A0" },
  { text: "a:\n  b: c\n \u00a0 d: e\nf\n", fault: "3:2 no-break space: U+00A0" },
  { text: "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", fault: "2:1 git conflict marker: <<<<<<<" },
  { text: "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n", fault: "1:1 git conflict marker: <<<<<<<" },
  { text: "a: b\n>>>>>>> x\n", fault: "2:1 git conflict marker: >>>>>>>" },
  { text: "a:\n  - b\n  * c\n", fault: "3:3 a list item begins with *" },
  { text: "a:\n  * b\n  * c\n", fault: "2:4 a list item begins with *" },
  { text: "a: @b\n", fault: "1:4 a value cannot begin with @" },
  { text: "a: `b`\n", fault: "1:4 a value cannot begin with `" },
  { text: "a: %b\n", fault: "1:4 a value cannot begin with %" },
  { text: "a: 'b' c\n", fault: "1:8 text after the closing '" },
  { text: 'a: "b" c\n', fault: '1:8 text after the closing "' },
  { text: "a: [b]]\n", fault: "1:7 text after the closing ]" },
  { text: "a: [{b: c} d]\n", fault: "1:12 comma missing between the items of a list" },
  { text: "a: [b, , c]\n", fault: "1:8 nothing between two commas" },
  { text: "a: b\nc d\ne: f\n", fault: "2:1 a line has no key" },
  { text: "a: b\nc:d\n", fault: "2:1 a line has no key" },
  { text: "a: b\n  c\nd e\nf g\nh: i\n", fault: "3:1 a line has no key" },
  { text: "kind entity\nname: b\n", fault: "1:1 a line has no key" },
  { text: 'a: "b\\q"\n', fault: "1:7 unknown \\ in double quotes" },
  { text: 'a: "\\xZZ"\n', fault: "1:7 unknown \\ in double quotes" },
  { text: "[a]\nb\n", fault: "2:1 the line does not belong to the listing" },
  { text: `a: ${"[".repeat(12_000)}`, fault: "1:35 nested too deep" },
  { text: "a: b\0c\n", fault: "1:5 control character: U+0000" },
  { text: "a: b\u007Fc\n", fault: "1:5 control character: U+007F" },
  { text: "a: |b\n  c\n", fault: "1:5 YAML cannot be read: a line break is expected" },
])("$fault", ({ text, fault }) => {
  expect(faultOf(text)).toBe(fault);
});
