import { expect, test } from "vitest";
import { html } from "./html.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  { name: "passes a < b and c > d", texts: "summary: a < b and c > d", expected: [] },
  { name: "passes I <3 this", texts: "summary: I <3 this", expected: [] },
  { name: "passes R&D; M&S; AT&T", texts: "summary: R&D; M&S; AT&T", expected: [] },
  { name: "passes <18 years", texts: "summary: <18 years", expected: [] },
  { name: "passes see <https://example.org>", texts: "summary: see <https://example.org>", expected: [] },
  { name: "passes addresses", texts: "website: https://example.org/?a=1&copy;=2", expected: [] },
  {
    name: "reports a <b>bold</b> word",
    texts: "summary: a <b>bold</b> word",
    expected: ["1:10 HTML in a text: <b> | write plain text, without < and >"],
  },
  {
    name: "reports <script src=x",
    texts: "summary: <script src=x",
    expected: ["1:10 HTML in a text: <script src= | write plain text, without < and >"],
  },
  {
    name: "reports <a href=x",
    texts: "summary: <a href=x",
    expected: ["1:10 HTML in a text: <a href= | write plain text, without < and >"],
  },
  {
    name: "reports line<br/>break",
    texts: "summary: line<br/>break",
    expected: ["1:10 HTML in a text: <br/> | write plain text, without < and >"],
  },
  {
    name: "reports <svg/onload=alert(1)>",
    texts: "summary: <svg/onload=alert(1)>",
    expected: ["1:10 HTML in a text: <svg/onload=alert(1)> | write plain text, without < and >"],
  },
  {
    name: "reports <svg/onload=alert(1)",
    texts: "summary: <svg/onload=alert(1)",
    expected: ["1:10 HTML in a text: <svg/onload= | write plain text, without < and >"],
  },
  {
    name: "reports the end <br",
    texts: "summary: the end <br",
    expected: ["1:10 HTML in a text: <br | write plain text, without < and >"],
  },
  {
    name: "reports a word</p and more",
    texts: "summary: a word</p and more",
    expected: ["1:10 HTML in a text: </p | write plain text, without < and >"],
  },
  {
    name: "reports <!-- no -->",
    texts: "summary: <!-- no -->",
    expected: ["1:10 HTML in a text: <!-- | write plain text, without < and >"],
  },
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
  expect(reportsOf(html, texts)).toEqual(expected);
});
