import { valueAt } from "../pointer.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { replaceScalars } from "./replace-scalars.ts";

export interface Review {
  readonly level: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The review that a listing's text states; nothing where it states none that can be read. */
export function readReview(text: string): Review | undefined {
  const { document } = parseYaml(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const level = valueAt(document?.value, "/review/level");
  const date = valueAt(document?.value, "/review/date");
  return typeof level === "string" && typeof date === "string" ? { level, date } : undefined;
}

/** Writes another review into a listing's text; every other byte stays. Nothing where the text can't be changed so. */
export function writeReview(text: string, { level, date }: Review): string | undefined {
  const known = readReview(text);
  if (known === undefined) return undefined;
  return replaceScalars(text, [
    { pointer: "/review/level", from: known.level, to: level },
    { pointer: "/review/date", from: known.date, to: date },
  ]);
}
