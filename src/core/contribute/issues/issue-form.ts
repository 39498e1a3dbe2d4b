import { stringify } from "yaml";
import { fieldsInOrder } from "../../../dataset/field-table.ts";
import { findField, fieldsByKind } from "../../../dataset/fields.ts";
import type { Kind } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import source from "./issue-forms.json" with { type: "json" };

/**
 * Issue form on GitHub, for a change to the register.
 *
 * One definition serves the form itself (`.github/ISSUE_TEMPLATE/`), the parser of the issues that are made with it, and links to
 * it.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export interface IssueForm {
  /** Name of its file without ending, and label of its issues: "new-entity". */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Beginning of the title of its issues: "Correct: ". */
  readonly title: string;
  /** Paragraphs above the fields. */
  readonly intro: string;
  /** Kind of the listing that an issue proposes. Absent for forms that don't propose one. */
  readonly newKind?: Kind;
  readonly inputs: readonly IssueInput[];
}

/** Field of an issue form. */
export type IssueInput = {
  /** Id of the field, and name of the query parameter that fills it in. */
  readonly id: string;
  /** Label of the field, which becomes the heading of its answer in the issue. Unique in its form. */
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly isRequired?: boolean;
  /** Dotted path of the listing's field that the answer fills. */
  readonly path?: string;
} & AnswerType;

type AnswerType =
  /** One line, several lines with an item each, or text. */
  | { readonly type: "line" | "lines" | "text" | "yaml" }
  /** One term or several from a dropdown; for `codes`, which is for long vocabularies, names or ids written on one line. */
  | { readonly type: "term" | "terms" | "codes"; readonly vocabulary: string }
  /** Dropdown with an option's text by its id. */
  | { readonly type: "choice"; readonly options: Readonly<Record<string, string>> }
  /** Checkboxes, all of which must be ticked. */
  | { readonly type: "pledge"; readonly options: readonly string[] };

/** Form as written in `issue-forms.json`. */
interface FormSource extends Omit<IssueForm, "intro" | "inputs"> {
  readonly intro?: string;
  /** A field, the id of a shared one, or "fields" for the fields of the new listing. */
  readonly inputs: readonly (IssueInput | string)[];
}

/** Vocabularies that are too long for a dropdown. */
const longVocabularies = ["country", "language"];

/** Fields with a sentence or more. */
const textFields = ["summary", "status.note"];

/** All issue forms, in the order of `issue-forms.json`. */
export const issueForms: readonly IssueForm[] = (source.forms as unknown as readonly FormSource[]).map((form) => ({
  ...form,
  intro: [source.privacyNote, form.intro, source.languageNote].filter((text) => text !== undefined).join("\n\n"),
  inputs: form.inputs.flatMap((input) => resolveInput(input, form.newKind)),
}));

/**
 * Returns the inputs that an entry of `issue-forms.json` stands for: itself, the shared input with this id, or, for "fields",
 * one for each field of a new listing with a `formOrder`, in that order.
 *
 * @param newKind of the form; required for "fields"
 */
function resolveInput(input: IssueInput | string, newKind: Kind | undefined): readonly IssueInput[] {
  if (typeof input !== "string") return [input];
  if (input !== "fields") return [source.shared[input as keyof typeof source.shared] as IssueInput];
  const kind = newKind as Kind;
  return fieldsInOrder(kind, "formOrder").map(({ path }) => buildFieldInput(kind, path));
}

/**
 * Builds the input for a field of a listing: `{id: "focus-issues", label: "Issues", help, isRequired, path: "focus.issues",
 * type: "terms", vocabulary: "issue"}`.
 *
 * Label, help and example come from the schema unless `issue-forms.json` has its own; the `id` is the path with hyphens for dots
 * and underscores. A dropdown has no `example`.
 *
 * @throws {RangeError} if the kind has no such field
 */
