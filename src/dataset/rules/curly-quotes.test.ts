import { expect, test } from "vitest";
import { curlyQuotes } from "./wording.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string; expected: string[] }>([
  { name: "passes a quoted word", texts: "summary: The “Example” line.", expected: [] },
  { name: "passes two quoted words", texts: "summary: “One” and “Two”", expected: [] },
  { name: "passes straight quotes", texts: 'name: "Example"', expected: [] },
  {
    name: "reports a text that is enclosed",
    texts: "name: “Example”",
    expected: ["1:7 in curly quotes: “Example” | use straight quotes or none"],
  },
  {
    name: "reports single ones",
    texts: "aliases: [Old, ‘Older’]",
    expected: ["1:16 in curly quotes: ‘Older’ | use straight quotes or none"],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(curlyQuotes, texts)).toEqual(expected);
});
