import type { TagKey } from "./overlap-record.ts";

/** What a file or form says of an idea besides its text. */
export const ideaKeys = [
  "functions",
  "target_users",
  "issues",
  "industries",
  "countries",
] as const satisfies readonly TagKey[];

export type IdeaKey = (typeof ideaKeys)[number];

/** A tool that somebody thinks of building; each part may be left out. */
export interface Idea extends Readonly<Partial<Record<IdeaKey, readonly string[]>>> {
  /** In their own words. */
  readonly text?: string;
}

/** Whether there is anything to compare. */
export function saysSomething({ text = "", ...choices }: Idea): boolean {
  return /\p{L}/u.test(text) || Object.values(choices).some((ids) => ids.length > 0);
}
