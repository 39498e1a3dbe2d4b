import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

/** Returns the only fault of a text as `line:column message`, after checking that it has a hint. */
function formatFault(text: string): string {
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
  expect(formatFault(text)).toBe(fault);
});

test.each([
  { name: "a tab before a key", text: "a:\n\tb: c\n", fault: "2:1 tab used for indentation" },
  { name: "a tab behind spaces", text: "a:\n  \tb: c\n", fault: "2:3 tab used for indentation" },
  { name: "a tab behind a dash", text: "a:\n  -\tb: c\n", fault: "2:4 tab used for indentation" },
  { name: "a tab in the first line", text: "\ta: b\n", fault: "1:1 tab used for indentation" },
  { name: "a tab one level off", text: "a:\n  b: c\n\td: e\n", fault: "3:1 tab used for indentation" },
])("$name: $fault", ({ text, fault }) => {
  expect(formatFault(text)).toBe(fault);
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
  { name: "a quote whose next line is not indented", text: 'a: "b\nc"\nd: e\n', fault: '1:4 quote is not closed: "b' },
  { name: "the lower of two quotes", text: 'a: "b\n  c"\nd: "e\nf: g\n', fault: '3:4 quote is not closed: "e' },
  {
    name: "a bracket with lines below it",
    text: "a:\n  [\n    b,\n    c\nd: e\n",
    fault: "2:3 bracket is not closed: [",
  },
  { name: "the inner of two", text: "a: [{b: c]\nd: e\n", fault: "1:5 bracket is not closed: {b: c" },
])("not closed: $name", ({ text, fault }) => {
  expect(formatFault(text)).toBe(fault);
});

test.each([
  { name: "an apostrophe in a folded text", text: "a: >-\n  'tis b\nc: d: e\n", fault: "3:5" },
  { name: "an apostrophe in a comment", text: "a: b # it's\nc: d: e\n", fault: "2:5" },
  { name: "an apostrophe in a word", text: "a: [b's, c]\nd: e: f\n", fault: "2:5" },
  { name: "a text that continues with a quote", text: "a: b\n  'c d\ne: f: g\n", fault: "3:5" },
  { name: "a doubled quote", text: "a: 'it''s'\nc: d: e\n", fault: "2:5" },
  { name: "a bracket in a text", text: "a: b [c\nd: e: f\n", fault: "2:5" },
  { name: "a quoted key", text: '"a": b\nd: e: f\n', fault: "2:5" },
])("passes over $name", ({ text, fault }) => {
  expect(formatFault(text)).toBe(`${fault} a value needs quotes`);
});

