import type { DiffWords } from "./diff-words.ts";

/** The words in which a pull request is described. */
export interface DescribeWords {
  readonly diff: DiffWords;
  readonly title: string;
  readonly change: string;
  readonly checks: string;
  readonly valid: string;
  readonly invalid: (errors: number) => string;
  readonly unknown: string;
  /** Said where the change brings schemas of its own. */
  readonly schemas: string;
  readonly line: (line: number) => string;
  readonly evidence: string;
  readonly newSources: string;
  readonly undated: string;
  readonly noSources: string;
  readonly duplicates: string;
  readonly noDuplicates: string;
  /** Said only where there are any. */
  readonly lookAlikes: string;
  readonly preview: string;
  readonly noPreview: string;
  readonly checklist: string;
  /** For the reviewer, by what the change does. */
  readonly tasks: {
    readonly sources: string;
    readonly ended: string;
    readonly removed: string;
    readonly moved: string;
    readonly added: string;
    readonly reworded: string;
    readonly code: string;
    readonly always: string;
  };
  readonly more: (items: number) => string;
}
