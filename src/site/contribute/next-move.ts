import type { Problem } from "./form-context.ts";
import { isInStep, type Step } from "./steps.ts";

/** Reaction of the form to "Next", once the listing was checked. */
export type NextMove =
  /** Shows the problems, which the current step can solve. */
  | { readonly kind: "stay"; readonly problems: readonly Problem[] }
  /** Opens the step of the first problem. */
  | { readonly kind: "go-to-problem"; readonly pointer: string; readonly problems: readonly Problem[] }
  | { readonly kind: "open-step"; readonly stepIndex: number }
  | { readonly kind: "finish" };

/** Input of `findNextMove`. */
export interface CheckedStep {
  readonly steps: readonly Step[];
  readonly stepIndex: number;
  /** Problems of the whole listing. Warnings don't count. */
  readonly problems: readonly Problem[];
  /** JSON Pointer of the address of the first new source. */
  readonly sourcePointer: string;
  /** True if the new answers need a source. Else the source step is skipped. */
  readonly needsSource: boolean;
}

/**
 * Returns the reaction to "Next": `stay` with errors that belong to the current step, else `open-step` with the next index, or
 * after the last step `go-to-problem` with the first of the remaining errors, or `finish` without any.
 *
 * Errors that a source would solve belong to the source step, at the new source. Other errors count at the last step only, since
 * later steps may solve them. A source step that is not needed is skipped: the step before it is then the last.
 */
export function findNextMove({ steps, stepIndex, problems, sourcePointer, needsSource }: CheckedStep): NextMove {
  const step: Step = steps[stepIndex] ?? { kind: "source" };
  const errors = problems.filter(({ isError }) => isError);
  const stepErrors = errors.flatMap((error) => {
    if (error.isAboutSources) return step.kind === "source" ? [{ ...error, pointer: sourcePointer }] : [];
    return isInStep(step, error.pointer) ? [error] : [];
  });
  if (stepErrors.length > 0) return { kind: "stay", problems: stepErrors };

  const nextStep = steps[stepIndex + 1];
  const skipsNextStep = nextStep?.kind === "source" && !needsSource;
  const isLast = stepIndex === steps.length - 1 || skipsNextStep;
  if (!isLast) return { kind: "open-step", stepIndex: stepIndex + 1 };
  const [firstError] = errors;
  return firstError === undefined
    ? { kind: "finish" }
    : { kind: "go-to-problem", pointer: firstError.pointer, problems: errors };
}
