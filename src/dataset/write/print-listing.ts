import { stringifyString } from "yaml/util";
import { fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { canonicalValue } from "./canonical-value.ts";
import { fitsLine, hasShortItems, lineWidth, textStyleOf } from "./text-style.ts";

/** The first line, which tells editors the schema. */
export function modelineOf(kind: Kind): string {
  return `# yaml-language-server: $schema=../schemas/${kind}.schema.json`;
}

/**
 * A listing made from a plain value, such as a form gives, in canonical form: what formatListing makes of the same text.
 *
 * @param value its keys and lists in any order; numbers may be texts
 */
export function printListing(value: object, kind: Kind): string {
  const root = fieldsByKind["kind" in value && value.kind === "moved" ? "moved" : kind];
  return `${modelineOf(kind)}\n${printMap(canonicalValue(value, root, root) as Mapping, root, 0)}\n`;
}

/** One key of a listing with all that is below it, in canonical form. */
export function printEntry(key: string, value: unknown, field: Field | undefined, indent: number): string {
  const head = `${printText(key, "PLAIN", { indent, isKey: true })}:`;
  if (typeof value === "string") {
    const start = head.length + 1;
    return `${head} ${printText(value, textStyleOf(value, field, indent + 2), { indent: indent + 2, start })}`;
  }
  const below = " ".repeat(indent + 2);
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item === "string");
    if (isPlain && fitsLine(value, value.length, false, indent + key.length + 2))
      return placed(head, printFlow(value, indent + 2), below);
    return `${head}\n${value.map((item) => `${below}- ${printItem(item, field, indent + 4)}`).join("\n")}`;
  }
  const map = value as Mapping;
  const count = Object.keys(map).length;
  if (field?.name === "review" && fitsLine(map, count, true, indent + key.length + 2))
    return placed(head, printFlow(map, indent + 2), below);
  return count === 0 ? `${head} {}` : `${head}\n${below}${printMap(map, field, indent + 2)}`;
}

type Mapping = Readonly<Record<string, unknown>>;

/** The first line has no indent: it is behind a dash or where its holder put it. */
function printMap(map: Mapping, field: Field | undefined, indent: number): string {
  const fields = (field?.item ?? field)?.fields ?? [];
  const lines = Object.entries(map).map(([key, value]) =>
    printEntry(
      key,
      value,
      fields.find(({ name }) => name === key),
      indent,
    ),
  );
  return lines.join(`\n${" ".repeat(indent)}`);
}

function printItem(item: unknown, list: Field | undefined, indent: number): string {
  if (typeof item === "string") return printText(item, textStyleOf(item, list?.item, indent), { indent });
  if (Array.isArray(item)) return printFlow(item, indent);
  const map = item as Mapping;
  const count = Object.keys(map).length;
  const isFlow = count === 0 || (hasShortItems(list) && fitsLine(map, count, true, indent));
  return isFlow ? printFlow(map, indent) : printMap(map, list, indent);
}

/** Where a list breaks after all, it begins below its key. */
function placed(head: string, text: string, below: string): string {
  return text.includes("\n") ? `${head}\n${below}${text}` : `${head} ${text}`;
}

/** A list or a mapping in brackets, on one line where yaml leaves it on one. */
function printFlow(part: unknown, indent: number): string {
  if (typeof part === "string") return printText(part, textStyleOf(part, undefined, indent), { indent, inFlow: true });
  const [open, close] = Array.isArray(part) ? "[]" : "{}";
  const inner = Array.isArray(part)
    ? part.map((item) => printFlow(item, indent + 4))
    : Object.entries(part as Mapping).map(([key, value]) => `${key}: ${printFlow(value, indent + 4)}`);
  const lines = inner.map((text, index) => (index < inner.length - 1 ? `${text},` : text));
  const width = lines.reduce((sum, line) => sum + line.length + 2, 2);
  if (width <= lineWidth && !lines.some((line) => line.includes("\n"))) return `${open}${lines.join(" ")}${close}`;
  const margin = " ".repeat(indent);
  return `${open}${lines.map((line) => `\n${margin}  ${line}`).join("")}\n${margin}${close}`;
}

const options = {
  blockQuote: true,
  doubleQuotedAsJSON: false,
  doubleQuotedMinMultiLineLength: 10_000,
  defaultKeyType: null,
  defaultStringType: "PLAIN",
  lineWidth,
  minContentWidth: 20,
  singleQuote: null,
};

interface Place {
  readonly indent: number;
  /** Columns that its key takes. */
  readonly start?: number;
  readonly isKey?: boolean;
  readonly inFlow?: boolean;
}

function printText(value: string, type: string, { indent, start, isKey = false, inFlow = false }: Place): string {
  const context = {
    implicitKey: isKey,
    inFlow,
    indent: " ".repeat(indent),
    indentStep: "  ",
    indentAtStart: start,
    options,
  };
  return stringifyString({ value, type } as never, context as never);
}
