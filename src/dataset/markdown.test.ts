import { expect, test } from "vitest";
import { codeSpan, escapeMarkdown, linkMarkdown, unescapeMarkdown } from "./markdown.ts";

test.each([
  { text: "Plain words, with a dot.", made: "Plain words, with a dot." },
  { text: "**bold** _it_ `code`", made: "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`" },
  { text: "<b>&amp;</b>", made: "&lt;b&gt;&amp;amp;&lt;/b&gt;" },
  { text: "[x](y) ![z]", made: "\\[x\\]\\(y\\) \\!\\[z\\]" },
  { text: "# title", made: "\\#\u200b title" },
  { text: "- item", made: "\\- item" },
  { text: "1. item", made: "1\\. item" },
  { text: "@octocat, #12, GH-3", made: "@\u200boctocat, #\u200b12, GH\u200b-3" },
  { text: "https://evil.example www.evil.example", made: "https:\u200b//evil.example www\u200b.evil.example" },
  { text: "one\n\ntwo\u0007\u202e", made: "one\\\\n\\\\ntwo\\\\u\\{7\\}\\\\u\\{202e\\}" },
  { text: "commit 0123456789abcdef", made: "commit 0123\u200b456789abcdef" },
])("$text is only text", ({ text, made }) => {
  expect(escapeMarkdown(text)).toBe(made);
});

test("a terminal shows the text without its escapes", () => {
  const text = "<b>&lt; *x* @octocat https://example.org";
  expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
});

test.each([
  { address: "https://example.org/a", made: "[x, example.org](https://example.org/a)" },
  { address: "https://example.org/a(b)'\"<c>", made: "[x, example.org](https://example.org/a%28b%29%27%22%3Cc%3E)" },
  { address: "javascript:alert(1)", made: "x" },
  { address: "https://user:secret@example.org/", made: "x" },
  { address: "no address", made: "x" },
  {
    address: `https://example.org/${"字".repeat(31)}`,
    made: `[x, example.org](https://example.org/${"%E5%AD%97".repeat(31)})`,
  },
  { address: `https://example.org/${"字".repeat(32)}`, made: "x" },
  { address: `https://example.org/${"a".repeat(281)}`, made: "x" },
])("a link to $address is $made", ({ address, made }) => {
  expect(linkMarkdown("x", address)).toBe(made);
});

test.each([
  { text: "a", made: "`a`" },
  { text: "a`b", made: "``a`b``" },
  { text: "``", made: "``` `` ```" },
  { text: "", made: "`  `" },
])("$text as code is $made", ({ text, made }) => {
  expect(codeSpan(text)).toBe(made);
});
