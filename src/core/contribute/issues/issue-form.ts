import type { Kind } from "../../../dataset/model.ts";

/**
 * An issue form: what GitHub asks a person who wants to change the register, and which field each answer fills.
 *
 * One definition serves the form itself (`.github/ISSUE_TEMPLATE/`), the reading of what comes back, and links to it.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export interface IssueForm {
  /** Its file's stem, and the label that its issues bear. */
  readonly id: string;
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
    | { readonly type: "choice"; readonly options: readonly string[] }
    /** Sentences to be ticked, each of them. */
    | { readonly type: "pledge"; readonly options: readonly string[] };
  /** The listing's field that the answer fills, as a dotted path. */
  readonly path?: string;
}
