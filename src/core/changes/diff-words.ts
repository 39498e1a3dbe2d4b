import type { Outcome } from "./diff.ts";
import type { TermChange } from "./diff-vocabularies.ts";

/** How a field's change is said; what is left out is said in the words that serve every field. */
export interface FieldWords {
  /** Where it said nothing before. */
  readonly first?: (values: string) => string;
  /** Items that came to a list. */
  readonly more?: (values: string) => string;
  /** Items that went from a list. */
  readonly less?: (values: string) => string;
  /** One value instead of another. */
  readonly changed?: (before: string, after: string) => string;
  /** Where it says nothing any more. */
  readonly gone?: (values: string) => string;
}

/** The words of a language that describe a change to the dataset. */
export interface DiffWords {
  readonly format: {
    date(date: string): string;
    list(items: readonly string[]): string;
    count(value: number, one: string, other: string): string;
  };
  /** Headings, by what became of the listings below. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** By dotted path. */
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** Titles of fields that differ from the schema's within a sentence, by dotted path. */
  readonly titles: Readonly<Record<string, string>>;
  /** For every field without words of its own; `title` is the field's, as written within a sentence. */
  readonly any: {
    stated(title: string, values: string): string;
    first(title: string, values: string): string;
    more(title: string, values: string): string;
    less(title: string, values: string): string;
    changed(title: string, before: string, after: string): string;
    gone(title: string, values: string): string;
    reordered(title: string): string;
    within(title: string, item: string, words: string): string;
  };
  readonly vocabularies: string;
  /** What became of a term; `before` is its title before, where that differs. */
  readonly terms: Readonly<Record<TermChange["type"], (title: string, before: string) => string>>;
  readonly quoted: (text: string) => string;
  readonly details: (head: string, details: readonly string[]) => string;
  readonly source: (name: string, date: string | undefined) => string;
  readonly heading: (before: string, after: string) => string;
  readonly nothing: string;
  readonly tally: (listings: number) => string;
  readonly invalid: (label: string, errors: number) => string;
  readonly files: (schemas: number, others: number) => string;
  readonly fault: (side: "before" | "after", message: string) => string;
  readonly moved: (from: string, hasTombstone: boolean) => string;
  readonly removed: string;
  readonly unburied: (to: string) => string;
  readonly redirected: (to: string) => string;
  readonly revived: (to: string) => string;
  readonly followed: string;
  readonly formatted: string;
  readonly left: (listings: number) => string;
}
