import { ascending } from "d3-array";
import { checkRules, rules } from "./rules/index.ts";
import { compareDiagnostics, type Diagnostic } from "./diagnostic.ts";
import type { Dataset } from "./model.ts";
import { parseListing, type ParsedFile } from "./parse-listing.ts";
import type { RuleContext } from "./rule.ts";
import { checkComments } from "./rules/comments.ts";
import { tableRules } from "./rules/look-alikes.ts";
import type { SourceFile } from "./source-file.ts";

const everyRule = [...rules, ...tableRules];

export interface ParseOptions {
  /** The build date, YYYY-MM-DD: what lies after it is in the future. */
  readonly today: string;
}

/**
 * Reads every file of a dataset.
 *
 * @param files in any order; each is read on its own, then all of them are compared
 * @returns the listings that hold to the schemas, and every fault of every file in order of place
 */
export function parseDataset(
  files: Iterable<SourceFile>,
  { today }: ParseOptions,
): { dataset: Dataset; diagnostics: Diagnostic[] } {
  const sources = [...files].sort((a, b) => ascending(a.path, b.path));
  const parsed = sources.map(parseListing);
  const context = readContext(parsed, today);
  const diagnostics = parsed.flatMap((file, index) => [
    ...file.diagnostics,
    ...checkRules(file, context, everyRule),
    ...checkComments(sources[index] as SourceFile, file, context),
  ]);
  return { dataset: collectDataset(parsed), diagnostics: diagnostics.sort(compareDiagnostics) };
}

function readContext(parsed: readonly ParsedFile[], today: string): RuleContext {
  return {
    today,
    entries: new Map(parsed.flatMap(({ entry }) => (entry ? [[entry.reference, entry]] : []))),
    tombstones: new Map(parsed.flatMap(({ tombstone }) => (tombstone ? [[tombstone.reference, tombstone]] : []))),
    references: new Set(parsed.flatMap(({ reference }) => reference ?? [])),
  };
}

function collectDataset(parsed: readonly ParsedFile[]): Dataset {
  const complete = parsed.flatMap((file) => file.complete ?? []).sort((a, b) => ascending(a.id, b.id));
  return {
    entities: complete.filter((listing) => listing.kind === "entity"),
    tools: complete.filter((listing) => listing.kind === "tool"),
    moved: complete.filter((listing) => listing.kind === "moved"),
  };
}
