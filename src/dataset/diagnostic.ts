import { ascending } from "d3-array";
import { toPrintableLine } from "./plain-text.ts";

export type Severity = "error" | "warning";

/** One fault of one file, with a hint. */
export interface Diagnostic {
  /** The rule that found it, in kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  /** Relative to the root. */
  readonly file: string;
  /** From 1; 0 when the fault has no line (a file that could not be read). */
  readonly line: number;
  /** From 1, in UTF-16 code units; 0 when the fault has no line. */
  readonly column: number;
  /** JSON Pointer (RFC 6901) into the listing; empty for the whole of it. */
  readonly pointer: string;
  /** `problem: value`, lower case. */
  readonly message: string;
  /** How to fix it. */
  readonly hint: string;
}

/** A fault before it has a place in a text: what a rule returns. */
export interface Finding {
  readonly pointer: string;
  /** Whether the fault lies with the key or the value at the pointer; the value unless said. */
  readonly part?: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

/** Total order: file, line, column, rule, message, pointer. */
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

/** A value as it is in a message: on one line, cut at 80 characters, with escapes for what is not seen. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return toPrintableLine(text.length > 400 ? text : text.trim(), 80);
}

/**
 * Diagnostics as text for a terminal: place, message, hint and, where the file's text is given, the line with a caret.
 *
 * @param texts file texts by path
 */
export function formatForTerminal(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string> = new Map(),
): string {
  const lines = new Map(Array.from(texts, ([file, text]) => [file, text.split("\n")]));
  return diagnostics.map((diagnostic) => formatOne(diagnostic, lines.get(diagnostic.file))).join("\n");
}

function formatOne(
  { file, line, column, severity, rule, message, hint }: Diagnostic,
  lines: readonly string[] = [],
): string {
  const shown = toPrintableLine(file);
  const place = line === 0 ? shown : `${shown}:${line}:${column}`;
  const source = line === 0 ? undefined : lines[line - 1];
  const excerpt = source === undefined || source.trim() === "" ? [] : excerptOf(source, line, column);
  const [problem, advice] = [toPrintableLine(message, 1000), toPrintableLine(hint, 1000)];
  return [`${place} ${severity} ${problem} [${rule}]`, ...excerpt, `  ${advice}`, ""].join("\n");
}

/** At most 100 characters of the line, around the column, with a caret below it. */
function excerptOf(source: string, line: number, column: number): string[] {
  const from = Math.max(0, column - 70);
  // One for one, so that the caret stays below its place.
  const shown = source
    .slice(from, from + 100)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => " ".repeat(character.length))
    .replaceAll("##[", "## ");
  const margin = String(line);
  return [`  ${margin} | ${shown}`, `  ${" ".repeat(margin.length)} | ${" ".repeat(Math.max(0, column - 1 - from))}^`];
}

/**
 * Diagnostics as GitHub workflow commands, which annotate the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatForGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const place = line === 0 ? "" : `,line=${line},col=${column}`;
      const said = [message, hint].map((text) => toPrintableLine(text, 1000)).join("\n");
      return `::${severity} file=${escapeProperty(toPrintableLine(file))}${place},title=${escapeProperty(rule)}::${escapeData(said)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
