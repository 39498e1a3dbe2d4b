import { isMapping, type Folder, type Kind } from "../model.ts";
import { findComments, type YamlComment, parseYaml } from "../yaml/parse-yaml.ts";
import { formatListing, stringifyListing } from "./format-listing.ts";

type Mapping = Readonly<Record<string, unknown>>;

/**
 * A listing's text with another value: only the lines of what differs change, so that comments elsewhere stay.
 *
 * @param text in canonical form, as every file of the register is; where it says nothing that can be read, the value is
 *   printed again
 * @param value the whole listing as it shall be
 */
export function editListing(text: string, value: object, kind: Kind): string {
  const made = stringifyListing(value, kind);
  const [before, after] = [text, made].map((each) => parseYaml(each).document?.value);
  if (!isMapping(before) || !isMapping(after)) return made;
  const [lines, madeLines] = [text, made].map((each) => each.replace(/\n$/, "").split("\n")) as [string[], string[]];
  return `${editMap(lines, madeLines, before, after, 0).join("\n")}\n`;
}

/** The lines of a mapping: of each key that says the same the old ones, else the new ones below the old comments. */
function editMap(
  lines: readonly string[],
  madeLines: readonly string[],
  before: Mapping,
  after: Mapping,
  indent: number,
): string[] {
  const { head, blocks } = splitBlocks(lines, indent);
  const edited = [...splitBlocks(madeLines, indent).blocks].flatMap(([key, made]) => {
    const block = blocks.get(key) ?? [];
    const [old, now] = [before[key], after[key]];
    if (block.length > 0 && JSON.stringify(old) === JSON.stringify(now)) return block;
    const keyLine = Math.max(
      0,
      block.findIndex((line) => !isComment(line)),
    );
    const isOpen = /:$/.test(block[keyLine] ?? "") && /:$/.test(made[0] ?? "");
    return isOpen && isMapping(old) && isMapping(now)
      ? [...block.slice(0, keyLine + 1), ...editMap(block.slice(keyLine + 1), made.slice(1), old, now, indent + 2)]
      : [...block.slice(0, keyLine), ...made];
  });
  return [...head, ...edited];
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

/**
 * A listing's text without any comment but the line that tells editors the schema; in canonical form where it had another.
 *
 * Comments are for reviewers, in the repository: what is published, and what is made of an issue, has none.
 *
 * @param text as it is in a file; one that is not YAML, or has faults of YAML, comes back as it is
 */
export function removeComments(text: string, folder: Folder): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const comments = findComments(plain);
  if (comments.length === 0) return plain;
  const { document, faults } = parseYaml(plain);
  return document === undefined || faults.length > 0 ? text : formatListing(cutComments(plain, comments), folder);
}

function cutComments(text: string, comments: readonly YamlComment[]): string {
  const lines = text.split("\n");
  const last = lines.length - 1;
  const gone = new Set<number>();
  for (const { line, column } of comments) {
    const before = lines[line - 1]?.slice(0, column - 1).trimEnd() ?? "";
    lines[line - 1] = before;
    if (before !== "") continue;
    // Blank lines behind it go too: they would belong to a block of text above it that keeps its last lines.
    gone.add(line - 1);
    for (let next = line; next < last && !/\S/.test(lines[next] ?? ""); next++) gone.add(next);
  }
  return lines.filter((_, index) => !gone.has(index)).join("\n");
}
