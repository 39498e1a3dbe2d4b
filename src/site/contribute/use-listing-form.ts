import type { RefObject } from "preact";
import { useEffect, useReducer, useRef } from "preact/hooks";
import { pageFieldsByKind } from "../../core/language/page-fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { parsePointer } from "../../dataset/pointer.ts";
import { replacePart, type Answers, type PartPath } from "../../core/contribute/form-state.ts";
import { listChanges, listFactsToSource } from "../../core/contribute/sourcing.ts";
import { addProposedTerms, findTaskKind, type ListingAction, type Task } from "../../core/contribute/task.ts";
import { checkStep } from "./check-step.ts";
import { focusAnswer, type FormContext, type Problem } from "./form-context.ts";
import { createFormState, reduceForm, type ListingFormState } from "./form-reducer.ts";
import { findNextMove } from "./next-move.ts";
import {
  assignChosenSources,
  isInStep,
  listSteps,
  newSourcePointer,
  toStepPointer,
  type FormChoices,
  type Step,
} from "./steps.ts";
import { useDraft, type FormDraft } from "./use-draft.ts";
import { useStepFocus } from "./use-step-focus.ts";
import { useSubmission, type Submission } from "./use-submission.ts";
import { contributeMessages } from "./words.ts";

/** Task that makes or changes the file of a listing. */
export type ListingTask = Task & { readonly action: ListingAction };

/** State of the form for a listing, and its callbacks. */
interface ListingFormControls {
  readonly kind: Kind;
  readonly context: FormContext;
  readonly state: ListingFormState;
  readonly steps: readonly Step[];
  /** Index of the current step among `steps`. */
  readonly stepIndex: number;
  /** The current step. */
  readonly step: Step;
  readonly draft: FormDraft;
  /** Undefined until it is loaded, which begins with the first input. */
  readonly submission: Submission | undefined;
  /** Ref for the element that contains the step. */
  readonly container: RefObject<HTMLDivElement>;
  /** Merges changed choices into the others. */
  readonly setChoices: (changed: Partial<FormChoices>) => void;
  /** Leads to the control of the answer at a JSON Pointer. */
  readonly showAnswer: (pointer: string) => void;
  /** Checks the current step and opens the next one, or the last page. */
  readonly goToNext: () => Promise<void>;
  /** Deletes the draft, and returns to the first step. */
  readonly startAgain: () => void;
}

/**
 * Connects the state of the form for a listing to its draft, the browser's history, the checks and the focus.
 *
 * Each step is an entry of the history with the state `{step: index}`, so that the browser's Back leads to the step before.
 *
 * @param first answers before any change
 * @returns what `ListingForm` shows, and its callbacks
 */
