import type { Field } from "../../dataset/fields.ts";
import { formatPointer } from "../../dataset/pointer.ts";
import { partAt, type Answers } from "../../core/contribute/form-state.ts";
import { isSameAnswer, listFactsToSource } from "../../core/contribute/sourcing.ts";
import type { Task } from "../../core/contribute/task.ts";
import type { Problem } from "./form-context.ts";
import { findChosenSources, isNewlyEnded, newSourcePointer, type FormChoices, type Step } from "./steps.ts";
import { contributeMessages } from "./words.ts";

/** State of the form that decides which input a step lacks. */
export interface StepInput {
  readonly task: Task;
  /** Answers before any change. */
  readonly first: Answers;
  readonly answers: Answers;
  readonly steps: readonly Step[];
  readonly choices: FormChoices;
  readonly root: Field;
}

/**
 * Returns the problem that a required input of a step is missing, as a list of one `{pointer, text, isError: true}`. [] if none
 * is.
 *
 * - `duplicates`: no name, at "/name"
 * - `review`: nobody is chosen who confirms the listing, at "/review"
 * - `selection`: no question is chosen, at "/which"; only if the task is "edit"
 * - `source`: see `checkSourceStep`
 * - `question`: see `checkQuestionStep`
 *
 * Validity is checked on the listing as a whole: see `checkAnswers`.
 */
export function checkStep(step: Step, input: StepInput): readonly Problem[] {
  const { task, first, answers, steps, root } = input;
  const { problems, wrong, confirm } = contributeMessages;
  switch (step.kind) {
    case "duplicates": {
      const hasName = String(answers["name"] ?? "").trim() !== "";
      const title = root.fields.find(({ name }) => name === "name")?.title ?? "";
      return hasName ? [] : toErrors("/name", problems.give({ title }));
    }
    case "review":
      return answers["review"] === first["review"] ? toErrors("/review", confirm.choose) : [];
    case "selection": {
      const isRequired = task.action === "edit";
      const hasQuestion = steps.some(({ kind }) => kind === "question");
      return isRequired && !hasQuestion ? toErrors("/which", wrong.choose) : [];
    }
    case "source":
      return checkSourceStep(input);
    case "question":
      return checkQuestionStep(step.field, input);
    default:
      return step satisfies never;
  }
}

/**
 * Returns the error that no source is given for new answers, as a list of one at the address of the first new source, such as
 * "/sources/2/url". [] if there is a source or nothing that needs one. "No public page shows it" is enough for a correction, but
 * not for a new listing or an end.
 *
 * The text is "Enter the address of a page that shows that it ended" for an end, "Enter the address of a page that shows it" for
 * a new listing, else "Enter the address of a page that shows it, or say that there is none".
 */
function checkSourceStep({ task, first, answers, choices, root }: StepInput): readonly Problem[] {
  const { wrong } = contributeMessages;
  const hasSource = findChosenSources(first, answers, choices).length > 0;
  if (hasSource || listFactsToSource(first, answers, root).length === 0) return [];
  const pointer = newSourcePointer(first);
  if (isNewlyEnded(first, answers)) return toErrors(pointer, wrong.giveEndPage);
  if (task.action === "new") return toErrors(pointer, wrong.giveNewPage);
  return choices.hasNoPage ? [] : toErrors(pointer, wrong.givePage);
}

/**
 * Returns the error that the answer was not changed, as a list of one at the question: "Answer “Website”, or go back" if there
 * was none before, else "Give another answer for …". [] if it was changed. If an end is reported, only the state must be
 * answered.
 */
function checkQuestionStep(field: Field, { task, first, answers }: StepInput): readonly Problem[] {
  const { wrong } = contributeMessages;
  const path = field.path.split(".");
  const pointer = formatPointer(...path);
  if (task.action === "ended") {
    const isAnswered = field.name !== "state" || isNewlyEnded(first, answers);
    return isAnswered ? [] : toErrors(pointer, wrong.chooseEnd);
  }
  const before = partAt(first, path) ?? "";
  const after = partAt(answers, path) ?? "";
  if (!isSameAnswer(before, after)) return [];
  const message = before === "" ? wrong.give : wrong.change;
  return toErrors(pointer, message({ title: field.title }));
}

/** Returns a list of one problem, an error. */
function toErrors(pointer: string, text: string): readonly Problem[] {
  return [{ pointer, text, isError: true }];
}
