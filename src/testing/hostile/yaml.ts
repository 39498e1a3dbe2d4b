import { buildListingText } from "../../dataset/rules/rule-fixture.ts";

/** Content of a listing's file that must be rejected with one error. Other files are still checked. */
export interface HostileText {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** Line of the error, 1 by default. 0 if the error is about the file as a whole. */
  readonly line?: number;
  /** Beginning of the message. */
  readonly message: string;
}

/** Content with the same fault thousands of times. It must be checked within seconds. */
export interface HostileRepeat {
  readonly name: string;
  readonly text: string;
  /** Range of the number of diagnostics, both ends excluded. */
  readonly minFaults: number;
  readonly maxFaults: number;
}

const repeatToSize = (text: string, sizeInKilobytes = 200) =>
  text.repeat(Math.ceil((sizeInKilobytes * 1024) / text.length));
const tooDeepMessage = "YAML cannot be read: nesting exceeded maxDepth";
const buildText = (lines: string) => buildListingText("entities/bad.yaml", lines);
const aliasBomb = [
  "a: &a [x, x]",
  ..."bcdefghi".split("").map((key, index) => `${key}: &${key} [${`*${"abcdefgh"[index]},`.repeat(9)}]`),
];

export const hostileTexts: readonly HostileText[] = [
  { name: "bytes that are not UTF-8", text: Uint8Array.of(0x61, 0x0a, 0xff), line: 2, message: "not UTF-8 text" },
  { name: "UTF-16", text: new Uint8Array(Buffer.from("\uFEFFkind: entity\n", "utf16le")), message: "not UTF-8 text" },
  { name: "two byte-order marks", text: `\uFEFF\uFEFF${buildText("")}`, message: "byte-order mark within the text" },
  {
    name: "three byte-order marks",
    text: `\uFEFF\uFEFF\uFEFF${buildText("")}`,
    message: "byte-order mark within the text",
  },
  {
    name: "a byte-order mark below a comment",
    text: `# one\n\uFEFF${buildText("")}`,
    line: 2,
    message: "byte-order mark within the text",
  },
  {
    name: "a byte-order mark behind the end",
    text: `${buildText("")}\n...\n\uFEFF`,
    line: 10,
    message: "byte-order mark within the text",
  },
  { name: "an empty file", text: "", message: "empty file" },
  { name: "a comment alone", text: "# only\n# this\n", message: "nothing but comments" },
  { name: "a scalar", text: "just words\n", message: "not a listing: just words" },
  { name: "a list", text: "- a\n- b: c\n-\n", message: 'not a listing: ["a",{"b":"c"},""]' },
  { name: "nothing, said in a word", text: "null\n", message: "empty file" },
  {
    name: "two documents",
    text: `${buildText("")}\n---\n${buildText("")}\n`,
    line: 9,
    message: "two documents in one file",
  },
  { name: "a key that stands twice", text: buildText("name: A\nname: B"), line: 2, message: "key used twice: name" },
  { name: "tabs", text: buildText("reach:\n\tscope: global"), line: 2, message: "tab used for indentation" },
  { name: "an unterminated quote", text: buildText('acronym: "EX'), line: 1, message: 'quote is not closed: "EX' },
  {
    name: "an unterminated bracket",
    text: buildText("aliases: [a, b"),
    line: 1,
    message: "bracket is not closed: [a, b",
  },
  { name: "an alias bomb", text: `${aliasBomb.join("\n")}\n`, line: 1, message: "text without quotes begins with &" },
  {
    name: "deep nesting in brackets",
    text: `a: ${"[".repeat(12_000)}${"]".repeat(12_000)}`,
    message: tooDeepMessage,
  },
  { name: "deep nesting in braces", text: `a: ${"{a: ".repeat(12_000)}`, message: tooDeepMessage },
  { name: "deep nesting in dashes", text: `a:\n  ${"- ".repeat(12_000)}b`, line: 2, message: tooDeepMessage },
  {
    name: "deep nesting line by line",
    text: Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    line: 32,
    message: tooDeepMessage,
  },
  { name: "an 11 MB file", text: new Uint8Array(11 * 1024 * 1024), line: 0, message: "too large: 11264 KB" },
  { name: "__proto__", text: buildText("__proto__: {admin: true}"), message: "forbidden key: __proto__" },
  {
    name: "constructor",
    text: buildText("constructor: {prototype: {admin: true}}"),
    message: "forbidden key: constructor",
  },
  { name: "toString", text: buildText("reach: {toString: x, scope: global}"), message: "forbidden key: toString" },
  { name: "prototype", text: buildText("prototype: {admin: true}"), message: "unknown key: prototype" },
  { name: "a null byte", text: buildText("name: A\0B"), message: "YAML cannot be read: null byte" },
  { name: "an escaped null byte", text: buildText('name: "A\\0B"'), message: "control character: U+0000" },
  { name: "a lone surrogate", text: buildText('name: "A\\ud800B"'), message: "control character: U+D800" },
  {
    name: "bytes of a lone surrogate",
    text: Uint8Array.of(0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80),
    message: "not UTF-8 text",
  },
  { name: "a huge key", text: buildText(`${repeatToSize("a")}: b`), message: `unknown key: ${"a".repeat(79)}…` },
  {
    name: "a huge value",
    text: buildText(`name: ${repeatToSize("a")}`),
    message: "too long: name has 204800 characters",
  },
  {
    name: "a huge term",
    text: buildText(`type: ${repeatToSize("a")}`),
    message: `unknown entity type: ${"a".repeat(79)}…`,
  },
  {
    name: "a huge address",
    text: buildText(`website: https://${repeatToSize("a.")}`),
    message: "too long: website has 204808 characters",
  },
  {
    name: "26,000 aliases",
    text: buildText(`aliases: [${Array.from({ length: 26_000 }, (_, index) => `a${index}`).join(",")}]`),
    message: "too many items: 26000; at most 50",
  },
  { name: "200 KB of [", text: repeatToSize("["), message: tooDeepMessage },
  { name: "200 KB of {", text: repeatToSize("{"), message: tooDeepMessage },
  { name: "200 KB of - ", text: repeatToSize("- "), message: tooDeepMessage },
  { name: "200 KB of ? ", text: repeatToSize("? "), message: tooDeepMessage },
  { name: "200 KB of -", text: repeatToSize("-"), message: `not a listing: ${"-".repeat(79)}…` },
  { name: "200 KB of dashes, a line each", text: repeatToSize("-\n"), message: "not a listing: " },
  { name: "200 KB of double quotes", text: repeatToSize('"'), message: "text after a closing quote or bracket" },
  { name: "200 KB of single quotes", text: repeatToSize("'"), message: `not a listing: ${"'".repeat(79)}…` },
  {
    name: "200 KB of single quotes, one short",
    text: `${repeatToSize("'")}'`,
    message: `quote is not closed: ${"'".repeat(79)}…`,
  },
  {
    name: "200 KB of quotes, a line each",
    text: repeatToSize('"\n'),
    line: 3,
    message: "the line does not belong to the listing",
  },
  {
    name: "200 KB behind an open quote",
    text: buildText(`acronym: "${repeatToSize("a\\\\")}`),
    message: "quote is not closed: ",
  },
  { name: "200 KB of open quotes", text: repeatToSize('a: "b\n'), message: 'quote is not closed: "b' },
  {
    name: "200 KB of spaces before a tab",
    text: `a:\n${repeatToSize(" ")}\tb: c`,
    line: 2,
    message: "tab used for indentation",
  },
  { name: "200 KB of lines without a key", text: `${repeatToSize("a b\n")}c: d\n`, message: "a line has no key" },
  { name: "200 KB of line ends", text: repeatToSize("\n"), message: "empty file" },
  { name: "200 KB of document marks", text: repeatToSize("---\n"), line: 2, message: "two documents in one file" },
  { name: "200 KB of anchors", text: repeatToSize("&"), message: "text without quotes begins with &" },
  { name: "200 KB of aliases", text: repeatToSize("*"), message: "text without quotes begins with *" },
];

