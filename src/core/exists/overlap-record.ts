import type { Reference, Tool } from "../../dataset/model.ts";
import { termsOf, type ListedVocabulary } from "../register/terms.ts";

/** The vocabulary of each kind of tag that is compared. */
export const vocabularyOfTag = {
  functions: "tool-function",
  target_users: "target-user",
  issues: "issue",
  industries: "industry",
  technologies: "technology",
  countries: "country",
  regions: "region",
} as const satisfies Record<string, ListedVocabulary>;

export type TagKey = keyof typeof vocabularyOfTag;

export const tagKeys = Object.keys(vocabularyOfTag) as TagKey[];

/** Term ids by key; a key without any may be left out. */
export type Tags = Readonly<Partial<Record<TagKey, readonly string[]>>>;

/** As much of a tool as overlap reads: plain data, so that a compact index can carry it to the browser. */
export interface OverlapRecord {
  readonly id: Reference;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** What people use it for, a phrase each. */
  readonly uses?: readonly string[];
  readonly tags: Tags;
}

/** Reads what overlap needs of tools, in their order. */
export function overlapRecords(tools: readonly Tool[]): OverlapRecord[] {
  return tools.map((tool) => {
    const tags = tagKeys.map((key) => [key, [...new Set(termsOf(tool, vocabularyOfTag[key]))]] as const);
    return {
      id: `tools/${tool.id}`,
      name: tool.name,
      ...(tool.aliases !== undefined && tool.aliases.length > 0 && { aliases: tool.aliases }),
      summary: tool.summary,
      ...(tool.uses !== undefined && { uses: tool.uses }),
      tags: Object.fromEntries(tags.filter(([, terms]) => terms.length > 0)),
    };
  });
}

/** What of a tool's text is compared. */
export function textOf({ name, aliases = [], summary }: Pick<OverlapRecord, "name" | "aliases" | "summary">): string {
  return [name, ...aliases, summary].join(". ");
}
