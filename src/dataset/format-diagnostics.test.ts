import { expect, test } from "vitest";
import { type Diagnostic, formatForGithub, formatForTerminal } from "./diagnostic.ts";

const diagnostic = (parts: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: "schema",
  severity: "error",
  file: "entities/example.yaml",
  line: 2,
  column: 7,
  pointer: "/type",
  message: "unknown entity type: ngoo",
  hint: "did you mean ngo?",
  ...parts,
});

test("text shows the line with a caret below the column", () => {
  expect(formatForTerminal([diagnostic()], new Map([["entities/example.yaml", "kind: entity\ntype: ngoo\n"]]))).toBe(
    [
      "entities/example.yaml:2:7 error unknown entity type: ngoo [schema]",
      "  2 | type: ngoo",
      "    |       ^",
      "  did you mean ngo?",
      "",
    ].join("\n"),
  );
});

test("text without the file's text has the message and the cure", () => {
  expect(formatForTerminal([diagnostic({ severity: "warning" })])).toBe(
    "entities/example.yaml:2:7 warning unknown entity type: ngoo [schema]\n  did you mean ngo?\n",
  );
});

test("a file without a line has its name alone", () => {
  expect(formatForTerminal([diagnostic({ line: 0, column: 0, message: "too large: 300 KB" })])).toMatch(
    /^entities\/example.yaml error too large: 300 KB \[schema\]\n/,
  );
});

test.each([
  { name: "the beginning", column: 1, line: "a".repeat(300), shown: "a".repeat(100), caret: 0 },
  { name: "the end", column: 301, line: "a".repeat(300), shown: "a".repeat(69), caret: 70 - 1 + 0 },
  {
    name: "the middle",
    column: 171,
    line: `${"a".repeat(170)}b${"c".repeat(100)}`,
    shown: `${"a".repeat(69)}b${"c".repeat(30)}`,
    caret: 69,
  },
])("a long line is cut around the column: $name", ({ column, line, shown, caret }) => {
  const texts = new Map([["entities/example.yaml", line]]);
  const [, source, below] = formatForTerminal([diagnostic({ line: 1, column })], texts).split("\n");
  expect(source).toBe(`  1 | ${shown}`);
  expect(below).toBe(`    | ${" ".repeat(caret)}^`);
});

test("control characters of the line don't reach the terminal", () => {
  const texts = new Map([["entities/example.yaml", "a\ntype:\t\u001B[31mngoo\u202E"]]);
  expect(formatForTerminal([diagnostic()], texts).split("\n")[1]).toBe("  2 | type:  [31mngoo ");
});

test("many diagnostics of a large file are formatted in time", () => {
  const texts = new Map([["entities/example.yaml", "a\n".repeat(100_000)]]);
  const many = Array.from({ length: 50_000 }, (_, index) => diagnostic({ line: index + 1, column: 1 }));
  const start = performance.now();
  formatForTerminal(many, texts);
  // Half a second on a quiet machine; to read the file for each of them would take minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
}, 60_000);

test("github prints one command a diagnostic, escaped", () => {
  const faults = [
    diagnostic({ message: "100% wrong: a, b", hint: "see: c" }),
    diagnostic({ file: "entities/a,b:c.yaml", line: 0, column: 0, severity: "warning" }),
  ];
  expect(formatForGithub(faults)).toBe(
    "::error file=entities/example.yaml,line=2,col=7,title=schema::100%25 wrong: a, b%0Asee: c\n" +
      "::warning file=entities/a%2Cb%3Ac.yaml,title=schema::unknown entity type: ngoo%0Adid you mean ngo?\n",
  );
});
