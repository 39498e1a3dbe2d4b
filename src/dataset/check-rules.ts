import type { Diagnostic, Finding } from "./diagnostic.ts";
import type { ParsedFile } from "./parse-listing.ts";
import type { RuleContext } from "./rule.ts";
import { rules, tombstoneRules } from "./rules/index.ts";

/** What rules find in one file that was read. */
export function checkRules(file: ParsedFile, context: RuleContext, asked = rules): Diagnostic[] {
  const { entry, tombstone } = file;
  const diagnostics: Diagnostic[] = [];
  const report = (rule: { name: string; severity: Diagnostic["severity"] }, findings: Iterable<Finding>) => {
    for (const { pointer, at, message, hint } of findings) {
      const place = file.document?.placeOf(pointer, at) ?? { line: 1, column: 1 };
      diagnostics.push({ rule: rule.name, severity: rule.severity, file: file.file, ...place, pointer, message, hint });
    }
  };
  if (entry) for (const rule of asked) report(rule, rule.check(entry, context));
  if (tombstone) for (const rule of tombstoneRules) report(rule, rule.check(tombstone, context));
  return diagnostics;
}
