import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

test.each<{ name: string; text: string; cuts: string[] }>([
  { name: "passes a comment", text: "a: b # c\nd: [e] #f\n", cuts: [] },
  { name: "passes quotes and blocks", text: "a: 'b #1'\nc: |\n  d #1\ne: >-\n  f #2\n", cuts: [] },
  { name: "passes a # within a word", text: "a: b#c\n", cuts: [] },
  {
    name: "reports a value that is cut",
    text: "a: b\nname: Example #1 Initiative\nc:\n  - d #e\n",
    cuts: ["2:15 text after # is a comment: #1 Initiative", "4:7 text after # is a comment: #e"],
  },
])("$name", ({ text, cuts }) => {
  const { warnings = [] } = parseYaml(text);
  expect(warnings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(cuts);
});
