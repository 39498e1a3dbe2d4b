import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

const text = `# comment
name: Example
offer:
  services: [hotline, training]
  outputs:
    - title: "A"
      url:

    # the second
    -
    - {title: B, year: ~}
founded:
`;

const places: { pointer: string; part: "key" | "value"; place: string }[] = [
  { pointer: "", part: "value", place: "2:1" },
  { pointer: "/name", part: "key", place: "2:1" },
  { pointer: "/name", part: "value", place: "2:7" },
  { pointer: "/offer", part: "value", place: "4:3" },
  { pointer: "/offer/services", part: "key", place: "4:3" },
  { pointer: "/offer/services", part: "value", place: "4:13" },
  { pointer: "/offer/services/1", part: "value", place: "4:23" },
  { pointer: "/offer/outputs/0", part: "value", place: "6:7" },
  { pointer: "/offer/outputs/0/title", part: "value", place: "6:14" },
  { pointer: "/offer/outputs/0/url", part: "value", place: "7:7" },
  { pointer: "/offer/outputs/1", part: "value", place: "10:5" },
  { pointer: "/offer/outputs/2/year", part: "key", place: "11:18" },
  { pointer: "/offer/outputs/2/year", part: "value", place: "11:24" },
  { pointer: "/founded", part: "value", place: "12:1" },
  { pointer: "/offer/cost", part: "value", place: "4:3" },
  { pointer: "/nothing/there", part: "value", place: "2:1" },
];

test.each(places)("the $part of $pointer is at $place", ({ pointer, part, place }) => {
  const position = parseYaml(text).document?.findPosition(pointer, part);
  expect(`${position?.line}:${position?.column}`).toBe(place);
});

test("a block of text is placed at its first word", () => {
  expect(parseYaml("a: >-\n\n    b\n").document?.findPosition("/a")).toEqual({ line: 3, column: 5 });
});

test("scalars stay text, and pointers without a value are listed", () => {
  const { document, faults } = parseYaml(text);
  expect(faults).toEqual([]);
  expect(document?.value).toMatchObject({ name: "Example", founded: "" });
  expect([...(document?.emptyPointers ?? [])]).toEqual([
    "/offer/outputs/0/url",
    "/offer/outputs/1",
    "/offer/outputs/2/year",
    "/founded",
  ]);
});

test.each([
  { written: "a: 'null'", isEmpty: false },
  { written: 'a: ""', isEmpty: false },
  { written: "a: null", isEmpty: true },
  { written: "a: Null", isEmpty: true },
  { written: "a: ~", isEmpty: true },
  { written: "a: # comment", isEmpty: true },
  { written: "a: nullable", isEmpty: false },
])("$written is empty: $isEmpty", ({ written, isEmpty }) => {
  expect(parseYaml(written).document?.emptyPointers.has("/a")).toBe(isEmpty);
});

/** Returns the faults of a text as `line:column message`. */
const formatFaults = (yaml: string) =>
  parseYaml(yaml).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

test.each([
  { name: "a key that is used twice, at the second", yaml: "a: b\nc: d\na: e\n", fault: "3:1 key used twice: a" },
  { name: "a nested key that is used twice", yaml: "a:\n  b: c\n  b: d\n", fault: "3:3 key used twice: b" },
  { name: "a key that is used twice in brackets", yaml: "a: {b: c, b: d}\n", fault: "1:11 key used twice: b" },
  { name: "a quoted twin", yaml: 'a: b\n"a": c\n', fault: "2:1 key used twice: a" },
  { name: "a twin with a mapping below it", yaml: "a: b\na:\n  c: d\n", fault: "2:1 key used twice: a" },
  { name: "__proto__", yaml: "__proto__: {a: b}\n", fault: "1:1 forbidden key: __proto__" },
  { name: "constructor", yaml: "a:\n  constructor: b\n", fault: "2:3 forbidden key: constructor" },
  { name: "a list as a key", yaml: "? [a, b]\n: c\n", fault: "1:3 a key is a list or a mapping" },
  { name: "a colon without a key", yaml: "a: b\n: c\n", fault: "2:1 no key before the colon" },
  { name: "an empty key in quotes", yaml: '"": c\n', fault: "1:1 no key before the colon" },
  { name: "an anchor", yaml: "a: &x b\n", fault: "1:4 text without quotes begins with &" },
  { name: "an anchor at a key", yaml: "&x a: b\n", fault: "1:1 text without quotes begins with &" },
  { name: "an alias", yaml: "a: *x\n", fault: "1:4 text without quotes begins with *" },
  { name: "bold text, which reads as an alias", yaml: "a: **x**\n", fault: "1:4 text without quotes begins with *" },
  {
    name: "an anchor that is used, once for all",
    yaml: "a: &x b\nc: *x\nd: *x\n",
    fault: "1:4 text without quotes begins with &",
  },
  { name: "a directive", yaml: "# x\n%YAML 1.2\n---\na: b\n", fault: "2:1 YAML directive not allowed: %YAML 1.2" },
  { name: "a tag", yaml: "a: !!str b\n", fault: "1:4 text without quotes begins with !" },
])("reports $name", ({ yaml, fault }) => {
  expect(formatFaults(yaml)).toEqual([fault]);
});

test("the first of two equal keys is kept", () => {
  expect(parseYaml("a: b\na: c\n").document?.value).toEqual({ a: "b" });
});

test("keys that every object has do not reach the object", () => {
  const { document } = parseYaml("__proto__: {polluted: yes}\na: b\n");
  expect(Object.keys(document?.value as object)).toEqual(["a"]);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test.each<{ name: string; text: string; cuts: string[] }>([
  { name: "passes a comment", text: "a: b # c\nd: [e] #f\n", cuts: [] },
  { name: "passes quotes and blocks", text: "a: 'b #1'\nc: |\n  d #1\ne: >-\n  f #2\n", cuts: [] },
  { name: "passes a # within a word", text: "a: b#c\n", cuts: [] },
  {
    name: "reports a value that is cut",
    text: "a: b\nname: Example #1 Initiative\nc:\n  - d #e\n",
    cuts: ["2:15 text after # is a comment: #1 Initiative", "4:7 text after # is a comment: #e"],
  },
])("a # behind a value: $name", ({ text, cuts }) => {
  const { warnings = [] } = parseYaml(text);
  expect(warnings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(cuts);
});