function buildFieldInput(kind: Kind, path: string): IssueInput {
  const field = findField(fieldsByKind[kind], path);
  if (field === undefined) throw new RangeError(`no such field: ${path}`);
  const { labels, hints }: Readonly<Record<"labels" | "hints", Readonly<Record<string, string>>>> = source.fields;
  const answerType = findAnswerType(field.vocabulary, field.type === "list", path);
  const [example] = [field.examples[0]].flat();
  const isDropdown = answerType.type === "term" || answerType.type === "terms";
  const hasExample = !isDropdown && ["string", "number"].includes(typeof example);
  return {
    id: path.replaceAll(/[._]/g, "-"),
    label: labels[path] ?? field.title,
    help: [field.hint, hints[answerType.type]].filter((text) => text !== undefined).join(" "),
    ...(hasExample && { example: String(example) }),
    isRequired: field.isRequired || path === "status.state",
    path,
    ...answerType,
  };
}

/**
 * Returns the type of a field's answer: `{type: "codes", vocabulary}` for countries and languages, `term` (`terms` for a list)
 * with its vocabulary for other vocabularies, `{type: "text"}` for `summary` and `status.note`, else `{type: "line"}`, `lines`
 * for a list.
 */
function findAnswerType(vocabulary: string | undefined, isList: boolean, path: string): AnswerType {
  if (vocabulary !== undefined) {
    if (longVocabularies.includes(vocabulary)) return { type: "codes", vocabulary };
    return { type: isList ? "terms" : "term", vocabulary };
  }
  if (textFields.includes(path)) return { type: "text" };
  return { type: isList ? "lines" : "line" };
}

/**
 * Returns the label of an input, by the input's id.
 *
 * @throws {RangeError} if the form has no such input
 */
export function findLabel({ id, inputs }: IssueForm, inputId: string): string {
  const label = inputs.find((input) => input.id === inputId)?.label;
  if (label === undefined) throw new RangeError(`the form ${id} does not ask: ${inputId}`);
  return label;
}

/**
 * Formats an issue form as the YAML file that GitHub reads in `.github/ISSUE_TEMPLATE/`: a comment on where it comes from, then
 * `name`, `description`, `title`, `labels` (the form's id) and `body`, whose first element is the intro. All texts are in double
 * quotes, and the file ends with a line break.
 */
export function formatIssueForm({ id, name, description, title, intro, inputs }: IssueForm): string {
  const body = [{ type: "markdown", attributes: { value: intro } }, ...inputs.map(formatInput)];
  const form = { name, description, title, labels: [id], body };
  // Quoted throughout: GitHub reads YAML 1.1, in which an unquoted `No` is false.
  const text = stringify(form, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  return `# Made from src/core/contribute/issues/issue-forms.json and schemas/ by \`npm run generate\`; don't edit.\n${text}`;
}

/** GitHub's form elements, by type of answer. */
const elementByType: Readonly<Record<IssueInput["type"], string>> = {
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

/**
 * Converts an input to an element of `body` in GitHub's format: `{type: "input", id: "name", attributes: {label, description,
 * placeholder, …}, validations: {required: true}}`. A pledge has no `validations`, since each of its checkboxes is required or
 * not.
 */
function formatInput(input: IssueInput): object {
  const { id, type, label, help, example, isRequired = false } = input;
  const attributes = { label, description: help, placeholder: example, ...formatTypeAttributes(input) };
  // GitHub wants `required` with each checkbox instead.
  const validations = type !== "pledge" && { validations: { required: isRequired } };
  return { type: elementByType[type], id, attributes, ...validations };
}

/**
 * Returns the attributes that only the input's type has: `{render: "yaml"}` for a file, `{multiple, options}` with the titles of
 * all terms for `term` and `terms`, `{options}` with texts for a choice and with `{label, required}` for a pledge, `{}` for the
 * others.
 */
function formatTypeAttributes(input: IssueInput): object {
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
    case "line":
    case "lines":
    case "text":
    case "codes":
      return {};
    default:
      return input satisfies never;
  }
}
