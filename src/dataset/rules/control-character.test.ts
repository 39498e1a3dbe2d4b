import { expect, test } from "vitest";
import { controlCharacter } from "./control-character.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes letters of every script", texts: 'name: "Ação แอป مؤسسة 日本"', expected: [] },
  {
    name: "passes marks of direction and joiners that spelling needs",
    texts: 'aliases: ["‏مؤسسة", "می‌خواهم", "ශ්‍රී"]',
    expected: [],
  },
  { name: "passes a joiner between pictures", texts: 'name: "a 👩‍🚀 👩🏽‍🚀 🏳️‍🌈"', expected: [] },
  {
    name: "reports a joiner behind the last picture",
    texts: 'name: "a 👩\\u200D"',
    expected: ["1 control character: U+200D | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+00AD",
    texts: 'name: "a\\u00ADb"',
    expected: ["1 control character: U+00AD | delete it: it is invisible, so retype the word that it is in"],
  },
  { name: "passes paragraphs in notes", texts: "notes: |\n  One.\n\n  Two.", expected: [] },
  { name: "passes the break that ends a block", texts: "summary: >\n  One.\n  Two.", expected: [] },
  {
    name: "reports U+0007",
    texts: 'name: "a\\u0007b"',
    expected: ["1 control character: U+0007 | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+0085",
    texts: 'name: "a\\u0085b"',
    expected: ["1 control character: U+0085 | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+200B",
    texts: 'name: "a\\u200Bb"',
    expected: ["1 control character: U+200B | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+200D",
    texts: 'name: "a\\u200Db"',
    expected: ["1 control character: U+200D | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+202E",
    texts: 'name: "a\\u202Eb"',
    expected: ["1 control character: U+202E | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+2066",
    texts: 'name: "a\\u2066b"',
    expected: ["1 control character: U+2066 | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+2028",
    texts: 'name: "a\\u2028b"',
    expected: ["1 control character: U+2028 | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+2060",
    texts: 'name: "a\\u2060b"',
    expected: ["1 control character: U+2060 | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+FEFF",
    texts: 'name: "a\\uFEFFb"',
    expected: ["1 control character: U+FEFF | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports U+E000",
    texts: 'name: "a\\uE000b"',
    expected: ["1 control character: U+E000 | delete it: it is invisible, so retype the word that it is in"],
  },
  {
    name: "reports half a character",
    texts: 'name: "a\\uD83Db"',
    expected: ["1 control character: U+D83D | delete it: it is invisible, so retype the word that it is in"],
  },
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
  const reports = reportsOf(controlCharacter, texts).map((report) => report.replace(/:\d+ /, " "));
  expect(reports).toEqual(expected);
});

test("reports a value at the value and a key at the key", () => {
  const lines = "offer:\n  workstreams: [a\u202eb]\n  na\u202eme: c";
  expect(reportsOf(controlCharacter, lines).map((report) => report.split(" |")[0])).toEqual([
    "2:17 control character: U+202E",
    "3:3 control character: U+202E",
  ]);
});