test.each([
  { text: "a: b: c\n", fault: "1:5 a value needs quotes" },
  { text: "a:\n  - b\n - c\n", fault: "3:2 a line is indented differently" },
  { text: "a: b\n c: d\ne: f\n", fault: "2:2 a line is indented differently" },
  { text: "a: b\n# c\n d: e\n", fault: "3:2 a line is indented differently" },
  { text: "a:\n  b: c\n   d: [e]\n", fault: "3:4 a line is indented differently" },
  { text: "a:\n  - b: c\n     d: e\n", fault: "3:6 a line is indented differently" },
  { text: "a: b\nc:\u00a0d\ne: f\n", fault: "2:3 no-break space: U+00A0" },
  { text: "a:\n  b: c\n \u00a0 d: e\nf\n", fault: "3:2 no-break space: U+00A0" },
  { text: "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", fault: "2:1 git conflict marker" },
  { text: "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n", fault: "1:1 git conflict marker" },
  { text: "a: b\n>>>>>>> x\n", fault: "2:1 git conflict marker" },
  { text: "a:\n  - b\n  * c\n", fault: "3:3 a list item begins with *" },
  { text: "a:\n  * b\n  * c\n", fault: "2:3 a list item begins with *" },
  { text: "a: @b\n", fault: "1:4 a value needs quotes" },
  { text: "a: `b`\n", fault: "1:4 a value needs quotes" },
  { text: "a: %b\n", fault: "1:4 a value needs quotes" },
  { text: "a: 'b' c\n", fault: "1:8 text after a closing quote or bracket" },
  { text: 'a: "b" c\n', fault: "1:8 text after a closing quote or bracket" },
  { text: "a: [b]]\n", fault: "1:7 text after a closing quote or bracket" },
  { text: "a: [{b: c} d]\n", fault: "1:12 a comma too few or too many in a list" },
  { text: "a: [b, , c]\n", fault: "1:8 a comma too few or too many in a list" },
  { text: "a: b\nc d\ne: f\n", fault: "2:1 a line has no key" },
  { text: "a: b\nc:d\n", fault: "2:1 a line has no key" },
  { text: "a: b\n  c\nd e\nf g\nh: i\n", fault: "3:1 a line has no key" },
  { text: "a:\n  b: c\n  d\n    - e\n  f: g\n", fault: "3:3 a line has no key" },
  { text: "kind entity\nname: b\n", fault: "1:1 a line has no key" },
  { text: 'a: "b\\q"\n', fault: "1:7 YAML cannot be read: unknown escape sequence" },
  { text: 'a: "\\xZZ"\n', fault: "1:7 YAML cannot be read: expected hexadecimal character" },
  { text: "[a]\nb\n", fault: "2:1 the line does not belong to the listing" },
  { text: `a: ${"[".repeat(12_000)}`, fault: "1:35 YAML cannot be read: nesting exceeded maxDepth (32)" },
  { text: "a: b\0c\n", fault: "1:5 YAML cannot be read: null byte is not allowed in input" },
  { text: "a: b\u007Fc\n", fault: "1:5 YAML cannot be read: the stream contains non-printable characters" },
  { text: "a: |b\n  c\n", fault: "1:5 YAML cannot be read: a line break is expected" },
])("$fault", ({ text, fault }) => {
  expect(formatFault(text)).toBe(fault);
});

test.each([
  { name: "below a day", text: "sources:\n  - url: a\nadded: 2026-11-25\n- url: b\n", fault: "4:1" },
  { name: "indented below a day", text: "added: 2026-11-25\n  - url: https://a.example\n", fault: "2:3" },
  { name: "below a text of a mapping", text: "a:\n  b: c\n  - d\n", fault: "3:3" },
  { name: "below a text in quotes", text: "a: 'b'\n- c: d\n", fault: "2:1" },
  { name: "below a list in brackets", text: "a: [b]\n- c\n", fault: "2:1" },
  { name: "below a folded text", text: "a: >-\n  b\n\n- c\n", fault: "4:1" },
  { name: "below a comment", text: "a: b\n# c\n- d: e\n", fault: "3:1" },
  { name: "at the first of several", text: "a: b\n  - c\n  - d: e\n", fault: "2:3" },
  { name: "whose value needs quotes too", text: "a: b\n- c: d: e\n", fault: "2:1" },
])("a list item $name has no list", ({ text, fault }) => {
  expect(formatFault(text)).toBe(`${fault} a list item is not below its key`);
  expect(parseYaml(text).faults[0]?.hint).toBe(
    "move it below the key of its list, such as `sources:`; the key above it has a value already",
  );
});

test.each([
  { text: "a:\n  - b: c: d\n", fault: "2:9 a value needs quotes" },
  { text: "a:\n  - b: c\n  - d: e: f\n", fault: "3:9 a value needs quotes" },
  { text: "a:\n  - b:\n      - c: d: e\n", fault: "3:13 a value needs quotes" },
  { text: "a:\n  - b: c\n    - d: e\n", fault: "3:5 a line is indented differently" },
  { text: "a:\n  - b: c\n    d: [e]\n    - f: g\n", fault: "4:5 a line is indented differently" },
  { text: "a:\n- b: c\n  d: [e]\n  - f: g\n", fault: "4:3 a line is indented differently" },
])("a list item with a list: $fault", ({ text, fault }) => {
  expect(formatFault(text)).toBe(fault);
});
