import { parseDataset } from "./parse-dataset.ts";
import { buildListingText } from "./rules/rule-fixture.ts";
import type { SourceFile } from "./source-file.ts";

/** The day on which tests take place. */
export const today = "2026-11-25";

/** Builds a file of the dataset from a path and its content. A text is encoded as UTF-8. */
export function sourceFile(path: string, text: string | Uint8Array): SourceFile {
  return { path, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}

/**
 * Formats the errors of one file, without warnings, in the order of `compareDiagnostics`: `1:1 missing key: name | add …`
 * (`line:column message | hint`). [] if it has none.
 */
export function errorsOf(text: string | Uint8Array, path = "entities/example.yaml"): string[] {
  const { diagnostics } = parseDataset([sourceFile(path, text)], { today });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);
}

/**
 * Formats the errors, as `errorsOf` does, of a listing that is valid but for the given lines, which come first. See
 * `buildListingText`.
 */
export function errorsWith(lines: string, path = "entities/example.yaml"): string[] {
  return errorsOf(buildListingText(path, lines), path);
}
