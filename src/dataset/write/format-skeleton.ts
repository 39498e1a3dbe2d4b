import { fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { vocabularyByName } from "../vocabularies.ts";

/**
 * The skeleton of a listing: the required keys to be filled in, every other one as a comment with its meaning and an example.
 *
 * @param today YYYY-MM-DD: the day of review and of listing
 */
export function formatSkeleton(kind: Kind, today: string): string {
  const lines = [
    `# yaml-language-server: $schema=../schemas/${kind}.schema.json`,
    "# Fill in the keys without #. Remove `# ` (with its space) before a key that you can fill from a source; leave out what you cannot.",
    '# Every fact needs a source that `supports` it. Missing is not "no".',
    "",
  ];
  for (const field of fieldsByKind[kind].fields) lines.push(...formatField(field, kind, today), "");
  return `${lines.join("\n").trimEnd()}\n`;
}

function formatField(field: Field, kind: Kind, today: string): string[] {
  const comment = [`# ${field.title}${field.isRequired ? " (required)" : ""}: ${field.description}`, ...termsOf(field)];
  switch (field.name) {
    case "kind":
      return [`kind: ${kind}`];
    case "status":
      return [
        ...comment,
        "status:",
        ...field.fields.flatMap((inner) =>
          inner.name === "state" ? [`  state: unknown${termsFile(inner)}`] : optional([inner], 2),
        ),
      ];
    case "review":
      return [...comment, `review: {level: compiled, date: ${today}}`];
    case "added":
      return [...comment, `added: ${today}`];
    case "sources":
      return [
        ...comment,
        "sources:",
        "  - url:",
        "    publisher:",
        "    # as_of: 2024-06  # the newest date that the page shows",
        `    supports: [summary]`,
      ];
    default:
      if (field.isRequired) return [...comment, `${field.name}:${field.type === "list" ? " []" : ""}`];
      return [...comment, ...optional([field], 0)];
  }
}

/** Keys as comments, each with its example and, where its terms are not listed above it, the file that has them. */
function optional(fields: readonly Field[], indent: number): string[] {
  return fields.flatMap((field) => {
    const margin = `# ${" ".repeat(indent)}`;
    if (field.type === "map") return [`${margin}${field.name}:`, ...optional(field.fields, indent + 2)];
    const line = (key: string, value: unknown, inner: Field | undefined) =>
      `${key}: ${inline(value)}${inner === undefined || !inner.path.includes(".") ? "" : termsFile(inner)}`;
    const example: unknown = field.examples[0];
    const first: unknown = Array.isArray(example) ? example[0] : undefined;
    if (typeof first !== "object" || first === null) return [`${margin}${line(field.name, example, field)}`];
    const parts = Object.entries(first).map(([key, value]) =>
      line(
        key,
        value,
        field.item?.fields.find(({ name }) => name === key),
      ),
    );
    return [`${margin}${field.name}:`, ...parts.map((part, index) => `${margin}  ${index === 0 ? "-" : " "} ${part}`)];
  });
}

function termsFile({ vocabulary }: Field): string {
  return vocabulary === undefined ? "" : `  # terms: schemas/vocabularies/${vocabulary}.json`;
}

function inline(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value ?? "");
}

/** The terms of a short vocabulary; a long one is named by its file. */
function termsOf({ vocabulary, type, item }: Field): string[] {
  if (vocabulary === undefined || (type !== "term" && item === undefined)) return [];
  const { terms } = vocabularyByName(vocabulary);
  const ids = terms.map(({ id }) => id).join(", ");
  return ids.length > 500 ? [`#   terms: schemas/vocabularies/${vocabulary}.json`] : [`#   terms: ${ids}`];
}
