import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PartPath } from "../../core/contribute/form-state.ts";
import { focusAnswer } from "./form-context.ts";

/**
 * Moves the focus when another step or the last page is shown: to an answer if one is the target, else to the beginning of the
 * step (`.step`) or of the last page (`h2`). Without a target, the focus stays where it is when the form opens.
 *
 * @param focusTarget ref with the path of the answer to focus next; emptied afterwards
 * @returns ref for the element that contains the step
 */
export function useStepFocus(
  stepIndex: number,
  focusTarget: { current: PartPath | undefined },
  isFinished: boolean,
): RefObject<HTMLDivElement> {
  const container = useRef<HTMLDivElement>(null);
  const isFirstRender = useRef(true);
  useEffect(() => {
    if (focusTarget.current !== undefined) focusAnswer(focusTarget.current);
    else if (!isFirstRender.current) {
      container.current?.querySelector<HTMLElement>(isFinished ? "h2" : ".step")?.focus();
      container.current?.scrollIntoView();
    }
    focusTarget.current = undefined;
    isFirstRender.current = false;
  }, [stepIndex, isFinished]);
  return container;
}
