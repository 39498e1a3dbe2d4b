import type { YAMLException } from "js-yaml";
import { quote } from "../diagnostic.ts";
import type { YamlFault } from "./build-document.ts";

/** Message and cure for a reason of js-yaml. */
interface Wording {
  /** Matches js-yaml's reason, followed by a space and the character at which it stopped. */
  readonly reason: RegExp;
  /** Matches the line up to where js-yaml stopped. Absent if any line fits. */
  readonly before?: RegExp;
  readonly message: string;
  readonly hint: string;
}

const keylessLine: Wording = {
  reason: /multiline key|':' after a mapping key|separator is expected :$/,
  message: "a line has no key",
  hint: "write `key: value`, with a space after the colon; a long value continues with more indentation than its key",
};

const differentIndentation: Wording = {
  reason: /bad indentation/,
  message: "a line is indented differently",
  hint: 'give keys and list items of one level the same indentation; put a text that contains ": " in quotes',
};

/** Wordings for the reasons of js-yaml. The first that matches counts. */
const wordings: readonly Wording[] = [
  keylessLine,
  {
    reason: /bad indentation|separator is expected/,
    before: /["'\]}] *$/,
    message: "text after a closing quote or bracket",
    hint: "remove this quote or bracket, or put the whole value in quotes of the other kind",
  },
  {
    reason: /separator is expected/,
    message: "the line does not belong to the listing",
    hint: "write `key: value` from the first column on, or indent the line as part of the value above",
  },
  {
    reason: /bad indentation/,
    before: /[:-] /,
    message: "a value needs quotes",
    hint: 'put the whole value in quotes: it contains ": " or begins with a character such as @ or %',
  },
  differentIndentation,
  { reason: /missed comma|found ','/, message: "a comma too few or too many in a list", hint: "write [a, b, c]" },
];

const strayItem: Pick<Wording, "message" | "hint"> = {
  message: "a list item is not below its key",
  hint: "move it below the key of its list, such as `sources:`; the key above it has a value already",
};

/** Faults that the line itself shows, whatever js-yaml's reason is. Each pattern ends before the character to fix. */
const lineFaults: readonly (Omit<Wording, "reason"> & { readonly line: RegExp })[] = [
  {
    line: /^(?=(?:<{7}|={7}|>{7})(?:\s|$))/,
    message: "git conflict marker",
    hint: "keep the lines of one side, or of both, and delete the lines <<<<<<<, ======= and >>>>>>>",
  },
  { line: /^[ -]*(?=\t)/, message: "tab used for indentation", hint: "indent with two spaces" },
  {
    line: /^ *(?:- +)?(?:[\w-]+:)? *(?=\u00a0)/,
    message: "no-break space: U+00A0",
    hint: "use plain spaces: retype the spaces at the start of the line and after the colon",
  },
  { line: /^ *(?=\* )/, message: "a list item begins with *", hint: "begin each item with a dash and a space" },
];

const generalHint =
  "compare the line and the one above it with another listing: indentation, quotes, brackets, backslashes, hidden characters";

/**
 * Translates an exception of js-yaml into a plain message at the position where a person would fix the text.
 *
 * For example, js-yaml reports an unclosed quote as "deficient indentation" in a later line. This returns `quote is not closed:
 * "b` at the quote. A reason without a wording of its own becomes `YAML cannot be read: <reason>`.
 *
 * @param text the whole document
 * @returns a fault of the rule `syntax` with an empty pointer
 */
export function describeSyntaxFault(text: string, { reason, mark }: Pick<YAMLException, "reason" | "mark">): YamlFault {
  const stop = Math.min(mark?.position ?? 0, text.length);
  const reasonAndCharacter = `${reason} ${text[stop] ?? ""}`;
  const isUnclosed = /deficient indentation|end of the (?:stream|document) within|missed comma.* [\]}:]$/.test(
    reasonAndCharacter,
  );
  const description =
    (isUnclosed ? findUnclosedMark(text, stop) : undefined) ?? describeReason(text, stop, reasonAndCharacter, reason);
  return { rule: "syntax", pointer: "", ...description };
}

type Description = Pick<YamlFault, "offset" | "message" | "hint">;

/**
 * Describes a fault by the first that applies: what the line itself shows (`git conflict marker`), a stray list item, the
 * wording of js-yaml's reason (`a line has no key`), else `YAML cannot be read: <reason>`.
 *
 * @param stop offset at which js-yaml stopped
 * @param reasonAndCharacter js-yaml's reason, a space and the character at `stop`
 */
function describeReason(text: string, stop: number, reasonAndCharacter: string, reason: string): Description {
  const start = findLineStart(text, stop);
  const before = text.slice(start, stop);
  const wording = wordings.find(
    (candidate) => candidate.reason.test(reasonAndCharacter) && candidate.before?.test(before) !== false,
  );
  const isKeyless = wording === keylessLine;
  const faultStart = isKeyless ? findKeylessLine(text.slice(0, text[stop] === ":" ? start : stop)) : start;
  const line = text.slice(faultStart).split("\n", 1)[0] ?? "";

  const lineFault = lineFaults.find((candidate) => candidate.line.test(line));
  if (lineFault !== undefined) {
    const column = lineFault.line.exec(line)?.[0].length ?? 0;
    return { offset: faultStart + column, message: lineFault.message, hint: lineFault.hint };
  }

  const isIndentation = /bad indentation|separator is expected/.test(reasonAndCharacter);
  const itemFault = isIndentation && !isKeyless ? findItemFault(text, start) : undefined;
  if (itemFault !== undefined) return itemFault;

  const { message, hint } = wording ?? { message: `YAML cannot be read: ${reason}`, hint: generalHint };
  const isWholeLine = isKeyless || /^[ -]*[\w-]*$/.test(before);
  return { offset: isWholeLine ? faultStart + line.search(/[^ ]|$/) : stop, message, hint };
}

