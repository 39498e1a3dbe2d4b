import { ascending } from "d3-array";
import { toPrintableLine } from "./plain-text.ts";

export type Severity = "error" | "warning";

/** Fault of a file, with its position and a hint. */
export interface Diagnostic {
  /** Name of the rule in kebab-case, or the step that failed: `file`, `encoding`, `syntax`, `schema`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path relative to the root, such as `entities/a21.yaml`. */
  readonly file: string;
  /** From 1; 0 when the fault has no line (a file that could not be read). */
  readonly line: number;
  /** From 1, in UTF-16 code units; 0 when the fault has no line. */
  readonly column: number;
  /** JSON Pointer (RFC 6901) into the listing; empty for the whole of it. */
  readonly pointer: string;
  /** `problem: value`, lower case. */
  readonly message: string;
  /** Cure, such as `did you mean south-asia?`. */
  readonly hint: string;
}

/** Fault of a part of a listing, as rules return it: not yet with a line and column. */
export interface Finding {
  /** JSON Pointer of the part. */
  readonly pointer: string;
  /** Part of the entry at the pointer that the diagnostic points to. The value by default. */
  readonly part?: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

/**
 * Compares diagnostics for `sort`: by file, then line, column, rule, message and pointer, each ascending.
 *
 * @returns a negative number if `a` comes first, a positive one if `b` does; 0 only if all six are equal
 */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    ascending(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    ascending(a.rule, b.rule) ||
    ascending(a.message, b.message) ||
    ascending(a.pointer, b.pointer)
  );
}

/**
 * Formats a value for a message: a string as it is, without quotation marks; anything else as JSON, such as `["a"]`, `2014` and
 * `null`; undefined as `undefined`.
 *
 * The result is on one line and has at most 80 characters; a longer one is cut and then ends in "…". White space around it is
 * removed, so that " " gives "". Invisible characters become escapes such as `\n` and `\u{202e}`.
 */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  // A very long text is cut anyway: don't search it for its end.
  return toPrintableLine(text.length > 400 ? text : text.trim(), 80);
}

/**
 * Formats diagnostics for a terminal, in the order given:
 *
 *     entities/a.yaml:3:9 error unknown region: asia [schema]
 *       3 | region: asia
 *         |         ^
 *       did you mean south-asia?
 *
 * A blank line stands between two. The result ends in a line break; it is "" if there are no diagnostics.
 *
 * @param texts file texts by path; without a file's text, its diagnostics have no excerpt
 */
export function formatForTerminal(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string> = new Map(),
): string {
  const linesByFile = new Map(Array.from(texts, ([file, text]) => [file, text.split("\n")]));
  return diagnostics
    .map((diagnostic) => formatDiagnostic(diagnostic, linesByFile.get(diagnostic.file) ?? []))
    .join("\n");
}

/**
 * Formats a diagnostic for a terminal: the problem, its excerpt in two lines, and the indented hint, each with a line break.
 *
 * A diagnostic without a line (0) has only the path before its severity (`entities/a.yaml error cannot be read [file]`), and no
 * excerpt; nor has one on a blank line. Message and hint are cut at 1000 characters.
 *
 * @param lines of the file; empty if its text is not available
 */
function formatDiagnostic(
  { file, line, column, severity, rule, message, hint }: Diagnostic,
  lines: readonly string[],
): string {
  const path = toPrintableLine(file);
  const location = line === 0 ? path : `${path}:${line}:${column}`;
  const source = line === 0 ? "" : (lines[line - 1] ?? "");
  const excerpt = source.trim() === "" ? [] : formatExcerpt(source, line, column);
  const problem = `${location} ${severity} ${toPrintableLine(message, 1000)} [${rule}]`;
  return [problem, ...excerpt, `  ${toPrintableLine(hint, 1000)}`, ""].join("\n");
}

/**
 * Formats an excerpt of a source line, as two lines: at most 100 characters that include the column, and a caret below it.
 *
 * Line 3, column 9 of `region: asia` gives `["  3 | region: asia", "    |         ^"]`. A line is cut at its start only if the
 * column is beyond 70. Invisible characters become spaces, so that they can't steer the terminal.
 *
 * @param column from 1
 */
function formatExcerpt(source: string, line: number, column: number): string[] {
  const start = Math.max(0, column - 70);
  // Replace each code unit by one space, so that the caret stays below its column.
  const excerpt = source
    .slice(start, start + 100)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => " ".repeat(character.length))
    .replaceAll("##[", "## ");
  const lineNumber = String(line);
  const blankNumber = " ".repeat(lineNumber.length);
  const indent = " ".repeat(Math.max(0, column - 1 - start));
  return [`  ${lineNumber} | ${excerpt}`, `  ${blankNumber} | ${indent}^`];
}

/**
 * Formats diagnostics as GitHub workflow commands, which annotate the lines of a pull request.
 *
 * Each is a line such as `::error file=entities/a.yaml,line=3,col=9,title=schema::unknown region: asia%0Adid you mean …`, with
 * a line break at its end. A diagnostic without a line (0) has only its file. Message and hint are cut at 1000 characters.
 * Returns "" if there are none.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatForGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const path = escapeProperty(toPrintableLine(file));
      const position = line === 0 ? "" : `,line=${line},col=${column}`;
      const annotation = [message, hint].map((text) => toPrintableLine(text, 1000)).join("\n");
      return `::${severity} file=${path}${position},title=${escapeProperty(rule)}::${escapeData(annotation)}\n`;
    })
    .join("");
}

/** Escapes the message of a workflow command: `%`, CR and LF become `%25`, `%0D` and `%0A`. The rest stays. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes a property of a workflow command: as a message, and `:` and `,` become `%3A` and `%2C` too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
