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
  {
    name: "passes marks of direction beside Arabic and Hebrew letters, also behind their vowel signs",
    texts: String.raw`aliases: ["مؤسسةٌ\u200F (NGO)", "NGO \u061Cجمعية", "עמותה\u200E 21", "שָׁ\u200F!", "ދިވެހި\u200F"]`,
    expected: [],
  },
  {
    name: "passes joiners behind letters and their marks, within words and at their end",
    texts: String.raw`aliases: ["ক্\u200Dষ", "ন্\u200C", "ന്\u200D", "क्\u200Dष", "هـ 1447 ه\u200D", "ကို\u200C", "ខ្មែរ\u200D", "ᠮᠣ\u200Dᠩ"]`,
    expected: [],
  },
  {
    name: "passes combining marks of Vietnamese, Yoruba and Arabic",
    texts: String.raw`aliases: ["Tie\u0302\u0301ng Vie\u0323\u0302t", "E\u0323gbe\u0301 o\u0323\u0300re\u0323\u0301", "مُحَمَّد"]`,
    expected: [],
  },
  {
    name: "reports a mark of direction that is not beside a right-to-left letter",
    texts: String.raw`aliases: ["جمعية a\u200Eb", "جمعية (\u200F", "1\u061C2", "\u0661\u061C\u0662", "ج\u200F\u200F"]`,
    expected: ["200E", "200F", "061C", "061C", "200F"].map(
      (code) => `1 control character: U+${code} | delete it: it is invisible, so retype the word that it is in`,
    ),
  },
  {
    name: "reports a joiner whose base letter needs none",
    texts: String.raw`aliases: ["e\u0301\u200Db", "\u02BC\u200Cb", "é\u200Db", "東\u200D京", "א\u0301b\u0301\u200D", "ক\u200D\u200C"]`,
    expected: ["200D", "200C", "200D", "200D", "200D", "200C"].map(
      (code) => `1 control character: U+${code} | delete it: it is invisible, so retype the word that it is in`,
    ),
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
  ...[
    "0007",
    "0085",
    "00AD",
    "034F",
    "061C",
    "115F",
    "17B4",
    "180B",
    "200B",
    "200D",
    "200E",
    "200F",
    "2028",
    "202E",
    "2060",
    "2066",
  ],
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
    "FFFC",
    "FFFE",
    "13430",
    "16FE4",
    "1D159",
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
