import { fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { canonicalValue, orderKeys } from "./canonical-value.ts";
import { printEntry, printListing } from "./print-listing.ts";

type Mapping = Readonly<Record<string, unknown>>;

/**
 * A listing's text with another value: only the lines of what differs change, so that comments elsewhere stay.
 *
 * @param text in canonical form, as every file of the register is; where it says nothing that can be read, the value is
 *   printed again
 * @param value the whole listing as it shall be
 */
export function editListing(text: string, value: object, kind: Kind): string {
  const root = fieldsByKind[kind];
  const before = parseYaml(text).document?.value;
  const after = canonicalValue(value, root, root);
  if (!isMapping(before) || !isMapping(after)) return printListing(value, kind);
  const lines = text.replace(/\n$/, "").split("\n");
  return `${editMap(lines, before, after, root, 0).join("\n")}\n`;
}

function editMap(
  lines: readonly string[],
  before: Mapping,
  after: Mapping,
  field: Field | undefined,
  indent: number,
): string[] {
  const { head, blocks } = splitBlocks(lines, indent);
  const edited = Object.entries(after).map(([key, value]) => {
    const inner = field?.fields.find(({ name }) => name === key);
    return { key, lines: editBlock(key, blocks.get(key), before[key], value, inner, indent) };
  });
  return [...head, ...orderKeys(edited, ({ key }) => key, field).flatMap((block) => block.lines)];
}

function editBlock(
  key: string,
  block: readonly string[] | undefined,
  before: unknown,
  after: unknown,
  field: Field | undefined,
  indent: number,
): readonly string[] {
  if (block !== undefined && isSame(before, after)) return block;
  const keyLine = block?.findIndex((line) => !isComment(line)) ?? -1;
  const above = block?.slice(0, Math.max(0, keyLine)) ?? [];
  if (block !== undefined && isMapping(before) && isMapping(after) && /:$/.test(block[keyLine] ?? "")) {
    return [...block.slice(0, keyLine + 1), ...editMap(block.slice(keyLine + 1), before, after, field, indent + 2)];
  }
  return [...above, ...`${" ".repeat(indent)}${printEntry(key, after, field, indent)}`.split("\n")];
}

/** The lines of each key; comments above a key go with it, those above the first with the head when the text begins with them. */
function splitBlocks(lines: readonly string[], indent: number) {
  const head: string[] = [];
  const blocks = new Map<string, string[]>();
  const start = new RegExp(`^ {${indent}}([\\w-]+):(?= |$)`);
  let above: string[] = [];
  let current: string[] = head;
  for (const line of lines) {
    const key = start.exec(line)?.[1];
    if (key !== undefined) {
      // The modeline belongs to no key.
      if (current === head && indent === 0) head.push(...above.splice(0, 1));
      blocks.set(key, (current = [...above, line]));
      above = [];
    } else if (isComment(line) && line.search(/\S/) <= indent) above.push(line);
    else {
      current.push(...above, line);
      above = [];
    }
  }
  current.push(...above);
  return { head, blocks };
}

function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
