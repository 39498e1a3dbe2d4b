import { ascending } from "d3-array";
import { checkRules, buildRuleContext, rules, textRules } from "./rules/index.ts";
import { compareDiagnostics, type Diagnostic } from "./diagnostic.ts";
import type { Dataset } from "./model.ts";
import { parseListing, type ParsedFile } from "./parse-listing.ts";
import type { RuleContext, Entry } from "./rule.ts";
import { lookAlikeRules } from "./rules/look-alikes.ts";
import type { SourceFile } from "./source-file.ts";
import { findComments, type YamlComment, decodeText } from "./yaml/parse-yaml.ts";
import { maxTextLength } from "./rules/listing-text.ts";

const everyRule = [...rules, ...lookAlikeRules];

/**
 * Reads every file of a dataset.
 *
 * @param files in any order; each is read on its own, then all of them are compared
 * @param options.today the build date, YYYY-MM-DD: what lies after it is in the future
 * @returns the listings that hold to the schemas, and every fault of every file in order of place
 */
export function parseDataset(
  files: Iterable<SourceFile>,
  { today }: { readonly today: string },
): { dataset: Dataset; diagnostics: Diagnostic[] } {
  const sources = [...files].sort((a, b) => ascending(a.path, b.path));
  const parsed = sources.map(parseListing);
  const context = buildRuleContext(parsed, today);
  const diagnostics = parsed.flatMap((file, index) => [
    ...file.diagnostics,
    ...checkRules(file, context, everyRule),
    ...checkComments(sources[index] as SourceFile, file, context),
  ]);
  return { dataset: collectDataset(parsed), diagnostics: diagnostics.sort(compareDiagnostics) };
}

function collectDataset(parsed: readonly ParsedFile[]): Dataset {
  const complete = parsed.flatMap((file) => file.record ?? []).sort((a, b) => ascending(a.id, b.id));
  return {
    entities: complete.filter((listing) => listing.kind === "entity"),
    tools: complete.filter((listing) => listing.kind === "tool"),
    moved: complete.filter((listing) => listing.kind === "moved"),
  };
}

/**
 * What the rules for safe texts find in the comments of a file, each at its comment.
 *
 * Each line is looked at by itself, then lines that follow each other as one text, for what goes on over several.
 */
function checkComments(
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
      const written: Entry = { ...holder, rawValue: { notes } };
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
