import { stringify } from "yaml";
import { placedFields } from "../../../dataset/field-table.ts";
import { fieldAt, fieldsByKind } from "../../../dataset/fields.ts";
import type { Kind } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import source from "./issue-forms.json" with { type: "json" };

/**
 * An issue form: what GitHub asks a person who wants to change the register, and which field each answer fills.
 *
 * One definition serves the form itself (`.github/ISSUE_TEMPLATE/`), the reading of what comes back, and links to it.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export interface IssueForm {
  /** The name of its file, and the label of its issues. */
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

export type IssueInput = {
  /** Also the parameter that fills it in from an address. */
  readonly id: string;
  /** The heading of its answer in the issue; unlike every other of the form. */
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly isRequired?: boolean;
  /** The listing's field that the answer fills, as a dotted path. */
  readonly path?: string;
} & Answer;

type Answer =
  /** One line, several lines, or a text. */
  | { readonly type: "line" | "lines" | "text" | "yaml" }
  /** One or several terms of a vocabulary, chosen by title; or codes or names of a long one, written on one line. */
  | { readonly type: "term" | "terms" | "codes"; readonly vocabulary: string }
  /** Answers to choose from, by id. */
  | { readonly type: "choice"; readonly options: Readonly<Record<string, string>> }
  /** Sentences to be ticked, each of them. */
  | { readonly type: "pledge"; readonly options: readonly string[] };

interface FormSource extends Omit<IssueForm, "intro" | "inputs"> {
  readonly intro?: string;
  /** The id of a shared input, or "fields" for those of the listing that it makes. */
  readonly inputs: readonly (IssueInput | string)[];
}

/** Every issue form, in the order of `issue-forms.json`. */
export const issueForms: readonly IssueForm[] = (source.forms as unknown as readonly FormSource[]).map((form) => ({
  ...form,
  intro: [source.neverSend, form.intro, source.answered].filter((part) => part !== undefined).join("\n\n"),
  inputs: form.inputs.flatMap((input) => {
    if (typeof input !== "string") return [input];
    if (input !== "fields") return [source.shared[input as keyof typeof source.shared] as IssueInput];
    const kind = form.makes as Kind;
    return placedFields(kind, "asked").map(({ path }) => fieldInput(kind, path));
  }),
}));

function fieldInput(kind: Kind, path: string): IssueInput {
  const field = fieldAt(fieldsByKind[kind], path);
  if (field === undefined) throw new RangeError(`no such field: ${path}`);
  const { labels, hints }: Readonly<Record<"labels" | "hints", Readonly<Record<string, string>>>> = source.fields;
  const first = [field.examples[0]].flat()[0];
  const answer = answerOf(field.vocabulary, field.type === "list", path);
  const isPlain = !["term", "terms"].includes(answer.type) && ["string", "number"].includes(typeof first);
  return {
    id: path.replaceAll(/[._]/g, "-"),
    label: labels[path] ?? field.title,
    help: [field.hint, hints[answer.type]].filter((part) => part !== undefined).join(" "),
    ...(isPlain && { example: String(first) }),
    isRequired: field.isRequired || path === "status.state",
    path,
    ...answer,
  };
}

function answerOf(vocabulary: string | undefined, isList: boolean, path: string): Answer {
  // Too long for a list to choose from.
  if (vocabulary === "country" || vocabulary === "language") return { type: "codes", vocabulary };
  if (vocabulary !== undefined) return { type: isList ? "terms" : "term", vocabulary };
  return { type: ["summary", "status.note"].includes(path) ? "text" : isList ? "lines" : "line" };
}

/** The heading below which a form asks something. @throws {RangeError} if it does not ask it */
export function labelOf({ id, inputs }: IssueForm, input: string): string {
  const label = inputs.find((each) => each.id === input)?.label;
  if (label === undefined) throw new RangeError(`the form ${id} does not ask: ${input}`);
  return label;
}

/** An issue form as GitHub reads it: one YAML file of `.github/ISSUE_TEMPLATE/`. */
export function formatIssueForm({ id, name, description, title, intro, inputs }: IssueForm): string {
  const body = [{ type: "markdown", attributes: { value: intro } }, ...inputs.map(formatInput)];
  const form = { name, description, title, labels: [id], body };
  // Quoted throughout: GitHub reads YAML 1.1, in which `No` is no text.
  const text = stringify(form, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  return `# Made from src/core/contribute/issues/issue-forms.json and schemas/ by \`npm run generate\`; don't edit.\n${text}`;
}

/** GitHub's own control for each kind of answer. */
const controls: Readonly<Record<IssueInput["type"], string>> = {
  line: "input",
  codes: "input",
  lines: "textarea",
  text: "textarea",
  yaml: "textarea",
  term: "dropdown",
  terms: "dropdown",
  choice: "dropdown",
  pledge: "checkboxes",
};

function formatInput(input: IssueInput): object {
  const { id, type, label, help, example, isRequired = false } = input;
  const attributes = { label, description: help, placeholder: example, ...choicesOf(input) };
  const validations = type !== "pledge" && { validations: { required: isRequired } };
  return { type: controls[type], id, attributes, ...validations };
}

function choicesOf(input: IssueInput): object {
  switch (input.type) {
    case "yaml":
      return { render: "yaml" };
    case "term":
    case "terms":
      return {
        multiple: input.type === "terms",
        options: vocabularyByName(input.vocabulary).terms.map(({ title }) => title),
      };
    case "choice":
      return { options: Object.values(input.options) };
    case "pledge":
      return { options: input.options.map((label) => ({ label, required: input.isRequired ?? false })) };
    default:
      return {};
  }
}
