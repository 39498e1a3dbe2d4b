import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import { formatPointer } from "../../dataset/pointer.ts";
import { isList, partAt, type Answers, type Part, type PartPath } from "../../core/contribute/form-state.ts";
import type { ListingAction } from "../../core/contribute/task.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";

/** Properties of a control: the field that it edits, and the path of its answer. */
export interface FieldProps {
  readonly field: Field;
  readonly path: PartPath;
}

/** Problem with an answer, worded for the reader. */
export interface Problem {
  /** JSON Pointer into the answers: "/offer/cost". */
  readonly pointer: string;
  readonly text: string;
  /** True if the listing can't be sent with it. Else it is a warning. */
  readonly isError: boolean;
  /** True if a source for the answer would solve it. */
  readonly isAboutSources?: boolean;
  /** True if the text is English and the page isn't. */
  readonly isInEnglish?: boolean;
}

/** State of the form that its controls and steps share. */
export interface FormContext {
  readonly action: ListingAction;
  /** Fields of the listing's kind. */
  readonly root: Field;
  readonly answers: Answers;
  /** Answers before any change: the listing as published, or a blank one. */
  readonly first: Answers;
  /** Names of all listings. Undefined until they are loaded. */
  readonly names: NamesIndex | undefined;
  /** Replaces the answer at a path, or removes it if the new one is undefined. */
  readonly setAnswer: (path: PartPath, part: Part | undefined) => void;
  readonly problems: readonly Problem[];
}

export const Form = createContext<FormContext | undefined>(undefined);

/**
 * Returns the state of the form around a component.
 *
 * @throws {RangeError} outside a form
 */
export function useForm(): FormContext {
  const form = useContext(Form);
  if (form === undefined) throw new RangeError("no form around this part");
  return form;
}

/** Answer, and what its control needs. */
interface AnswerControl {
  /** Undefined if there is no answer. */
  readonly part: Part | undefined;
  /** Id of the control's element: see `toElementId`. */
  readonly id: string;
  /** Problems to show at the answer: its own ones, and for a list of texts also those of its items. */
  readonly problems: readonly Problem[];
  /** True if the answer or a part of it has an error. */
  readonly isWrong: boolean;
  /** Replaces the answer, or removes it if the new one is undefined. */
  readonly setPart: (next: Part | undefined) => void;
}

/** Returns the answer at a path and what its control needs: `{part, id, problems, isWrong, setPart}`. */
export function useAnswer(path: PartPath): AnswerControl {
  const { answers, problems, setAnswer } = useForm();
  const part = partAt(answers, path);
  const pointer = formatPointer(...path);
  const problemsWithin = problems.filter((problem) => isWithin(problem.pointer, pointer));
  const isListOfTexts = isList(part) && part.every((item) => typeof item === "string");
  return {
    part,
    id: toElementId(path),
    problems: problemsWithin.filter((problem) => isListOfTexts || problem.pointer === pointer),
    isWrong: problemsWithin.some(({ isError }) => isError),
    setPart: (next: Part | undefined) => setAnswer(path, next),
  };
}

/** Returns the id of an answer's control: "f-sources-0-url" for `["sources", 0, "url"]`, "f-" for an empty path. */
export function toElementId(path: PartPath): string {
  return `f-${path.join("-")}`;
}

/**
 * Returns true if a JSON Pointer is the other one or leads to a part of what that points to: "/offer/cost" is within "/offer",
 * but not "/offers".
 */
export function isWithin(pointer: string, outerPointer: string): boolean {
  return pointer === outerPointer || pointer.startsWith(`${outerPointer}/`);
}

/**
 * Focuses the control of an answer after the next rendering, opens the section that folds it and scrolls to it. Without such a
 * control, does so with the nearest part that holds the answer; without any, does nothing.
 */
export function focusAnswer(path: PartPath): void {
  requestAnimationFrame(() => {
    const pathsFromInnermost = path.map((_, index) => path.slice(0, path.length - index));
    const elements = pathsFromInnermost.map((candidate) => document.getElementById(toElementId(candidate)));
    const element = elements.find((candidate) => candidate !== null);
    element?.closest("details")?.setAttribute("open", "");
    element?.focus();
    element?.scrollIntoView({ block: "center" });
  });
}
