import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import { pointerTo } from "../../dataset/pointer.ts";
import { isList, partAt, type Answers, type Part } from "../../core/contribute/form-state.ts";
import type { ListingAction } from "../../core/contribute/task.ts";
import type { NamesIndex } from "../../core/register/names.ts";

/** Keys and indices from the listing to a part of it. */
export type Path = readonly (string | number)[];

/** What a control is for. */
export interface FieldProps {
  readonly field: Field;
  readonly path: Path;
}

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
  readonly action: ListingAction;
  readonly root: Field;
  readonly answers: Answers;
  /** The answers before anything was changed. */
  readonly first: Answers;
  readonly names: NamesIndex | undefined;
  readonly set: (path: Path, part: Part | undefined) => void;
  readonly problems: readonly Problem[];
}

export const Form = createContext<FormContext | undefined>(undefined);

/** @throws {RangeError} outside a form */
export function useForm(): FormContext {
  const form = useContext(Form);
  if (form === undefined) throw new RangeError("no form around this part");
  return form;
}

/** The answer at a path, what is wrong with it, and whether that is an error in it or in what it holds. */
export function useAnswer(path: Path) {
  const { answers, problems, set } = useForm();
  const part = partAt(answers, path);
  const place = pointerTo(...path);
  const within = problems.filter((each) => isWithin(each.place, place));
  // What is wrong with one term of a list is said of the list.
  const isWhole = isList(part) && part.every((item) => typeof item === "string");
  return {
    part,
    id: idAt(path),
    own: within.filter((each) => isWhole || each.place === place),
    isWrong: within.some(({ isError }) => isError),
    setPart: (next: Part | undefined) => set(path, next),
  };
}

/** The id of the element that a part is entered in. */
export function idAt(path: Path): string {
  return `f-${path.join("-")}`;
}

/** Whether a place is another, or in it. */
export function isWithin(place: string, holder: string): boolean {
  return place === holder || place.startsWith(`${holder}/`);
}

/** Puts the keyboard into a part once it is drawn, else into what is nearest to it. */
export function focusOn(path: Path): void {
  requestAnimationFrame(() => {
    const elements = path.map((_, index) => document.getElementById(idAt(path.slice(0, path.length - index))));
    const element = elements.find((each) => each !== null);
    element?.closest("details")?.setAttribute("open", "");
    element?.focus();
    element?.scrollIntoView({ block: "center" });
  });
}
