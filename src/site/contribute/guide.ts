import { isEndedState } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { questionsOfEnd, questionsOfWrong } from "../../core/contribute/correction.ts";
import { partAt, type Answers } from "../../core/contribute/form-state.ts";
import { sourcesOf, changesBetween } from "../../core/contribute/sourcing.ts";
import type { Task } from "../../core/contribute/task.ts";
import { pointerOf, type Problem } from "./context.ts";
import type { ContributeMessages } from "./words.ts";

/** How far a reader has come; kept by what is around it, so that one comes back to it from the last page. */
export interface Guide {
  /** The questions that were chosen, by their dotted paths. */
  readonly chosen: readonly string[];
  readonly at: number;
}

/** A page of a correction. */
export type Step =
  { readonly kind: "which" } | { readonly kind: "question"; readonly field: Field } | { readonly kind: "page" };

/** Whether a task asks one question a page; else every question is on one. */
export function isGuided({ way, wrong }: Task): boolean {
  return way === "ended" || (way === "edit" && wrong !== "all");
}

/** What was said of the page that shows the new answers, beside a new one. */
export interface Pages {
  /** Those of the listing that were ticked. */
  readonly known: readonly number[];
  readonly isNone: boolean;
}

/** The questions that a task can come to, of which a reader chooses. */
export function questionsOf({ way, wrong, fact }: Task, root: Field, first: Answers): readonly Field[] {
  if (way === "ended") return questionsOfEnd(root);
  if (wrong !== undefined && wrong !== "all") return questionsOfWrong(wrong, root, first);
  const all = root.fields.flatMap((field) => (field.type === "map" ? field.fields : [field]));
  return all.filter(({ path }) => path === fact);
}

/** The pages of a correction; a question that has a new answer is asked even where it was not chosen, as in a kept draft. */
export function stepsOf(task: Task, { chosen }: Guide, first: Answers, answers: Answers, root: Field): readonly Step[] {
  const questions = questionsOf(task, root, first);
  const changed = changesBetween(first, answers, root).map(({ field }) => field.path);
  const isAsked = ({ path }: Field) => task.wrong === undefined || chosen.includes(path) || changed.includes(path);
  return [
    ...(task.wrong === undefined ? [] : [{ kind: "which" } as const]),
    ...questions.filter(isAsked).map((field) => ({ kind: "question", field }) as const),
    { kind: "page" },
  ];
}

/** What was given so far. */
interface Given {
  readonly task: Task;
  readonly answers: Answers;
  readonly first: Answers;
  readonly steps: readonly Step[];
  readonly pages: Pages;
  readonly words: ContributeMessages;
}

/** What a page needs before one can go on, each with its place. */
export function missingIn(
  step: Step,
  { task, answers, first, steps, pages, words: { wrong } }: Given,
): readonly Problem[] {
  const one = (place: string, text: string) => [{ place, text, isError: true }];
  switch (step.kind) {
    case "which":
      return steps.some(({ kind }) => kind === "question") ? [] : one("/which", wrong.choose);
    case "page": {
      const own = sourcesOf(first).length;
      const isNamed = urlAt(answers, own) !== "" || pages.known.length > 0 || pages.isNone;
      return isNamed ? [] : one(`/sources/${own}/url`, task.way === "ended" ? wrong.giveEndPage : wrong.givePage);
    }
    case "question": {
      const path = step.field.path.split(".");
      const [before, after] = [partAt(first, path) ?? "", partAt(answers, path) ?? ""];
      if (task.way === "ended")
        return step.field.name !== "state" || (isEndedState(String(after)) && before !== after)
          ? []
          : one(pointerOf(path), wrong.chooseEnd);
      if (JSON.stringify(before) !== JSON.stringify(after)) return [];
      return one(pointerOf(path), (before === "" ? wrong.give : wrong.change)({ title: step.field.title }));
    }
    default:
      return step satisfies never;
  }
}

/** The address of a source; "" for none. */
export function urlAt(answers: Answers, index: number): string {
  return String(sourcesOf(answers)[index]?.["url"] ?? "").trim();
}

/** A page whose address was taken out again is none. */
export function withoutBlank(answers: Answers, own: number): Answers {
  if (urlAt(answers, own) !== "") return answers;
  return { ...answers, sources: sourcesOf(answers).slice(0, own) };
}
