import { isMapping, type Folder, type Kind } from "../model.ts";
import { findComments, type YamlComment, parseYaml } from "../yaml/parse-yaml.ts";
import { formatListing, stringifyListing } from "./format-listing.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** One side of a comparison: a mapping's value, and the lines that hold it. */
interface Version {
  readonly value: Mapping;
  readonly lines: readonly string[];
}

/**
 * Changes a listing's text to another value. Only the lines of keys whose value differs change, so that comments elsewhere
 * stay. Keys are in canonical order in the result, which ends in a line break.
 *
 * @param text in canonical form; if it is not a mapping in YAML, the result is the value alone, in canonical form
 * @param value the whole new listing: keys that it lacks are removed, with the comments above them
 */
export function editListing(text: string, value: object, kind: Kind): string {
  const newText = stringifyListing(value, kind);
  const before = parseVersion(text);
  const after = parseVersion(newText);
  if (before === undefined || after === undefined) return newText;
  return `${editMapping(before, after, 0).join("\n")}\n`;
}

/**
 * Removes a top-level key of a listing's text, such as `notes`, with its lines and the comments above it. All other lines stay.
 *
 * A text in which those lines can't be told apart, such as `{name: A, notes: B}` or `"notes": B`, becomes the canonical form of its
 * other keys. One without the key is returned as it is.
 */
export function removeKey(text: string, key: string, kind: Kind): string {
  const value = parseVersion(text)?.value;
  if (value === undefined || !(key in value)) return text;
  const { [key]: _, ...remaining } = value;
  const { head, blocks } = splitBlocks(text.replace(/\n$/, "").split("\n"), 0);
  const remainingBlocks = [...blocks].filter(([blockKey]) => blockKey !== key);
  const shortened = `${[...head, ...remainingBlocks.flatMap(([, lines]) => lines)].join("\n")}\n`;
  const isExact = JSON.stringify(parseVersion(shortened)?.value) === JSON.stringify(remaining);
  return isExact ? shortened : stringifyListing(remaining, kind);
}

/** Parses a listing's text to its value and its lines, without a final line break. Undefined if it is no mapping in YAML. */
function parseVersion(text: string): Version | undefined {
  const value = parseYaml(text).document?.value;
  return isMapping(value) ? { value, lines: text.replace(/\n$/, "").split("\n") } : undefined;
}

/**
 * Merges the lines of two versions of a mapping: the old lines of a key whose value is equal, else the old comments above the key
 * and its new lines. A key that is a mapping in both versions, over several lines, is merged in the same way.
 *
 * @param indent column of the mapping's keys
 */
function editMapping(before: Version, after: Version, indent: number): string[] {
  const { head, blocks: oldBlocks } = splitBlocks(before.lines, indent);
  const { blocks: newBlocks } = splitBlocks(after.lines, indent);
  const editedLines = [...newBlocks].flatMap(([key, newBlock]) => {
    const oldBlock = oldBlocks.get(key) ?? [];
    const oldValue = before.value[key];
    const newValue = after.value[key];
    if (oldBlock.length > 0 && JSON.stringify(oldValue) === JSON.stringify(newValue)) return oldBlock;

    const keyIndex = Math.max(
      0,
      oldBlock.findIndex((line) => !isComment(line)),
    );
    const isOverLines = /:$/.test(oldBlock[keyIndex] ?? "") && /:$/.test(newBlock[0] ?? "");
    if (!isOverLines || !isMapping(oldValue) || !isMapping(newValue)) {
      return [...oldBlock.slice(0, keyIndex), ...newBlock];
    }
    const innerLines = editMapping(
      { value: oldValue, lines: oldBlock.slice(keyIndex + 1) },
      { value: newValue, lines: newBlock.slice(1) },
      indent + 2,
    );
    return [...oldBlock.slice(0, keyIndex + 1), ...innerLines];
  });
  return [...head, ...editedLines];
}

/** Lines of a mapping by key. */
interface MappingLines {
  /** Lines above the first block, which are the schema line at the top of a listing. */
  readonly head: readonly string[];
  /** Lines of each key, in order: comments above it, its own, and all below it. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/**
 * Splits the lines of a mapping into the blocks of its keys. Comments above a key, no further right than it, belong to its
 * block; those behind the last key belong to that.
 *
 * @param indent column of the mapping's keys: 0 at the top of a listing
 */
function splitBlocks(lines: readonly string[], indent: number): MappingLines {
  const head: string[] = [];
  const blocks = new Map<string, string[]>();
  const keyPattern = new RegExp(`^ {${indent}}([\\w-]+):(?= |$)`);
  let commentsAbove: string[] = [];
  let block: string[] = head;
  for (const line of lines) {
    const key = keyPattern.exec(line)?.[1];
    if (key !== undefined) {
      // The first line of a listing is the schema line, which belongs to no key.
      if (block === head && indent === 0) head.push(...commentsAbove.splice(0, 1));
      block = [...commentsAbove, line];
      blocks.set(key, block);
      commentsAbove = [];
    } else if (isComment(line) && line.search(/\S/) <= indent) {
      commentsAbove.push(line);
    } else {
      block.push(...commentsAbove, line);
      commentsAbove = [];
    }
  }
  block.push(...commentsAbove);
  return { head, blocks };
}

/** Returns true if a line is a comment only: "  # a". False for "a: 1 # b" and "". */
function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

/**
 * Removes all comments of a listing's text but the schema line, and puts the text into canonical form.
 *
 * Comments are for reviewers, in the repository: what is published, and what is made of an issue, has none.
 *
 * @param text of a file; one without comments only loses its byte-order mark and CR, and is not reformatted; one that is not
 *   YAML, or has faults of YAML, is returned unchanged
 */
export function removeComments(text: string, folder: Folder): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const comments = findComments(plain);
  if (comments.length === 0) return plain;
  const { document, faults } = parseYaml(plain);
  const isFaulty = document === undefined || faults.length > 0;
  return isFaulty ? text : formatListing(cutComments(plain, comments), folder);
}

/**
 * Cuts comments out of a text, with the spaces before them. Lines without anything else are removed, and so are the blank lines
 * below these: "a: 1 # x\n# y\n" → "a: 1\n".
 */
function cutComments(text: string, comments: readonly YamlComment[]): string {
  const lines = text.split("\n");
  const lastIndex = lines.length - 1;
  const removed = new Set<number>();
  for (const { line, column } of comments) {
    const index = line - 1;
    const content = lines[index]?.slice(0, column - 1).trimEnd() ?? "";
    lines[index] = content;
    if (content !== "") continue;
    removed.add(index);
    // Blank lines below it too: they would become part of a block of text above it that keeps its last lines.
    for (let next = index + 1; next < lastIndex && !/\S/.test(lines[next] ?? ""); next++) removed.add(next);
  }
  return lines.filter((_, index) => !removed.has(index)).join("\n");
}