/** Range for faults in the items of a list: only the first items of a list that is too long are checked. */
const cappedFaults = { minFaults: 50, maxFaults: 250 };
const uncappedFaults = { minFaults: 3000, maxFaults: Infinity };

export const hostileRepeats: readonly HostileRepeat[] = [
  { name: "terms", text: buildText(`reach: {countries: [${repeatToSize("Xx,", 30)}]}`), ...cappedFaults },
  {
    name: "titles",
    text: buildText(`focus: {industries: [${repeatToSize("wizards and witches,", 100)}]}`),
    ...cappedFaults,
  },
  { name: "empty items", text: buildText(`focus:\n  issues:\n${repeatToSize("    -\n", 100)}`), ...uncappedFaults },
  {
    name: "relations without a side",
    text: buildText(`relations:\n${repeatToSize("  - to:\n", 100)}`),
    ...uncappedFaults,
  },
  {
    name: "sources without an address",
    text: buildText(`sources:\n${repeatToSize("  - a: b\n", 100)}`),
    ...cappedFaults,
  },
  {
    name: "unknown keys",
    text: Array.from({ length: 4000 }, (_, index) => `k${index}: v\n`).join(""),
    ...uncappedFaults,
  },
  { name: "keys that stand twice", text: repeatToSize("a: b\n", 100), ...uncappedFaults },
  { name: "colons without a key", text: repeatToSize(": \n", 100), ...uncappedFaults },
];
