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

/**
 * Returns the questions of the selection, in groups, which may be empty. For a new listing without those that have a step anyway.
 *
 * @param first answers before any change
 */
export function listSelectableQuestions({ action }: Pick<Task, "action">, root: Field, first: Answers) {
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
 * A question counts as selected, too, if the task begins with it or its answer was changed, as in a stored draft. A task that begins
 * with a question (`task.fact`) has no selection.
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

/** Returns a JSON Pointer that stands for a step: "/offer/cost" for a question, "/sources" for the source step. */
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

/** Returns true if the answer at a JSON Pointer, or the answer that it is a part of, is asked for in a step. */
export function isInStep(step: Step, pointer: string): boolean {
  if (step.kind === "duplicates") return isWithin(pointer, "/name") || isWithin(pointer, "/website");
  return isWithin(pointer, toStepPointer(step));
}

/** Returns the JSON Pointer of the address of the first new source, after the listing's own ones: "/sources/2/url". */
export function newSourcePointer(first: Answers): string {
  return `/sources/${listSources(first).length}/url`;
}

/** Returns the indices of the sources for the new answers: the confirmed ones, and new ones with an address. */
export function findChosenSources(first: Answers, answers: Answers, { confirmedSources }: FormChoices): number[] {
  const oldCount = listSources(first).length;
  const newSources = [...listSources(answers).entries()].filter(([index, source]) => {
    return index >= oldCount && hasAddress(source);
  });
  return [...confirmedSources, ...newSources.map(([index]) => index)];
}

/** Makes the chosen sources support the changed facts (see `assignSources`), and removes new sources without an address. */
export function assignChosenSources(first: Answers, answers: Answers, choices: FormChoices, root: Field): Answers {
  const oldCount = listSources(first).length;
  const allSources = listSources(answers);
  const sources = allSources.filter((source, index) => index < oldCount || hasAddress(source));
  const withoutBlank = sources.length === allSources.length ? answers : { ...answers, sources };
  const chosenSources = findChosenSources(first, withoutBlank, choices);
  return assignSources(first, withoutBlank, chosenSources, listFactsToSource(first, answers, root), root);
}

function hasAddress({ url = "" }: Answers): boolean {
  return String(url).trim() !== "";
}

/** Returns true if the answers newly state that the listing has ended. That needs a source. */
export function isNewlyEnded(first: Answers, answers: Answers): boolean {
  const state = partAt(answers, ["status", "state"]);
  return isEndedState(String(state)) && state !== partAt(first, ["status", "state"]);
}
