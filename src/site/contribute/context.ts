import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import type { Answers, Part } from "../../core/contribute/form-state.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import type { ContributeMessages } from "./words.ts";

/** Keys and indices from the listing to a part of it. */
export type Path = readonly (string | number)[];

/** Something that keeps an answer from being right, in words for the one who gave it. */
export interface Problem {
  /** JSON Pointer into the answers. */
  readonly place: string;
  readonly text: string;
  readonly isError: boolean;
  /** Whether a page that shows the answer would put it right. */
  readonly isOfPages?: boolean;
  /** Its text is English on a page in another language. */
  readonly isInEnglish?: boolean;
}

/** The form that is being filled in, as its parts see it. */
export interface FormContext {
  readonly root: Field;
  readonly answers: Answers;
  /** The answers before anything was changed. */
  readonly first: Answers;
  readonly names: NamesIndex | undefined;
  readonly words: ContributeMessages;
  readonly set: (path: Path, part: Part | undefined) => void;
  readonly replace: (answers: Answers) => void;
  /** Marks a part as finished: from then on what is wrong with it is said. */
  readonly leave: (path: Path) => void;
  /** The sources that are written beside an answer, and so not among the others. */
  readonly held: readonly number[];
  readonly hold: (change: (held: readonly number[]) => readonly number[]) => void;
  /** What is wrong with a part or what is below it, once it was left. */
  readonly problemsAt: (path: Path) => readonly Problem[];
}

export const Form = createContext<FormContext | undefined>(undefined);

/** @throws {RangeError} outside a form */
export function useForm(): FormContext {
  const form = useContext(Form);
  if (form === undefined) throw new RangeError("no form around this part");
  return form;
}

/** The id of the element that a part is entered in. */
export function idAt(path: Path): string {
  return `f-${path.join("-")}`;
}

/** Where a part is in the answers, as a JSON Pointer. */
export function pointerOf(path: Path): string {
  return `/${path.join("/")}`;
}

/** Whether a place is another, or in it. */
export function isWithin(place: string, holder: string): boolean {
  return place === holder || place.startsWith(`${holder}/`);
}

/** Puts the keyboard into a part, once it is drawn. */
export function focusOn(path: Path): void {
  requestAnimationFrame(() => document.getElementById(idAt(path))?.focus());
}
