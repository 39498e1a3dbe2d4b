import { expect, test } from "vitest";
import { hostilePaths } from "../testing/hostile/paths.ts";
import { formatForGithub, formatForTerminal } from "./diagnostic.ts";
import { sourceFile, today } from "./listing-fixture.ts";
import { parseDataset } from "./parse-dataset.ts";
import { toPrintableLine } from "./plain-text.ts";

test.each(hostilePaths)("a path with $name is shown with escapes", ({ path, printed }) => {
  expect(toPrintableLine(path)).toBe(printed);
});

test.each(hostilePaths)("a path with $name controls neither a terminal nor a workflow", ({ path, printed }) => {
  const { diagnostics } = parseDataset([sourceFile(path, "kind: entity\n")], { today });
  expect(diagnostics).not.toEqual([]);
  const text = formatForTerminal(diagnostics);
  expect(text.startsWith(`${printed} error `)).toBe(true);
  for (const printed of [text, formatForGithub(diagnostics)]) {
    expect(printed).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Zl}|##\[/u);
    expect(printed).not.toMatch(/^::(?!error file=)/m);
  }
});

test.each([
  "entities/example.yaml",
  "Fundación Ñandú: R&D; https://example.org/?a=1",
  "http://[::1]/",
  "a backslash \\n and a \\u{1b}",
  "مؤسسة‏ (RTL)",
  "می‌خواهم",
  "ශ්‍රී",
  "แอป 日本 👩‍🚀",
])("%s stays as it is", (text) => {
  expect(toPrintableLine(text)).toBe(text);
});

test.each([
  { name: "a long text is cut", text: "a".repeat(20), shown: "aaaaaaaaa…" },
  { name: "no escape is cut in half", text: "aaaaaa\u001bbbbbbbbb", shown: "aaaaaa…" },
])("$name", ({ text, shown }) => {
  expect(toPrintableLine(text, 10)).toBe(shown);
});

test("a workflow command in a line of a listing is disarmed where the line is shown", () => {
  const text = "kind: entity\nname: ##[error]x\n";
  const { diagnostics } = parseDataset([sourceFile("entities/a.yaml", text)], { today });
  const located = diagnostics.map((diagnostic) => ({ ...diagnostic, line: 2, column: 1 }));
  const printed = formatForTerminal(located, new Map([["entities/a.yaml", text]]));
  expect(printed).toContain("| name: ## error]x");
});
