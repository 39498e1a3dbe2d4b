import type { CheckedAnswers } from "./check-answers.ts";
import type { Problem } from "./form-context.ts";
import type { FormChoices } from "./steps.ts";

/** State of the form for a listing. The answers themselves are in its draft: see `useDraft`. */
export interface ListingFormState {
  readonly choices: FormChoices;
  /** Index among the steps. It may be past the last one, since answers can remove steps. */
  readonly stepIndex: number;
  /** Problems to show at the current step. */
  readonly problems: readonly Problem[];
  /** Number of times that problems were found. Their box is focused whenever it grows. */
  readonly failedAttempts: number;
  /** Message that the checks could not be loaded, else "". */
  readonly message: string;
  /** Checked listing while the last page is shown. Else undefined. */
  readonly finished: CheckedAnswers | undefined;
}

export type ListingFormAction =
  | { readonly kind: "answer-changed" }
  | { readonly kind: "choices-changed"; readonly choices: Partial<FormChoices> }
  /** The form opened a step. */
  | { readonly kind: "step-opened"; readonly stepIndex: number }
  /** The reader went back or forward in the browser's history. */
  | { readonly kind: "history-changed"; readonly stepIndex: number }
  | { readonly kind: "problems-found"; readonly problems: readonly Problem[] }
  | { readonly kind: "message-changed"; readonly message: string }
  | { readonly kind: "finished"; readonly checked: CheckedAnswers }
  /** The reader discarded the draft. */
  | { readonly kind: "restarted" };

const noChoices: FormChoices = { selectedPaths: [], confirmedSources: [], hasNoPage: false };

/**
 * Returns the state in which a form opens: at its first step, without problems, message or other choices.
 *
 * @param selectedPaths questions that the stored draft answers; they stay selected even if their answer is reset
 */
export function createFormState(selectedPaths: readonly string[]): ListingFormState {
  return {
    choices: { ...noChoices, selectedPaths },
    stepIndex: 0,
    problems: [],
    failedAttempts: 0,
    message: "",
    finished: undefined,
  };
}

/**
 * Returns a new state of the form after an action; what the action does not name stays as it was.
 *
 * - `answer-changed`: removes the problems
 * - `choices-changed`: merges the choices and removes the problems
 * - `step-opened`: opens the step, and removes the problems and the last page
 * - `history-changed`: opens the step and removes the last page; problems stay
 * - `problems-found`: shows the problems and counts the attempt
 * - `message-changed`, `finished`: set message or last page
 * - `restarted`: returns the state in which a form without a draft opens (`createFormState`), but keeps the count of attempts
 */
export function reduceForm(state: ListingFormState, action: ListingFormAction): ListingFormState {
  switch (action.kind) {
    case "answer-changed":
      return { ...state, problems: [] };
    case "choices-changed":
      return { ...state, problems: [], choices: { ...state.choices, ...action.choices } };
    case "step-opened":
      return { ...state, problems: [], stepIndex: action.stepIndex, finished: undefined };
    case "history-changed":
      return { ...state, stepIndex: action.stepIndex, finished: undefined };
    case "problems-found":
      return { ...state, problems: action.problems, failedAttempts: state.failedAttempts + 1 };
    case "message-changed":
      return { ...state, message: action.message };
    case "finished":
      return { ...state, finished: action.checked };
    case "restarted":
      return { ...createFormState([]), failedAttempts: state.failedAttempts };
    default:
      return action satisfies never;
  }
}
