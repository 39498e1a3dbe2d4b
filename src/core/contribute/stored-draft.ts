import { isMapping } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { partAt, replacePart, type Answers } from "./form-state.ts";
import { listChanges, listNewSources, listSources } from "./sourcing.ts";

/** Answers that were entered earlier, as the browser stores them in JSON. */
export interface Draft {
  readonly answers: Answers;
  /** Answers from which the draft was started: the listing as published then. */
  readonly base: Answers;
  /** Day of the last change, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Parses a stored draft: `{"answers": {…}, "base": {…}, "day": "2026-11-25"}`. Other keys are dropped.
 *
 * @returns undefined for any other text, such as invalid JSON, an invalid day, a number among the answers, or answers nested
 *   deeper than `maxDepth` (8): other versions of the form, or the reader, may have written it
 */
export function parseDraft(text: string): Draft | undefined {
  try {
    const { answers, base, day } = JSON.parse(text) as Record<string, unknown>;
    const isDay = typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
    return isAnswers(answers) && isAnswers(base) && isDay ? { answers, base, day } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Applies a draft to the answers with which the form begins today. If these are the draft's base, returns the draft's answers.
 *
 * If the listing has changed since the draft was started, only the draft's own changes are taken over: its changed answers and
 * review replace today's, its removed answers are removed, and its new sources come after today's.
 *
 * @param root fields of the listing's kind
 */
export function applyDraft(current: Answers, { answers, base }: Pick<Draft, "answers" | "base">, root: Field): Answers {
  if (JSON.stringify(current) === JSON.stringify(base)) return answers;
  const changedPaths = listChanges(base, answers, root).map(({ field }) => field.path.split("."));
  let result = current;
  for (const path of [...changedPaths, ["review"]]) {
    const after = partAt(answers, path);
    const isChanged = JSON.stringify(partAt(base, path)) !== JSON.stringify(after);
    if (isChanged) result = replacePart(result, path, after) as Answers;
  }
  const newSources = listNewSources(base, answers);
  return newSources.length === 0 ? result : { ...result, sources: [...listSources(result), ...newSources] };
}

/** Deeper than the answers of any listing. Stored text may be nested without end. */
const maxDepth = 8;

/** Returns true for a mapping of texts, lists and mappings, at most `remainingDepth` levels deep. An empty mapping is one. */
function isAnswers(value: unknown, remainingDepth = maxDepth): value is Answers {
  return isMapping(value) && Object.values(value).every((part) => isPart(part, remainingDepth - 1));
}

/**
 * Returns true for a text, and for lists and mappings of texts that are at most `remainingDepth` levels deep. False for numbers,
 * null and undefined.
 */
function isPart(value: unknown, remainingDepth: number): boolean {
  if (typeof value === "string") return true;
  if (remainingDepth === 0) return false;
  if (Array.isArray(value)) return value.every((part) => isPart(part, remainingDepth - 1));
  return isAnswers(value, remainingDepth);
}