export function useListingForm(task: ListingTask, first: Answers): ListingFormControls {
  const kind = findTaskKind(task);
  const root = pageFieldsByKind[kind];
  const { submission, loadSubmission, names } = useSubmission(task.reference, first);
  const draft = useDraft(task, root, first, addProposedTerms(first, kind, task.terms ?? {}));
  const { answers, today } = draft;
  // Callbacks that wait for the checks read the answers as they are then, not as they were when the callback was made.
  const latestAnswers = useRef(answers);
  latestAnswers.current = answers;

  const [state, dispatch] = useReducer(reduceForm, undefined, () =>
    createFormState(listChanges(first, answers, root).map(({ field }) => field.path)),
  );
  const { choices, finished } = state;
  const steps = listSteps(task, choices, first, answers, root);
  const stepIndex = Math.min(state.stepIndex, steps.length - 1);
  const step: Step = steps[stepIndex] ?? { kind: "source" };
  const focusTarget = useRef<PartPath | undefined>(task.fact?.split("."));
  const container = useStepFocus(stepIndex, focusTarget, finished !== undefined);

  useEffect(() => {
    const followHistory = ({ state: entry }: PopStateEvent) =>
      dispatch({ kind: "history-changed", stepIndex: readStepIndex(entry) });
    addEventListener("popstate", followHistory);
    return () => removeEventListener("popstate", followHistory);
  }, []);

  /** Replaces the answers, stores them as the draft, removes the problems shown, and begins to load what a submission needs. */
  const setAnswers = (next: Answers) => {
    void loadSubmission();
    latestAnswers.current = next;
    dispatch({ kind: "answer-changed" });
    draft.setAnswers(next);
  };
  /** Merges changed choices, and begins to load what a submission needs. */
  const setChoices = (changed: Partial<FormChoices>) => {
    void loadSubmission();
    dispatch({ kind: "choices-changed", choices: changed });
  };
  /** Shows problems at the current step. */
  const showProblems = (problems: readonly Problem[]) => dispatch({ kind: "problems-found", problems });
  /** Opens a step with an entry of the history, by default a new one. */
  const openStep = (index: number, method: "pushState" | "replaceState" = "pushState") => {
    history[method]({ step: index }, "");
    dispatch({ kind: "step-opened", stepIndex: index });
  };

  /** Leads to the control of an answer: focuses it in the current step, or opens its step. */
  const showAnswer = (pointer: string) => {
    const answerStep = steps.findIndex((candidate) => isInStep(candidate, pointer));
    const isInCurrentStep = answerStep < 0 || answerStep === stepIndex;
    const path = parsePointer(pointer);
    if (isInCurrentStep && finished === undefined) {
      focusAnswer(path);
      return;
    }
    focusTarget.current = path;
    // From the last page, the entry before it is the current step.
    if (isInCurrentStep) history.back();
    else openStep(answerStep, finished === undefined ? "pushState" : "replaceState");
  };

  /**
   * Returns the error that something is typed to find a term or a listing but none is chosen, as a list of one, and focuses that
   * field. [] if nothing is.
   */
  const checkTypedText = (): readonly Problem[] => {
    const input = container.current?.querySelector<HTMLInputElement>("[data-typed]");
    if (!input) return [];
    input.focus();
    const text = contributeMessages.problems.typed({ text: input.value });
    return [{ pointer: toStepPointer(step), text, isError: true }];
  };

  /**
   * Checks the current step and opens the next one, or the last page. Shows what keeps it from that: that the checks can't be
   * loaded, typed text, missing input or an error of the listing, the first of these that applies.
   */
  const goToNext = async () => {
    const loaded = submission ?? (await loadSubmission());
    dispatch({
      kind: "message-changed",
      message: loaded === undefined ? contributeMessages.problems.notLoaded : "",
    });
    if (loaded === undefined) return;

    const typedProblems = checkTypedText();
    if (typedProblems.length > 0) {
      showProblems(typedProblems);
      return;
    }
    const missingInput = checkStep(step, { task, first, answers: latestAnswers.current, steps, choices, root });
    if (missingInput.length > 0) {
      showProblems(missingInput);
      return;
    }

    const facts = listFactsToSource(first, latestAnswers.current, root);
    if (step.kind === "source") setAnswers(assignChosenSources(first, latestAnswers.current, choices, root));
    const listing = {
      kind,
      root,
      answers: latestAnswers.current,
      reference: task.reference,
      sourceText: loaded.sourceText,
    };
    const checked = loaded.parts.checkAnswers(listing, loaded.names, today);
    const move = findNextMove({
      steps,
      stepIndex,
      problems: checked.problems,
      sourcePointer: newSourcePointer(first),
      needsSource: facts.length > 0 || task.action === "ended" || task.action === "new",
    });
    switch (move.kind) {
      case "stay":
        showProblems(move.problems);
        return;
      case "go-to-problem":
        showAnswer(move.pointer);
        showProblems(move.problems);
        return;
      case "open-step":
        openStep(move.stepIndex);
        return;
      case "finish":
        history.pushState({ step: stepIndex }, "");
        dispatch({ kind: "finished", checked });
        return;
      default:
        move satisfies never;
    }
  };

  /** Deletes the draft, and returns to the first step and the first answers. */
  const startAgain = () => {
    draft.discard();
    history.replaceState(null, "");
    dispatch({ kind: "restarted" });
  };

  const context: FormContext = {
    action: task.action,
    root,
    answers,
    first,
    names,
    problems: state.problems,
    setAnswer: (path, part) => setAnswers(replacePart(latestAnswers.current, path, part) as Answers),
  };
  return {
    kind,
    context,
    state,
    steps,
    stepIndex,
    step,
    draft,
    submission,
    container,
    setChoices,
    showAnswer,
    goToNext,
    startAgain,
  };
}

/**
 * Returns the step index in the state of a history entry: 2 for `{step: 2}`. 0 for an entry without a number, such as that with
 * which the page opened.
 */
function readStepIndex(entry: unknown): number {
  const step = (entry as { step?: unknown } | null)?.step;
  return typeof step === "number" ? step : 0;
}