/**
 * Finds a list item that follows a key which has a value already, such as `- url: …` below `added: 2026-11-25`.
 *
 * YAML takes a more indented item for part of that value, so that js-yaml stops in the middle of the item, or of a later one.
 *
 * @param start offset of the line in which js-yaml stopped
 * @returns the fault at the dash of the first such item; undefined if the line begins no item, or if the key above has no value
 */
function findItemFault(text: string, start: number): Description | undefined {
  const lines = text.slice(0, start).split("\n").slice(0, -1);
  const line = text.slice(start).split("\n", 1)[0] ?? "";
  const indent = line.search(/\S/);
  if (!isItem(line)) return undefined;

  // The key is the nearest line that is not further right, items beside this one apart.
  const isAbove = (candidate: string) => /^ *[^\s#]/.test(candidate) && candidate.search(/\S/) <= indent;
  const isSibling = (candidate: string) => isItem(candidate) && candidate.search(/\S/) === indent;
  const keyIndex = lines.findLastIndex((candidate) => isAbove(candidate) && !isSibling(candidate));
  const keyLine = lines[keyIndex] ?? "";
  if (!/^ *(?:- +)*["']?[\w-]+["']?: +[^\s#]/.test(keyLine)) return undefined;

  const firstItem = lines.findIndex((candidate, index) => index > keyIndex && isSibling(candidate));
  const itemStart = firstItem < 0 ? start : lines.slice(0, firstItem).join("\n").length + (firstItem === 0 ? 0 : 1);
  const { message, hint } = isInItem(lines.slice(0, keyIndex + 1), indent) ? differentIndentation : strayItem;
  return { offset: itemStart + indent, message, hint };
}

/** Returns true if a line begins a list item: "  - a". False for "-a" and "-". */
function isItem(line: string): boolean {
  return /^ *- /.test(line);
}

/** Returns true if the last of some lines is part of a list item that begins further left than `indent`. */
function isInItem(lines: readonly string[], indent: number): boolean {
  const outerLine = lines.findLast((line) => /^ *[^\s#]/.test(line) && line.search(/\S/) < indent);
  return outerLine !== undefined && isItem(outerLine);
}

/**
 * Returns the offset of the first line without a key that is not the continuation of a value, behind the last line with a key;
 * that of the last line if there is none. js-yaml stops only behind such lines. For "a: 1\nstray" it is 5.
 */
function findKeylessLine(text: string): number {
  const lines = text.trimEnd().split("\n");
  const keyIndex = lines.findLastIndex((line) => /:(?:\s|$)/.test(line));
  const keyIndent = lines[keyIndex]?.search(/[^ -]/) ?? 0;
  // A line that is indented further than the key continues its value.
  const keylessIndex = lines.findIndex(
    (line, index) => index > keyIndex && line.trim() !== "" && line.search(/[^ ]/) <= keyIndent,
  );
  const precedingLines = lines.slice(0, keylessIndex < 0 ? lines.length - 1 : keylessIndex);
  return precedingLines.reduce((offset, { length }) => offset + length + 1, 0);
}

const closingMarks: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** Matches a complete text in quotes, a quote or bracket that begins a value or an item, a closing bracket, and a comment. */
const marks = /(?<=(?:^|[[{,:-]) *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!')|["'[{])|[\]}]|(?<=\s)#.*/g;

/**
 * Finds a quote or bracket that is not closed on its line, in the nearest such line from where js-yaml stopped upwards:
 * `quote is not closed: "b`, or `bracket is not closed: [a, b`, at the mark. Of several on a line, it is the last.
 *
 * @returns undefined if every line closes its quotes and brackets
 */
function findUnclosedMark(text: string, stop: number): Description | undefined {
  for (let end = stop; end >= 0; end = findLineStart(text, end) - 1) {
    const start = findLineStart(text, end);
    const openOffsets: number[] = [];
    for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
      if (mark === "]" || mark === "}") openOffsets.pop();
      else if (mark in closingMarks) openOffsets.push(start + index);
      if (mark === '"' || mark === "'") break;
    }
    const offset = openOffsets.at(-1);
    if (offset === undefined) continue;
    const mark = text[offset] ?? "";
    return {
      offset,
      message: `${/["']/.test(mark) ? "quote" : "bracket"} is not closed: ${quote(text.slice(offset, end))}`,
      hint: `end it with ${closingMarks[mark]}; where it goes on over several lines, indent these lines`,
    };
  }
  return undefined;
}

/** Returns the offset at which the line of an offset begins. */
function findLineStart(text: string, offset: number): number {
  return text.slice(0, offset).lastIndexOf("\n") + 1;
}
