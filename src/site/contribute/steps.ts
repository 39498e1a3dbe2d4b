import { isEndedState } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { formatPointer } from "../../dataset/pointer.ts";
import { partAt, type Answers } from "../../core/contribute/form-state.ts";
import {
  groupQuestions,
  listEndQuestions,
  listRequiredQuestions,
  questionGroups,
} from "../../core/contribute/questions.ts";
import { assignSources, listChanges, listFactsToSource, listSources } from "../../core/contribute/sourcing.ts";
import type { Task } from "../../core/contribute/task.ts";
import { isWithin } from "./form-context.ts";

/**
 * Page of the form.
 *
 * - `duplicates`: asks for name and website, and shows listings that may be the same
 * - `review`: asks who confirms the listing
 * - `selection`: asks which questions to answer
 * - `question`: one question
 * - `source`: asks for the page that shows the new answers
 */
export type Step =
  | { readonly kind: "duplicates" | "review" | "selection" | "source" }
  | { readonly kind: "question"; readonly field: Field };

/** Choices that the reader makes beside the answers. */
export interface FormChoices {
  /** Dotted paths of the questions chosen in the selection. */
  readonly selectedPaths: readonly string[];
  /** Indices of the listing's own sources that show the new answers. */
  readonly confirmedSources: readonly number[];
  /** True if the reader says that no public page shows the new answers. */
  readonly hasNoPage: boolean;
}

/** Questions of the selection that are shown together. */
interface SelectableGroup {
  readonly id: (typeof questionGroups)[number];
  /** In the order of the form. */
  readonly fields: readonly Field[];
}

/**
 * Returns the questions of the selection as `{id, fields}` for each of the groups `fact`, `name`, `missing` and `technical`, in
 * this order. Groups may be empty. A new listing lacks the questions that have a step anyway (the required ones), website and
 * sources.
 *
 * @param first answers before any change
 */
export function listSelectableQuestions(
  { action }: Pick<Task, "action">,
  root: Field,
  first: Answers,
): readonly SelectableGroup[] {
  const groups = groupQuestions(root, first);
  const requiredPaths = listRequiredQuestions(root).map(({ path }) => path);
  const excludedPaths = action === "new" ? [...requiredPaths, "website", "sources"] : [];
  return questionGroups.map((id) => ({ id, fields: groups[id].filter(({ path }) => !excludedPaths.includes(path)) }));
}

/**
 * Returns the steps of a task, in order.
 *
 * - new: duplicates, the required questions, selection, the selected questions, source
 * - edit: selection, the selected questions, source
 * - confirm: review, then as for edit, but the source step only if there are questions
 * - ended: the questions about the status, source
 *
 * A question counts as selected, too, if the task begins with it or its answer was changed, as in a stored draft. Selected
 * questions are in the order of `listSelectableQuestions`; unknown paths are ignored. A task that begins with a question
 * (`task.fact`) has no selection, unless there is no such question.
 *
 * @param first answers before any change
 */
export function listSteps(
  task: Task,
  { selectedPaths }: FormChoices,
  first: Answers,
  answers: Answers,
  root: Field,
): readonly Step[] {
  const { action, fact } = task;
  const toSteps = (fields: readonly Field[]): Step[] => fields.map((field) => ({ kind: "question", field }));
  const sourceStep: Step = { kind: "source" };
  if (action === "ended") return [...toSteps(listEndQuestions(root)), sourceStep];

  const changedPaths = listChanges(first, answers, root).map(({ field }) => field.path);
  const shownPaths = new Set([...selectedPaths, ...changedPaths, fact]);
  const selectableFields = listSelectableQuestions(task, root, first).flatMap(({ fields }) => fields);
  const questionSteps = toSteps(selectableFields.filter(({ path }) => shownPaths.has(path)));
  const hasSelection = fact === undefined || questionSteps.length === 0;
  const selectionSteps: Step[] = hasSelection ? [{ kind: "selection" }] : [];

  if (action === "new") {
    const requiredFields = listRequiredQuestions(root).filter(({ path }) => path !== "name");
    return [{ kind: "duplicates" }, ...toSteps(requiredFields), ...selectionSteps, ...questionSteps, sourceStep];
  }
  const needsSource = action === "edit" || questionSteps.length > 0;
  const steps = [...selectionSteps, ...questionSteps, ...(needsSource ? [sourceStep] : [])];
  return action === "confirm" ? [{ kind: "review" }, ...steps] : steps;
}

/**
 * Returns a JSON Pointer that stands for a step: "/offer/cost" for a question, else "/listed" (`duplicates`), "/review", "/which"
 * (`selection`) or "/sources" (`source`).
 */
export function toStepPointer(step: Step): string {
  switch (step.kind) {
    case "question":
      return formatPointer(...step.field.path.split("."));
    case "duplicates":
      return "/listed";
    case "review":
      return "/review";
    case "selection":
      return "/which";
    case "source":
      return "/sources";
    default:
      return step satisfies never;
  }
}

/**
 * Returns true if the answer at a JSON Pointer, or the answer that it is a part of, is asked for in a step: "/offer/cost" in the
 * question `offer.cost`, "/sources/0/url" in the source step, "/name" and "/website" in `duplicates`, and only "/which" in
 * `selection`.
 */
export function isInStep(step: Step, pointer: string): boolean {
  if (step.kind === "duplicates") return isWithin(pointer, "/name") || isWithin(pointer, "/website");
  return isWithin(pointer, toStepPointer(step));
}

/**
 * Returns the JSON Pointer of the address of the first new source, after all that the listing has, blank ones included:
 * "/sources/2/url" for a listing with two sources, "/sources/0/url" for a new one.
 */
export function newSourcePointer(first: Answers): string {
  return `/sources/${listSources(first).length}/url`;
}

/**
 * Returns the indices, among the sources of `answers`, of those for the new answers: first the confirmed ones, as they are, then
 * the new ones that have an address. [] without any.
 */
export function findChosenSources(first: Answers, answers: Answers, { confirmedSources }: FormChoices): number[] {
  const oldCount = listSources(first).length;
  const newSources = [...listSources(answers).entries()].filter(([index, source]) => {
    return index >= oldCount && hasAddress(source);
  });
  return [...confirmedSources, ...newSources.map(([index]) => index)];
}

/**
 * Returns the answers with new sources removed that have no address, and with the chosen sources supporting the changed facts
 * (see `assignSources`). Without a chosen source, what sources support stays as it is.
 */
export function assignChosenSources(first: Answers, answers: Answers, choices: FormChoices, root: Field): Answers {
  const oldCount = listSources(first).length;
  const allSources = listSources(answers);
  const sources = allSources.filter((source, index) => index < oldCount || hasAddress(source));
  const withoutBlank = sources.length === allSources.length ? answers : { ...answers, sources };
  const chosenSources = findChosenSources(first, withoutBlank, choices);
  return assignSources(first, withoutBlank, chosenSources, listFactsToSource(first, answers, root), root);
}

/** Returns true if a source has an address. White space alone is none. */
function hasAddress({ url = "" }: Answers): boolean {
  return String(url).trim() !== "";
}

/**
 * Returns true if the answers state that the listing has ended, and `first` does not state the same. That needs a source. False
 * if an ended listing keeps its state.
 */
export function isNewlyEnded(first: Answers, answers: Answers): boolean {
  const state = partAt(answers, ["status", "state"]);
  return isEndedState(String(state)) && state !== partAt(first, ["status", "state"]);
}
