import { isMapping } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { partAt, withPart, type Answers } from "./form-state.ts";
import { changesBetween, newSources, sourcesOf } from "./sourcing.ts";

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

/**
 * The first answers with what a draft changed. They may be others than those from which it began, of an earlier edition: the
 * draft undoes nothing that came in since, and its new sources come after the others.
 */
export function upon(first: Answers, { answers, base }: Pick<Draft, "answers" | "base">, root: Field): Answers {
  if (JSON.stringify(first) === JSON.stringify(base)) return answers;
  const changes = [...changesBetween(base, answers, root).map(({ field }) => field.path.split(".")), ["review"]];
  const changed = changes.reduce<Answers>((made, path) => {
    const [before, after] = [partAt(base, path), partAt(answers, path)];
    return JSON.stringify(before) === JSON.stringify(after) ? made : (withPart(made, path, after) as Answers);
  }, first);
  const sources = newSources(base, answers);
  return sources.length === 0 ? changed : { ...changed, sources: [...sourcesOf(changed), ...sources] };
}

/** No listing holds a mapping in a list in a mapping more than this often. */
const mostLevels = 8;

function isAnswers(value: unknown, levels = mostLevels): value is Answers {
  return isMapping(value) && Object.values(value).every((part) => isPart(part, levels - 1));
}

function isPart(value: unknown, levels: number): boolean {
  if (typeof value === "string" || levels === 0) return typeof value === "string";
  return Array.isArray(value) ? value.every((part) => isPart(part, levels - 1)) : isAnswers(value, levels);
}
