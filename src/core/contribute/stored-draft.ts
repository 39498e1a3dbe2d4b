import { isList, listingOf, type Answers, type Part } from "./form-state.ts";

/** What was entered earlier, as a browser keeps it. */
export interface Draft {
  readonly answers: Answers;
  /** The answers from which it began: what the listing said then. */
  readonly base: Answers;
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** The draft in a text; undefined for anything else: other versions of the form, or a reader, may have written it. */
export function parseDraft(text: string | null): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { answers, base, id, day } = value as Record<string, unknown>;
  const isDay = typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isAnswers(answers) && isAnswers(base) && typeof id === "string" && isDay
    ? { answers, base, id, day }
    : undefined;
}

/** What was changed, and the answers from which that began. */
export type Changes = Pick<Draft, "answers" | "base">;

/** The first answers as they were changed, even if they were others then: an earlier edition's, or without the file's notes. */
export function upon(first: Answers, changes: Changes | undefined): Answers {
  if (changes === undefined) return first;
  return changes.base === first ? changes.answers : rebase(changes.answers, changes.base, first);
}

/** Answers with what differs from their base put upon newer ones, so that they undo nothing that came in since. */
function rebase(answers: Answers, base: Answers, newer: Answers): Answers {
  const keys = new Set([...Object.keys(newer), ...Object.keys(answers)]);
  const parts = [...keys].flatMap((key) => {
    const part = rebasePart(answers[key], base[key], newer[key]);
    return part === undefined ? [] : [[key, part] as const];
  });
  return Object.fromEntries(parts);
}

function rebasePart(part: Part | undefined, base: Part | undefined, newer: Part | undefined): Part | undefined {
  if (isSame(part, base)) return newer;
  if (isSame(newer, base)) return part;
  if (isList(part) && isList(newer)) return rebaseItems(part, isList(base) ? base : [], newer);
  if (isMap(part) && isMap(newer)) return rebase(part, isMap(base) ? base : {}, newer);
  return part;
}

/** The newer items without those that were taken out, and with those that were put in. */
function rebaseItems(items: readonly Part[], base: readonly Part[], newer: readonly Part[]): Part[] {
  const has = (list: readonly Part[], item: Part) => list.some((each) => isSame(each, item));
  const kept = newer.filter((item) => has(items, item) || !has(base, item));
  return [...kept, ...items.filter((item) => !has(base, item) && !has(newer, item))];
}

/** Whether two parts state the same: what is blank states nothing. */
function isSame(one: Part | undefined, other: Part | undefined): boolean {
  return JSON.stringify(listingOf(one ?? "")) === JSON.stringify(listingOf(other ?? ""));
}

function isMap(part: Part | undefined): part is Answers {
  return typeof part === "object" && !isList(part);
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isPart);
}

function isPart(value: unknown): value is Part {
  return typeof value === "string" || (Array.isArray(value) ? value.every(isPart) : isAnswers(value));
}
