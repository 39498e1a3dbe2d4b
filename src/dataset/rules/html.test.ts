import { expect, test } from "vitest";
import { html } from "./plain-texts.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  "summary: a < b and c > d",
  "summary: I <3 this",
  "summary: R&D; M&S; AT&T",
  "summary: <18 years",
  "summary: see <https://example.org>",
])("passes %s", (text) => {
  expect(reportRule(html, text)).toEqual([]);
});

test.each([
  ["summary: a <b>bold</b> word", "<b>"],
  ["summary: <script src=x", "<script src="],
  ["summary: <a href=x", "<a href="],
  ["summary: line<br/>break", "<br/>"],
  ["summary: <svg/onload=alert(1)>", "<svg/onload=alert(1)>"],
  ["summary: <svg/onload=alert(1)", "<svg/onload="],
  ["summary: the end <br", "<br"],
  ["summary: a word</p and more", "</p"],
  ["summary: <!-- no -->", "<!--"],
  ["summary: <scr\u061cipt>", "<script>"],
  ["summary: <\u200dscr\u0301ipt>", "<script>"],
  ["summary: <scr\u0600ipt src=x", "<script src="],
])("reports in %s: %s", (text, match) => {
  expect(reportRule(html, text)).toEqual([`1:10 HTML in a text: ${match} | write plain text, without < and >`]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "reports a tag over two lines in a text with other letters than ASCII",
    texts: "notes: |\n  é <svg\n  onload=alert(1)",
    expected: ["2:3 HTML in a text: <svg onload= | write plain text, without < and >"],
  },
  { name: "passes addresses", texts: "website: https://example.org/?a=1&copy;=2", expected: [] },
  {
    name: "reports an element with a name of its own",
    texts: "summary: <x-y onfocus=alert(1)",
    expected: ["1:10 HTML in a text: <x-y onfocus= | write plain text, without < and >"],
  },
  {
    name: "reports the end of <x-y.z onclick=a>",
    texts: "summary: </x-y> of <x-y.z onclick=a>",
    expected: ["1:10 HTML in a text: </x-y> | write plain text, without < and >"],
  },
  {
    name: "reports an attribute of an element with a dot in its name",
    texts: "summary: a <x-y.z onclick=a>",
    expected: ["1:10 HTML in a text: <x-y.z onclick= | write plain text, without < and >"],
  },
  {
    name: "reports a declaration",
    texts: "summary: <!ENTITY a 'b'>",
    expected: ["1:10 HTML in a text: <!ENTITY | write plain text, without < and >"],
  },
  {
    name: "reports an instruction",
    texts: "summary: <?php a",
    expected: ["1:10 HTML in a text: <?php | write plain text, without < and >"],
  },
  {
    name: "reports the end of a section",
    texts: "summary: a ]]> b",
    expected: ["1:10 HTML in a text: ]]> | write plain text, without < and >"],
  },
  {
    name: "reports javascript&colon;a",
    texts: "summary: javascript&colon;a",
    expected: ["1:10 HTML in a text: &colon; | write the character itself"],
  },
  {
    name: "reports a&nbsp;b",
    texts: "summary: a&nbsp;b",
    expected: ["1:10 HTML in a text: &nbsp; | write the character itself"],
  },
  {
    name: "reports a&#x27;b",
    texts: "summary: a&#x27;b",
    expected: ["1:10 HTML in a text: &#x27; | write the character itself"],
  },
  {
    name: "reports caf&eacute;",
    texts: "summary: caf&eacute;",
    expected: ["1:10 HTML in a text: &eacute; | write the character itself"],
  },
  {
    name: "reads every text, whatever its key",
    texts: "acronym: <i>X</i>\nlicense: <u>Y</u>",
    expected: [
      "1:10 HTML in a text: <i> | write plain text, without < and >",
      "2:10 HTML in a text: <u> | write plain text, without < and >",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(html, texts)).toEqual(expected);
});
