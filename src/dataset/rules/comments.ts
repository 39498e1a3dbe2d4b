import type { Diagnostic } from "../diagnostic.ts";
import type { ParsedFile } from "../parse-listing.ts";
import type { SourceFile } from "../source-file.ts";
import type { Entry, RuleContext } from "../rule.ts";
import { findComments, isSchemaLine, type YamlComment } from "../yaml/comments.ts";
import { decodeText } from "../yaml/source-text.ts";
import { maxTextLength } from "./listing-text.ts";
import { textRules } from "./index.ts";

/**
 * What the rules for safe texts find in the comments of a file, each at its comment.
 *
 * Each line is looked at by itself, then lines that follow each other as one text, for what goes on over several.
 */
export function checkComments(
  source: SourceFile,
  { file, document, entry, reference }: ParsedFile,
  context: RuleContext,
): Diagnostic[] {
  const comments = document === undefined ? [] : commentsOf(source);
  if (comments.length === 0) return [];
  const { name, acronym, aliases } = entry?.draft ?? {};
  // Names alone: they say whose an e-mail address may be.
  const draft = { name, acronym, aliases };
  const id = entry?.id ?? reference?.replace(/^.*\//, "") ?? "";
  const holder = { file, folder: "entities", kind: "entity", reference: "entities/x", ...entry, id, draft } as Entry;
  const check = (text: string) => partsOf(text).flatMap((part) => checkText(part, holder, context));
  const report = (fault: Fault, { line, column }: YamlComment): Diagnostic => {
    return { file, pointer: "", line, column, ...fault };
  };
  return blocksOf(comments).flatMap((block) => {
    const found = block.flatMap((comment) =>
      check(comment.text.slice(1).replaceAll("\t", " ")).map((fault) => report(fault, comment)),
    );
    const [first] = block;
    if (block.length === 1 || first === undefined) return found;
    const known = new Set(found.map(({ rule }) => rule));
    const whole = block.map(({ text }) => text.replace(/^#+/, "").trim()).join(" ");
    const more = check(whole).filter(({ rule }) => !known.has(rule));
    return [...found, ...more.map((fault) => report(fault, first))];
  });
}

type Fault = Pick<Diagnostic, "rule" | "severity" | "message" | "hint">;

/** Most files have none but the schema line: they are not read again. */
function commentsOf({ bytes = new Uint8Array() }: SourceFile): YamlComment[] {
  const [mark, lineEnd] = [0x23, 0x0a];
  const first = bytes.subarray(0, Math.max(0, bytes.indexOf(lineEnd)));
  const start = isSchemaLine(new TextDecoder().decode(first)) ? first.length : 0;
  if (bytes.indexOf(mark, start) < 0) return [];
  const decoded = decodeText(bytes);
  return "text" in decoded ? findComments(decoded.text) : [];
}

function checkText(text: string, holder: Entry, context: RuleContext): Fault[] {
  // A text of its own each time: what rules remember of an entry is of that text.
  const entry: Entry = { ...holder, written: { notes: text } };
  return textRules.flatMap(({ name, severity, check }) =>
    Array.from(check(entry, context), ({ message, hint }) => {
      return {
        rule: name,
        severity,
        message: message.replace(/^([^:]+?)(?: in a text)?: /, "$1 in a comment: "),
        hint,
      };
    }),
  );
}

/** Rules look at no more than a text may have; a longer comment is looked at in parts that overlap. */
function partsOf(text: string): string[] {
  if (text.length <= maxTextLength) return [text];
  const step = maxTextLength - 200;
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) =>
    text.slice(index * step, index * step + maxTextLength),
  );
}

/** Comments on lines that follow each other. */
function blocksOf(comments: readonly YamlComment[]): YamlComment[][] {
  const blocks: YamlComment[][] = [];
  for (const comment of comments) {
    const last = blocks.at(-1)?.at(-1);
    if (last !== undefined && last.line + 1 === comment.line) blocks.at(-1)?.push(comment);
    else blocks.push([comment]);
  }
  return blocks;
}
