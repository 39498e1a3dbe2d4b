import type { Kind } from "../../../dataset/model.ts";
import type { LanguageTag } from "../../language/languages.ts";

/**
 * An issue form: what GitHub asks a person who wants to change the register, and which field each answer fills.
 *
 * One definition serves the form itself (`.github/ISSUE_TEMPLATE/`), the reading of what comes back, and links to it.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export interface IssueForm {
  /** The label that its issues bear, the same in every language. */
  readonly id: string;
  /** In which it asks. */
  readonly language: LanguageTag;
  readonly name: string;
  readonly description: string;
  /** What an issue's title begins with. */
  readonly title: string;
  /** What a person should know before they write. */
  readonly intro: string;
  /** The listing that a new one becomes. */
  readonly makes?: Kind;
  readonly inputs: readonly IssueInput[];
}

/** A form before it is said in which language it is. */
export type FormInLanguage = Omit<IssueForm, "language">;

export interface IssueInput {
  /** Also the parameter that fills it in from an address. */
  readonly id: string;
  /** The heading of its answer in the issue; unlike every other of the form. */
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly isRequired?: boolean;
  readonly asks:
    /** One line, several lines, or a text. */
    | { readonly type: "line" | "lines" | "text" | "yaml" }
    /** One or several terms of a vocabulary, chosen by title. */
    | { readonly type: "term" | "terms"; readonly vocabulary: string }
    /** Codes or names of a long vocabulary, written on one line. */
    | { readonly type: "codes"; readonly vocabulary: string }
    | { readonly type: "choice"; readonly options: readonly Option[] }
    /** Sentences to be ticked, each of them. */
    | { readonly type: "pledge"; readonly options: readonly string[] };
  /** The listing's field that the answer fills, as a dotted path. */
  readonly path?: string;
}

/** An answer to choose. */
interface Option {
  /** The same in every language. */
  readonly id: string;
  readonly text: string;
}

/** The heading below which a form asks something. @throws {RangeError} if it does not ask it */
export function labelOf({ id, inputs }: IssueForm, input: string): string {
  const label = inputs.find((each) => each.id === input)?.label;
  if (label === undefined) throw new RangeError(`the form ${id} does not ask: ${input}`);
  return label;
}
