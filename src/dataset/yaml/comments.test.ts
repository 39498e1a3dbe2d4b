import fc from "fast-check";
import { expect, test } from "vitest";
import { findComments, isSchemaLine, parseYaml } from "./parse-yaml.ts";

function listComments(text: string): string[] {
  return findComments(text).map((comment) => comment.text);
}

test.each([
  { name: "none", text: "a: b\n", comments: [] },
  { name: "above, beside and below", text: "# 1\na: b # 2\n# 3", comments: ["# 1", "# 2", "# 3"] },
  { name: "with none but comments above a document", text: "# 1\n\n  # 2\na: b\n", comments: ["# 1", "# 2"] },
  { name: "without a space", text: "#1\na: b #2\n", comments: ["#1", "#2"] },
  { name: "behind a tab", text: "a: b\t# 1\n", comments: ["# 1"] },
  { name: "not within a word", text: "a: b#c\nd: https://example.org/#e\n", comments: [] },
  { name: "not in double quotes", text: 'a: "b # c" # 1\n', comments: ["# 1"] },
  { name: "not in double quotes with an escaped one", text: 'a: "b \\" # c" # 1\n', comments: ["# 1"] },
  { name: "not in single quotes", text: "a: 'b '' # c' # 1\n", comments: ["# 1"] },
  { name: "not in quotes over several lines", text: 'a: "b\n  # c\n  d" # 1\n', comments: ["# 1"] },
  { name: "not in a key in quotes", text: '"a # b": c # 1\n', comments: ["# 1"] },
  { name: "not in a folded block", text: "a: >-\n  b # c\n  # d\n\n  # e\nf: g\n", comments: [] },
  { name: "not in a literal block", text: "a: |\n  # b\n  c\n   # d\n", comments: [] },
  { name: "in the head of a block", text: "a: >- # 1\n  b # c\n", comments: ["# 1"] },
  { name: "in the head of a block with a number", text: "a: |2+ # 1\n  # b\n\n", comments: ["# 1"] },
  { name: "behind a block, further left", text: "a: |\n    b\n  # 1\n# 2\nc: d\n", comments: ["# 1", "# 2"] },
  { name: "behind a block that keeps its last lines", text: "a: |+\n  b\n\n\n# 1\nc: d\n", comments: ["# 1"] },
  { name: "behind a block at the end", text: "a: |\n  b\n# 1", comments: ["# 1"] },
  { name: "behind an empty block", text: "a: |\n# 1\nb: c\n", comments: ["# 1"] },
  { name: "not in a plain text over several lines", text: "a: b\n  c#d\n  e # 1\n", comments: ["# 1"] },
  { name: "between brackets", text: "a: [b, # 1\n  # 2\n  'c # d', e] # 3\n", comments: ["# 1", "# 2", "# 3"] },
  { name: "between braces", text: "a: {b: c, # 1\n  d: e}\n", comments: ["# 1"] },
  {
    name: "beside dashes",
    text: "a:\n  # 1\n  - b # 2\n  - # 3\n    c: d\n  # - e\n",
    comments: ["# 1", "# 2", "# 3", "# - e"],
  },
  { name: "beside keys without a value", text: "a: # 1\nb:\n# 2\nc: ~ # 3\n", comments: ["# 1", "# 2", "# 3"] },
  { name: "beside a mark of a document", text: "--- # 1\na: b\n... # 2\n", comments: ["# 1", "# 2"] },
  { name: "beside an anchor", text: "a: &b#c d # 1\n", comments: ["# 1"] },
  { name: "with # in them", text: "a: b # 1 # 2\n", comments: ["# 1 # 2"] },
])("comments are found: $name", ({ text, comments }) => {
  expect(listComments(text)).toEqual(comments);
});

const word = fc.stringMatching(/^[a-z#'" :,-]{0,12}$/);
const line = fc.oneof(
  word.map((text) => `a: ${JSON.stringify(text)}`),
  word.map((text) => `'${text.replaceAll("'", "''")}': b`),
  word.map((text) => `a: >-\n  x\n  ${text.trim() || "y"}`),
  word.map((text) => `a: |+\n  x # ${text}\n\n`),
  word.map((text) => `a: [${JSON.stringify(text)}, b#c]`),
);

test("comments of any text are found, and do not change the parsed value", () => {
  const part = fc.tuple(line, fc.option(word), fc.boolean());
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const entries = parts.map(([text, comment, isAbove], index) => {
        const entry = text.replace(/^a:/, `k${index}:`).replace(/^'/, `'${index}`);
        const isBlock = /[>|]/.test(entry);
        const above = comment !== null && (isAbove || isBlock) ? `# ${comment}\n` : "";
        const beside = comment !== null && !isAbove && !isBlock ? ` # ${comment}` : "";
        return { bare: entry, text: `${above}${entry}${beside}`, comment };
      });
      const bare = `${entries.map((part) => part.bare).join("\n")}\n`;
      const text = `${entries.map((part) => part.text).join("\n")}\n`;
      const expected = entries.flatMap(({ comment }) => (comment === null ? [] : [`# ${comment}`]));
      expect(listComments(bare)).toEqual([]);
      expect(listComments(text)).toEqual(expected);
      expect(parseYaml(text).document?.value).toEqual(parseYaml(bare).document?.value);
    }),
    { numRuns: 500 },
  );
});

test.each([
  { line: "# yaml-language-server: $schema=../schemas/entity.schema.json", isSchema: true },
  { line: "# yaml-language-server: $schema=../schemas/tool.schema.json", isSchema: true },
  { line: "# yaml-language-server: $schema=../schemas/tool.schema.json # call +66 2 123 4567", isSchema: false },
  { line: "# yaml-language-server: $schema=https://example.org/", isSchema: false },
  { line: "#yaml-language-server: $schema=../schemas/tool.schema.json", isSchema: false },
])("$line is the schema line: $isSchema", ({ line, isSchema }) => {
  expect(isSchemaLine(line)).toBe(isSchema);
});
