import type { Diagnostic } from "../diagnostic.ts";
import type { ParsedFile } from "../parse-listing.ts";
import type { SourceFile } from "../source-file.ts";
import type { Entry, RuleContext } from "../rule.ts";
import { findComments, type YamlComment, decodeText } from "../yaml/parse-yaml.ts";
import { maxTextLength } from "./listing-text.ts";
import { textRules } from "./index.ts";

/**
 * What the rules for safe texts find in the comments of a file, each at its comment.
 *
 * Each line is looked at by itself, then lines that follow each other as one text, for what goes on over several.
 */
export function checkComments(
  { bytes = new Uint8Array() }: SourceFile,
  { file, document, entry, reference }: ParsedFile,
  context: RuleContext,
): Diagnostic[] {
  const decoded = document === undefined ? undefined : decodeText(bytes);
  const comments = decoded && "text" in decoded ? findComments(decoded.text) : [];
  const { name, acronym, aliases } = entry?.draft ?? {};
  const id = entry?.id ?? reference?.replace(/^.*\//, "") ?? "";
  // Names alone: they say whose an e-mail address may be.
  const own = { ...entry, id, draft: { name, acronym, aliases } };
  const check = (text: string, { line, column }: YamlComment): Diagnostic[] =>
    partsOf(text).flatMap((notes) => {
      // An entry of its own for each text: what rules remember of an entry is of that text.
      const holder = { file, folder: "entities", kind: "entity", reference: "entities/x", ...own } as const;
      const written: Entry = { ...holder, written: { notes } };
      return textRules.flatMap(({ name: rule, severity, check: find }) =>
        Array.from(find(written, context), ({ message, hint }) => {
          const said = message.replace(/^([^:]+?)(?: in a text)?: /, "$1 in a comment: ");
          return { file, pointer: "", line, column, rule, severity, message: said, hint };
        }),
      );
    });
  return blocksOf(comments).flatMap((block) => {
    const found = block.flatMap((comment) => check(comment.text.slice(1).replaceAll("\t", " "), comment));
    const known = new Set(found.map(({ rule }) => rule));
    const whole = block.map(({ text }) => text.replace(/^#+/, "").trim()).join(" ");
    const more = block.length > 1 ? check(whole, block[0] as YamlComment) : [];
    return [...found, ...more.filter(({ rule }) => !known.has(rule))];
  });
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
    const block = blocks.at(-1);
    if (block?.at(-1)?.line === comment.line - 1) block.push(comment);
    else blocks.push([comment]);
  }
  return blocks;
}
