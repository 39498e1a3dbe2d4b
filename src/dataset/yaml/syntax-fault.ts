import type { YAMLException } from "js-yaml";
import { quote } from "../diagnostic.ts";
import type { YamlFault } from "./read-document.ts";

interface Wording {
  /** Patterns of js-yaml's reason, with a space and the character at which it stopped, and of the line up to there. */
  readonly reason: RegExp;
  readonly before?: RegExp;
  readonly message: string;
  readonly hint: string;
}

const keyless: Wording = {
  reason: /multiline key|':' after a mapping key|separator is expected :$/,
  message: "a line has no key",
  hint: "write `key: value`, with a space after the colon; a long value continues with more indentation than its key",
};

/** js-yaml's reasons in plain words; the first that fits counts. */
const wordings: readonly Wording[] = [
  keyless,
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
  {
    reason: /bad indentation/,
    message: "a line is indented differently",
    hint: 'give keys and list items of one level the same indentation; put a text that contains ": " in quotes',
  },
  { reason: /missed comma|found ','/, message: "a comma too few or too many in a list", hint: "write [a, b, c]" },
];

/** What a line shows by itself, whatever js-yaml says of it; each pattern ends before the character to fix. */
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
 * Says in plain words what js-yaml found, at the place where a person would fix it.
 *
 * Its own words for an unclosed quote ("deficient indentation", in a line below) help nobody.
 */
export function describeSyntaxFault(text: string, { reason, mark }: Pick<YAMLException, "reason" | "mark">): YamlFault {
  const stop = Math.min(mark?.position ?? 0, text.length);
  const said = `${reason} ${text[stop] ?? ""}`;
  const isUnclosed = /deficient indentation|end of the (?:stream|document) within|missed comma.* [\]}:]$/.test(said);
  const words = (isUnclosed ? findUnclosed(text, stop) : undefined) ?? wordReason(text, stop, reason);
  return { rule: "syntax", pointer: "", ...words };
}

type Words = Pick<YamlFault, "offset" | "message" | "hint">;

function wordReason(text: string, stop: number, reason: string): Words {
  const next = text[stop] ?? "";
  const start = lineStart(text, stop);
  const before = text.slice(start, stop);
  const found = wordings.find((each) => each.reason.test(`${reason} ${next}`) && each.before?.test(before) !== false);
  const first = found === keyless ? keylessLine(text.slice(0, next === ":" ? start : stop)) : start;
  const line = text.slice(first).split("\n", 1)[0] ?? "";
  const seen = lineFaults.find((each) => each.line.test(line));
  if (seen) return { offset: first + (seen.line.exec(line)?.[0].length ?? 0), message: seen.message, hint: seen.hint };
  const isWholeLine = found === keyless || /^[ -]*[\w-]*$/.test(before);
  const { message, hint } = found ?? { message: `YAML cannot be read: ${reason}`, hint: generalHint };
  return { offset: isWholeLine ? first + line.search(/[^ ]|$/) : stop, message, hint };
}

/** Offset of the last line of a text that has no key, or of the one that it continues: js-yaml stops only behind it. */
function keylessLine(text: string): number {
  const lines = text.trimEnd().split("\n");
  const keyed = lines.findLastIndex((line) => /:(?:\s|$)/.test(line));
  const indent = lines[keyed]?.search(/[^ -]/) ?? 0;
  // What is indented deeper continues the value of the key above it.
  const first = lines.findIndex((line, index) => index > keyed && line.trim() !== "" && line.search(/[^ ]/) <= indent);
  return lines.slice(0, first < 0 ? lines.length - 1 : first).reduce((sum, { length }) => sum + length + 1, 0);
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** A quote or bracket that begins a value or an item; all of a text in quotes; a bracket that closes; a comment. */
const marks = /(?<=(?:^|[[{,:-]) *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!')|["'[{])|[\]}]|(?<=\s)#.*/g;

/** The nearest line, up from where js-yaml stopped, with a quote or bracket that is not closed on it. */
function findUnclosed(text: string, stop: number): Words | undefined {
  for (let end = stop; end >= 0; end = lineStart(text, end) - 1) {
    const start = lineStart(text, end);
    const open: number[] = [];
    for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
      if (mark === "]" || mark === "}") open.pop();
      else if (mark in closing) open.push(start + index);
      if (mark === '"' || mark === "'") break;
    }
    const offset = open.at(-1);
    if (offset === undefined) continue;
    const mark = text[offset] ?? "";
    const message = `${/["']/.test(mark) ? "quote" : "bracket"} is not closed: ${quote(text.slice(offset, end))}`;
    return {
      offset,
      message,
      hint: `end it with ${closing[mark]}; where it goes on over several lines, indent these lines`,
    };
  }
  return undefined;
}

function lineStart(text: string, offset: number): number {
  return text.slice(0, offset).lastIndexOf("\n") + 1;
}
