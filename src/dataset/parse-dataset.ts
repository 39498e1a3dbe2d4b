import { ascending } from "d3-array";
import { checkRules, buildRuleContext, rules, textRules } from "./rules/index.ts";
import { compareDiagnostics, type Diagnostic } from "./diagnostic.ts";
import type { Dataset } from "./model.ts";
import { parseListing, type ParsedFile } from "./parse-listing.ts";
import type { RuleContext, Entry } from "./rule.ts";
import { lookAlikeRules } from "./rules/look-alikes.ts";
import type { SourceFile } from "./source-file.ts";
import { decodeText, findComments, type Position, type YamlComment } from "./yaml/parse-yaml.ts";
import { maxTextLength } from "./rules/listing-text.ts";

const allRules = [...rules, ...lookAlikeRules];

/**
 * Parses all files of a dataset and checks them against the schemas and rules.
 *
 * Each file is parsed by itself; then the rules compare them. A faulty file does not stop the others.
 *
 * @param files in any order
 * @param options.today the build date, YYYY-MM-DD: later dates are in the future
 * @returns `dataset`: `entities`, `tools` and `moved` (tombstones) that hold to the schemas, also if a rule reports them, each
 *   in order of id; `diagnostics`: all errors and warnings, in the order of `compareDiagnostics`. All are [] without files.
 */
export function parseDataset(
  files: Iterable<SourceFile>,
  { today }: { readonly today: string },
): { dataset: Dataset; diagnostics: Diagnostic[] } {
  const sources = [...files].sort((a, b) => ascending(a.path, b.path));
  const parsedFiles = sources.map(parseListing);
  const context = buildRuleContext(parsedFiles, today);
  const diagnostics = parsedFiles.flatMap((parsed, index) => [
    ...parsed.diagnostics,
    ...checkRules(parsed, context, allRules),
    ...checkComments(sources[index] as SourceFile, parsed, context),
  ]);
  return { dataset: collectDataset(parsedFiles), diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** Splits the records of files into entities, tools and tombstones, each in order of id. Files without a record are left out. */
function collectDataset(parsedFiles: readonly ParsedFile[]): Dataset {
  const records = parsedFiles.flatMap(({ record }) => record ?? []).sort((a, b) => ascending(a.id, b.id));
  return {
    entities: records.filter((record) => record.kind === "entity"),
    tools: records.filter((record) => record.kind === "tool"),
    moved: records.filter((record) => record.kind === "moved"),
  };
}

/**
 * Checks the YAML comments of a file with `textRules`, since they are as public as the listing.
 *
 * @returns diagnostics at the comments, such as `a person's e-mail address in a comment: jane.doe@example.org`; [] for a file
 *   without a document
 */
function checkComments(
  { bytes = new Uint8Array() }: SourceFile,
  parsed: ParsedFile,
  context: RuleContext,
): Diagnostic[] {
  const decoded = parsed.document === undefined ? undefined : decodeText(bytes);
  const comments = decoded && "text" in decoded ? findComments(decoded.text) : [];
  const owner = buildCommentOwner(parsed);
  return groupAdjacentComments(comments).flatMap((group) => checkCommentGroup(group, owner, context));
}

/** Entry of the file that has a comment. The text of the comment is put in as its `rawValue`. */
type CommentOwner = Omit<Entry, "rawValue">;

/**
 * Builds an entry whose only texts are the name, acronym and aliases of its listing: by them, rules tell whose an e-mail
 * address may be.
 *
 * A file without an entry, such as a tombstone, has the placeholder `entities/x`, and the id of its own reference ("" without
 * one).
 */
function buildCommentOwner({ file, entry, reference }: ParsedFile): CommentOwner {
  const { name, acronym, aliases } = entry?.draft ?? {};
  return {
    file,
    folder: entry?.folder ?? "entities",
    kind: entry?.kind ?? "entity",
    reference: entry?.reference ?? "entities/x",
    id: entry?.id ?? reference?.replace(/^.*\//, "") ?? "",
    draft: { name, acronym, aliases },
  };
}

/**
 * Checks comments on adjacent lines: each line by itself, then all of them as one text, for what is split over lines.
 *
 * @returns the diagnostics of the lines, then those of the whole, which are at its first line; rules that report a line do not
 *   report the whole again
 */
function checkCommentGroup(group: readonly YamlComment[], owner: CommentOwner, context: RuleContext): Diagnostic[] {
  const lineDiagnostics = group.flatMap((comment) => {
    const text = comment.text.slice(1).replaceAll("\t", " ");
    return checkCommentText(text, comment, owner, context);
  });
  if (group.length === 1) return lineDiagnostics;

  const joinedText = group.map(({ text }) => text.replace(/^#+/, "").trim()).join(" ");
  const joinedDiagnostics = checkCommentText(joinedText, group[0] as YamlComment, owner, context);
  const reportedRules = new Set(lineDiagnostics.map(({ rule }) => rule));
  return [...lineDiagnostics, ...joinedDiagnostics.filter(({ rule }) => !reportedRules.has(rule))];
}

/**
 * Checks the text of a comment with `textRules`. Messages say "in a comment" where those of listings may say "in a text":
 * `HTML in a comment: <b>`.
 *
 * @returns diagnostics at the given position, with the pointer ""
 */
function checkCommentText(
  text: string,
  { line, column }: Position,
  owner: CommentOwner,
  context: RuleContext,
): Diagnostic[] {
  return splitLongText(text).flatMap((notes) => {
    // Rules store results by entry, so each text needs an entry of its own.
    const entry: Entry = { ...owner, rawValue: { notes } };
    return textRules.flatMap(({ name: rule, severity, check }) =>
      Array.from(check(entry, context), (finding): Diagnostic => {
        const message = finding.message.replace(/^([^:]+?)(?: in a text)?: /, "$1 in a comment: ");
        return { file: owner.file, pointer: "", line, column, rule, severity, message, hint: finding.hint };
      }),
    );
  });
}

/**
 * Splits a text into parts of at most `maxTextLength` (4000 characters), the most that rules read. A text of at most that
 * length is the only part, also "". Parts begin every 3800 characters and so overlap by 200: 5000 characters give 0–4000 and
 * 3800–5000.
 */
function splitLongText(text: string): string[] {
  if (text.length <= maxTextLength) return [text];
  const step = maxTextLength - 200;
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) =>
    text.slice(index * step, index * step + maxTextLength),
  );
}

/**
 * Groups comments on consecutive lines, in order: those of lines 1, 2 and 4 make two groups. A comment between two lines
 * without one is a group by itself.
 */
function groupAdjacentComments(comments: readonly YamlComment[]): YamlComment[][] {
  const groups: YamlComment[][] = [];
  for (const comment of comments) {
    const group = groups.at(-1);
    if (group?.at(-1)?.line === comment.line - 1) group.push(comment);
    else groups.push([comment]);
  }
  return groups;
}
