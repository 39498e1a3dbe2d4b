import { parseDataset } from "./parse-dataset.ts";
import { buildListingText } from "./rules/rule-fixture.ts";
import type { SourceFile } from "./source-file.ts";

/** The day on which tests take place. */
export const today = "2026-11-25";

export function sourceFile(path: string, text: string | Uint8Array): SourceFile {
  return { path, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}

/**
 * The errors of one file, formatted.
 *
 * @returns `line:column message | hint`
 */
export function errorsOf(text: string | Uint8Array, path = "entities/example.yaml"): string[] {
  const { diagnostics } = parseDataset([sourceFile(path, text)], { today });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);
}

/** The errors of a listing that holds to the schema but for the given lines, which come first. */
export function errorsWith(lines: string, path = "entities/example.yaml"): string[] {
  return errorsOf(buildListingText(path, lines), path);
}
