import { parseDataset } from "../parse-dataset.ts";

/** Lines of a valid listing in each folder, by key. */
const linesByFolder = {
  entities: { kind: "entity", name: "Example", type: "ngo", summary: "Plain words." },
  tools: {
    kind: "tool",
    name: "Example",
    summary: "Plain words.",
    functions: "[worker-voice]",
    work: "[worker-complaints]",
  },
} as const;
const sharedLines = {
  status: "{state: unknown}",
  review: "{level: compiled, date: 2026-11-25}",
  added: "2026-11-25",
  sources: "[{url: https://example.org/about, supports: [summary]}]",
} as const;

/**
 * Builds the text of a listing that is valid but for the given lines: these come first, then a line for each required key that
 * they lack. For example, "name: X" of `entities/a` gives the lines "name: X", "kind: entity", "type: ngo" and so on, without a
 * final line break. The lines of a tombstone are returned as they are.
 *
 * @param path or reference; its folder decides the kind
 */
export function buildListingText(path: string, lines = ""): string {
  if (/^kind: moved$/m.test(lines)) return lines;
  const folder = path.startsWith("tools/") ? "tools" : "entities";
  const keys = new Set(Array.from(lines.matchAll(/^([a-z_]+):/gm), ([, key]) => key));
  const missingEntries = Object.entries({ ...linesByFolder[folder], ...sharedLines }).filter(([key]) => !keys.has(key));
  const missingLines = missingEntries.map(([key, value]) => `${key}: ${value}`);
  return [...(lines === "" ? [] : [lines.trimEnd()]), ...missingLines].join("\n");
}

/**
 * Checks a small dataset, and formats the diagnostics of one rule.
 *
 * @param rule only its name is used
 * @param texts lines of `entities/this.yaml`, or lines of several files by reference, completed by `buildListingText`
 * @returns `line:column message | hint`, in the order of `compareDiagnostics`; for several files with the reference before it:
 *   `tools/a 1:8 …`
 */
export function reportRule(
  { name }: { readonly name: string },
  texts: string | Readonly<Record<string, string>>,
  { today = "2026-11-25" } = {},
): string[] {
  const isSingle = typeof texts === "string";
  const linesByReference = isSingle ? { "entities/this": texts } : texts;
  const files = Object.entries(linesByReference).map(([reference, lines]) => ({
    path: `${reference}.yaml`,
    bytes: new TextEncoder().encode(buildListingText(reference, lines)),
  }));
  const diagnostics = parseDataset(files, { today }).diagnostics.filter(({ rule }) => rule === name);
  return diagnostics.map(({ file, line, column, message, hint }) => {
    const prefix = isSingle ? "" : `${file.replace(/\.yaml$/, "")} `;
    return `${prefix}${line}:${column} ${message} | ${hint}`;
  });
}
