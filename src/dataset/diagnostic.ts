import { ascending } from "d3-array";
import { plainText } from "./plain-text.ts";

export type Severity = "error" | "warning";

/** One fault of one file, with its cure. */
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
  /** The cure. */
  readonly hint: string;
}

/** A fault before it has a place in a text: what a rule returns. */
export interface Finding {
  readonly pointer: string;
  /** Whether the fault lies with the key or the value at the pointer; the value unless said. */
  readonly at?: "key" | "value";
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
  return plainText(text.length > 400 ? text : text.trim(), 80);
}
