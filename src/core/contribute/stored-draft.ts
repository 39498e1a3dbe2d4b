import { isList, listingOf, type Answers, type Part } from "./form-state.ts";

/** What was entered earlier, as a browser keeps it. */
export interface Draft {
  readonly answers: Answers;
  /** The answers from which it began: what the listing said then. */
  readonly base: Answers;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** The draft in a text; undefined for anything else: other versions of the form, or a reader, may have written it. */
export function parseDraft(text: string): Draft | undefined {
  try {
    const { answers, base, day } = JSON.parse(text) as Record<string, unknown>;
    const isDay = typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
    return isAnswers(answers) && isAnswers(base) && isDay ? { answers, base, day } : undefined;
  } catch {
    return undefined;
  }
}

/** The first answers as they were changed, even if they were others then: an earlier edition's. */
export function upon(first: Answers, { answers, base }: Pick<Draft, "answers" | "base">): Answers {
  return rebase(answers, base, first);
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

/** No listing holds a mapping in a list in a mapping more than this often. */
const mostLevels = 8;

function isAnswers(value: unknown, levels = mostLevels): value is Answers {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((part) => isPart(part, levels - 1));
}

function isPart(value: unknown, levels: number): boolean {
  if (typeof value === "string" || levels === 0) return typeof value === "string";
  return Array.isArray(value) ? value.every((part) => isPart(part, levels - 1)) : isAnswers(value, levels);
}
