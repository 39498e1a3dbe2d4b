import type { Folder } from "../model.ts";
import { findComments, type YamlComment } from "../yaml/comments.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { formatListing } from "./format-listing.ts";

/**
 * A listing's text without any comment but the line that tells editors the schema; in canonical form where it had another.
 *
 * Comments are for reviewers, in the repository: what is published, and what is made of an issue, has none.
 *
 * @param text as it is in a file; one that is not YAML, or has faults of YAML, comes back as it is
 */
export function withoutComments(text: string, folder: Folder): string {
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
