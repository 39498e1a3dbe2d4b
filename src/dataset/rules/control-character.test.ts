import { expect, test } from "vitest";
import { controlCharacter } from "./plain-texts.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes letters of every script", texts: 'name: "Ação แอป مؤسسة 日本"', expected: [] },
  {
    name: "passes marks of direction and joiners that spelling needs",
    texts: 'aliases: ["‏مؤسسة", "می‌خواهم", "ශ්‍රී"]',
    expected: [],
  },
  { name: "passes a joiner between pictures", texts: 'name: "a 👩‍🚀 👩🏽‍🚀 🏳️‍🌈"', expected: [] },
  { name: "passes FE0F after a picture, and a Mongolian letter's variant", texts: 'name: "a ❤️ ᠠ᠋"', expected: [] },
  {
    name: "reports a joiner behind the last picture",
    texts: 'name: "a 👩\\u200D"',
    expected: ["1 control character: U+200D | delete it: it is invisible, so retype the word that it is in"],
  },
  { name: "passes paragraphs in notes", texts: "notes: |\n  One.\n\n  Two.", expected: [] },
  { name: "passes the break that ends a block", texts: "summary: >\n  One.\n  Two.", expected: [] },
  {
    name: "reports a break within a line of text",
    texts: "summary: |\n  One.\n  Two.",
    expected: ["2 line break in a text | write it as one paragraph, after >-"],
  },
  {
    name: "reports keys at the key",
    texts: 'notes: a\n"na\\u202Eme": b',
    expected: ["2 control character: U+202E | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports a text once, wherever it stands",
    texts: 'sources: [{url: "https://example.org/\\u200B\\u202E", supports: ["a\\u200Bb"]}]',
    expected: [
      "1 control character: U+200B | delete it: it is invisible, so retype the word that it is in",
      "1 control character: U+200B | delete it: it is invisible, so retype the word that it is in",
    ],
  },
])("$name", ({ texts, expected }) => {
  const reports = reportRule(controlCharacter, texts).map((report) => report.replace(/:\d+ /, " "));
  expect(reports).toEqual(expected);
});

/** Written between two letters. */
test.each([
  ...["0007", "0085", "00AD", "034F", "115F", "17B4", "180B", "200B", "200D", "200E", "2028", "202E", "2060", "2066"],
  ...[
    "2800",
    "3164",
    "D83D",
    "E000",
    "FDD0",
    "FE00",
    "FE0F",
    "FEFF",
    "FFA0",
    "FFFA",
    "FFFE",
    "1D173",
    "E0041",
    "E0100",
  ],
])("reports U+%s", (code) => {
  const text = `a${String.fromCodePoint(parseInt(code, 16))}b`;
  expect(reportRule(controlCharacter, `name: ${JSON.stringify(text)}`)).toEqual([
    `1:7 control character: U+${code} | delete it: it is invisible, so retype the word that it is in`,
  ]);
});

test("reports a value at the value and a key at the key", () => {
  const lines = "offer:\n  workstreams: [a\u202eb]\n  na\u202eme: c";
  expect(reportRule(controlCharacter, lines).map((report) => report.split(" |")[0])).toEqual([
    "2:17 control character: U+202E",
    "3:3 control character: U+202E",
  ]);
});
