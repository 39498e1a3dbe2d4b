import { fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { vocabularyByName } from "../vocabularies.ts";

/** A longer list of terms is replaced by the path of its vocabulary. In characters. */
const maxTermsLength = 500;

/**
 * Formats the skeleton of a new listing as YAML: required keys without a value, to be filled in (`name:`), and all other keys
 * as comments (`# website: https://example.org`), each below a comment with its meaning and its terms.
 *
 * It begins with the schema line and two lines of instructions; keys are in canonical order, separated by blank lines.
 *
 * @param today YYYY-MM-DD: becomes the date of the review and of `added`
 */
export function formatSkeleton(kind: Kind, today: string): string {
  const lines = [
    `# yaml-language-server: $schema=../schemas/${kind}.schema.json`,
    "# Fill in the keys without #. Remove `# ` (with its space) before a key that you can fill from a source; leave out what you cannot.",
    '# Every fact needs a source that `supports` it. Missing is not "no".',
    "",
  ];
  for (const field of fieldsByKind[kind].fields) {
    if (field.name === "kind") {
      lines.push(`kind: ${kind}`, "");
      continue;
    }
    const meaning = `# ${field.title}${field.isRequired ? " (required)" : ""}: ${field.description}`;
    lines.push(meaning, ...formatTerms(field), ...formatField(field, today), "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/**
 * Formats the lines of a top-level field: with a value if it has a usual one (`added: 2026-11-25`), empty if it is required
 * (`name:`, a list `functions: []`), else as a comment.
 */
function formatField(field: Field, today: string): string[] {
  switch (field.name) {
    case "status":
      return ["status:", ...field.fields.flatMap(formatStatusPart)];
    case "review":
      return [`review: {level: compiled, date: ${today}}`];
    case "added":
      return [`added: ${today}`];
    case "sources": {
      const dateComment = "    # as_of: 2024-06  # the newest date that the page shows";
      return ["sources:", "  - url:", "    publisher:", dateComment, "    supports: [summary]"];
    }
    default:
      return field.isRequired ? [`${field.name}:${field.type === "list" ? " []" : ""}`] : formatOptional(field, 0);
  }
}

/** Formats a key of the status: the state as `  state: unknown`, with the file of its terms; any other as a comment. */
function formatStatusPart(field: Field): string[] {
  return field.name === "state" ? [`  state: unknown${formatTermsFile(field)}`] : formatOptional(field, 2);
}

/**
 * Formats a field as comment lines with its example: `# website: https://example.org`; a mapping as its key and those below it;
 * a list of mappings as its first item, one key a line. Fields below the top name the file of their terms, since their terms
 * are not listed above them.
 *
 * @param indent columns between "# " and the key
 */
function formatOptional(field: Field, indent: number): string[] {
  const margin = `# ${" ".repeat(indent)}`;
  const keyLine = `${margin}${field.name}:`;
  if (field.type === "map") return [keyLine, ...field.fields.flatMap((part) => formatOptional(part, indent + 2))];
  const [example] = field.examples;
  const firstItem: unknown = Array.isArray(example) ? example[0] : undefined;
  if (typeof firstItem !== "object" || firstItem === null) {
    return [margin + formatEntry(field.name, example, field)];
  }
  const itemLines = Object.entries(firstItem).map(([key, value], index) => {
    const keyField = field.item?.fields.find(({ name }) => name === key);
    return `${margin}  ${index === 0 ? "-" : " "} ${formatEntry(key, value, keyField)}`;
  });
  return [keyLine, ...itemLines];
}

/** Formats a key with its value, and the file of its terms if its field is below the top: `type: toolkit  # terms: schemas/…`. */
function formatEntry(key: string, value: unknown, field: Field | undefined): string {
  const termsFile = field?.path.includes(".") ? formatTermsFile(field) : "";
  return `${key}: ${formatValue(value)}${termsFile}`;
}

/**
 * Formats the path of a field's vocabulary as a comment: "  # terms: schemas/vocabularies/cost.json". "" without a vocabulary.
 */
function formatTermsFile({ vocabulary }: Field): string {
  return vocabulary === undefined ? "" : `  # terms: schemas/vocabularies/${vocabulary}.json`;
}

/** Formats an example value on one line: a list as `[a, b]`, "" for undefined, else as it is. */
function formatValue(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value ?? "");
}

/**
 * Formats the terms of a field as a comment line, `#   terms: free, paid`; as the path of its vocabulary if they have more than
 * `maxTermsLength` (500) characters. [] without a vocabulary.
 */
function formatTerms({ vocabulary, type, item }: Field): string[] {
  if (vocabulary === undefined || (type !== "term" && item === undefined)) return [];
  const ids = vocabularyByName(vocabulary)
    .terms.map(({ id }) => id)
    .join(", ");
  return ids.length > maxTermsLength ? [`#   terms: schemas/vocabularies/${vocabulary}.json`] : [`#   terms: ${ids}`];
}
