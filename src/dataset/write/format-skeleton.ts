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
  for (const field of fieldsByKind[kind].fields) {
    const meaning = `# ${field.title}${field.isRequired ? " (required)" : ""}: ${field.description}`;
    if (field.name === "kind") lines.push(`kind: ${kind}`, "");
    else lines.push(meaning, ...termsOf(field), ...formatField(field, today), "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function formatField(field: Field, today: string): string[] {
  switch (field.name) {
    case "status":
      return [
        "status:",
        ...field.fields.flatMap((inner) =>
          inner.name === "state" ? `  state: unknown${termsFile(inner)}` : optional(inner, 2),
        ),
      ];
    case "review":
      return [`review: {level: compiled, date: ${today}}`];
    case "added":
      return [`added: ${today}`];
    case "sources": {
      const date = "    # as_of: 2024-06  # the newest date that the page shows";
      return ["sources:", "  - url:", "    publisher:", date, "    supports: [summary]"];
    }
    default:
      return field.isRequired ? [`${field.name}:${field.type === "list" ? " []" : ""}`] : optional(field, 0);
  }
}

/** A key as a comment with its example and, where its terms are not listed above it, the file that has them. */
function optional(field: Field, indent: number): string[] {
  const margin = `# ${" ".repeat(indent)}`;
  const line = (key: string, value: unknown, inner: Field | undefined) =>
    `${key}: ${inline(value)}${inner?.path.includes(".") ? termsFile(inner) : ""}`;
  const head = `${margin}${field.name}:`;
  if (field.type === "map") return [head, ...field.fields.flatMap((inner) => optional(inner, indent + 2))];
  const [example] = field.examples;
  const first: unknown = Array.isArray(example) ? example[0] : undefined;
  if (typeof first !== "object" || first === null) return [margin + line(field.name, example, field)];
  const parts = Object.entries(first).map(([key, value], index) => {
    const inner = field.item?.fields.find(({ name }) => name === key);
    return `${margin}  ${index === 0 ? "-" : " "} ${line(key, value, inner)}`;
  });
  return [head, ...parts];
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
