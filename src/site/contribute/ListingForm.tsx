import type { Channels } from "../../core/contribute/channels.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { DraftStatus, RestoredDraft } from "./DraftStatus.tsx";
import { Form } from "./form-context.ts";
import { findChosenSources } from "./steps.ts";
import { DuplicatesStep, Problems, QuestionStep, ReviewStep, SelectionStep } from "./StepViews.tsx";
import { useListingForm, type ListingTask } from "./use-listing-form.ts";
import { contributeMessages } from "./words.ts";

interface Props {
  readonly task: ListingTask;
  /** Answers before any change: the listing as published, or a blank one. */
  readonly first: Answers;
  readonly channels: Channels;
}

/**
 * Form for a new or changed listing: one step a page, then a last page to look through and send it. A notice says if the answers
 * are from an earlier visit.
 */
export function ListingForm({ task, first, channels }: Props) {
  const form = useListingForm(task, first);
  const { context, state, submission } = form;
  if (state.finished && submission) {
    const isUnsourced = findChosenSources(first, context.answers, state.choices).length === 0;
    return (
      <Form.Provider value={context}>
        <div ref={form.container}>
          <submission.parts.Finish
            task={task}
            kind={form.kind}
            channels={channels}
            isUnsourced={isUnsourced}
            stepNumber={form.steps.length + 1}
            checked={state.finished}
            onShowAnswer={form.showAnswer}
          />
        </div>
      </Form.Provider>
    );
  }
  return (
    <Form.Provider value={context}>
      <p class="lead">{contributeMessages.lead[task.action]}</p>
      <RestoredDraft savedDay={form.draft.savedDay} onDiscard={form.startAgain} />
      <StepPage task={task} form={form} />
    </Form.Provider>
  );
}

interface StepPageProps {
  readonly task: ListingTask;
  readonly form: ReturnType<typeof useListingForm>;
}

/**
 * Current step, with its number ("Step 2 of 5", or "Step 2" before the questions are selected), the problems to solve and the buttons to go on and back. The first step has no
 * button back; the button of the source step and of the last one is "Check and send".
 */
function StepPage({ task, form }: StepPageProps) {
  const { state, steps, stepIndex, step } = form;
  const { go, wrong } = contributeMessages;
  // The selection adds steps, so that the total is known once it is done. The last page counts as a step.
  const isTotalKnown = steps.slice(stepIndex).every(({ kind }) => kind !== "selection");
  const isLastStep = step.kind === "source" || stepIndex === steps.length - 1;
  return (
    <div class="guided" ref={form.container}>
      <p class="step" tabIndex={-1}>
        {isTotalKnown
          ? wrong.step({ step: stepIndex + 1, total: steps.length + 1 })
          : wrong.stepAlone({ step: stepIndex + 1 })}
      </p>
      {state.problems.length > 0 && <Problems failedAttempts={state.failedAttempts} onShowAnswer={form.showAnswer} />}
      <StepContent task={task} form={form} />
      <div class="go">
        <button type="button" class="button" onClick={() => void form.goToNext()}>
          {isLastStep ? go : wrong.next}
        </button>
        {stepIndex > 0 && (
          <button type="button" class="text-button" onClick={() => history.back()}>
            {wrong.back}
          </button>
        )}
        <DraftStatus state={form.draft.state} message={state.message} />
      </div>
    </div>
  );
}

/** Controls of the current step. The source step is empty until its code is loaded. */
function StepContent({ task, form }: StepPageProps) {
  const { step, steps, state, submission, setChoices } = form;
  const { choices } = state;
  switch (step.kind) {
    case "duplicates":
      return <DuplicatesStep />;
    case "review":
      return <ReviewStep today={form.draft.today} />;
    case "selection":
      return <SelectionStep task={task} steps={steps} choices={choices} onChoose={setChoices} />;
    case "question":
      return <QuestionStep key={step.field.path} field={step.field} />;
    case "source":
      return submission ? (
        <submission.parts.SourceStep isNew={task.action === "new"} choices={choices} onChoose={setChoices} />
      ) : null;
    default:
      return step satisfies never;
  }
}
