import { parseDataset } from "../parse-dataset.ts";

/** What a listing needs beside the part under test, a line a key. */
const base = {
  entities: { kind: "entity", name: "Example", type: "ngo", summary: "Plain words." },
  tools: {
    kind: "tool",
    name: "Example",
    summary: "Plain words.",
    functions: "[worker-voice]",
    work: "[worker-complaints]",
  },
} as const;
const shared = {
  status: "{state: unknown}",
  review: "{level: compiled, date: 2026-11-25}",
  added: "2026-11-25",
  sources: "[{url: https://example.org/about, supports: [summary]}]",
} as const;

/** A listing's text: the given lines first, then what they leave out of a listing that holds to the schema. */
export function buildListingText(path: string, lines = ""): string {
  if (/^kind: moved$/m.test(lines)) return lines;
  const fields = { ...base[path.startsWith("tools/") ? "tools" : "entities"], ...shared };
  const given = new Set(Array.from(lines.matchAll(/^([a-z_]+):/gm), ([, key]) => key));
  const rest = Object.entries(fields).filter(([key]) => !given.has(key));
  return [...(lines === "" ? [] : [lines.trimEnd()]), ...rest.map(([key, value]) => `${key}: ${value}`)].join("\n");
}

/**
 * What one rule says of a small dataset, formatted.
 *
 * @param rule its name is looked for among the diagnostics of a whole run
 * @param texts lines of `entities/this.yaml`, or of several files by reference; buildListingText adds what they leave out
 * @returns `line:column message | hint`, led by the file where there are several
 */
export function reportRule(
  { name }: { readonly name: string },
  texts: string | Readonly<Record<string, string>>,
  { today = "2026-11-25" } = {},
): string[] {
  const references = typeof texts === "string" ? { "entities/this": texts } : texts;
  const files = Object.entries(references).map(([reference, lines]) => ({
    path: `${reference}.yaml`,
    bytes: new TextEncoder().encode(buildListingText(reference, lines)),
  }));
  const { diagnostics } = parseDataset(files, { today });
  const found = diagnostics.filter(({ rule }) => rule === name);
  const lead = (file: string) => (typeof texts === "string" ? "" : `${file.replace(/\.yaml$/, "")} `);
  return found.map(({ file, line, column, message, hint }) => `${lead(file)}${line}:${column} ${message} | ${hint}`);
}
