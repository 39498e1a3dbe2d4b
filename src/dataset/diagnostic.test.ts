import { expect, test } from "vitest";
import { compareDiagnostics, quote, type Diagnostic } from "./diagnostic.ts";

test.each([
  { name: "a string is quoted as it is", value: "forced-labor", quoted: "forced-labor" },
  { name: "a list is quoted as JSON", value: ["a", 1], quoted: '["a",1]' },
  { name: "undefined is quoted as a word", value: undefined, quoted: "undefined" },
  {
    name: "invisible characters are escaped",
    value: " a\n\u0000\u202Eb\ud800\n",
    quoted: "a\\n\\u{0}\\u{202e}b\\u{d800}",
  },
  { name: "a long text is cut at 80 characters", value: "a".repeat(100), quoted: `${"a".repeat(79)}…` },
  { name: "no character is cut in half", value: `${"a".repeat(78)}${"😀".repeat(4)}`, quoted: `${"a".repeat(78)}…` },
])("$name", ({ value, quoted }) => {
  expect(quote(value)).toBe(quoted);
});

test("diagnostics are in one order: file, line, column, rule, message, pointer", () => {
  const keys = ["file", "line", "column", "rule", "message", "pointer"] as const;
  const base = { file: "a", line: 1, column: 1, rule: "a", message: "a", pointer: "a", severity: "error", hint: "" };
  const sorted = [
    base,
    ...keys.toReversed().map((key) => ({ ...base, [key]: typeof base[key] === "number" ? 2 : "b" })),
  ];
  expect((sorted.toReversed() as Diagnostic[]).sort(compareDiagnostics)).toEqual(sorted);
});
