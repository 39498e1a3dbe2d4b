import { stringify } from "yaml";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { IssueForm, IssueInput } from "./issue-form.ts";

/** An issue form as GitHub reads it: one YAML file of `.github/ISSUE_TEMPLATE/`. */
export function formatIssueForm({ id, name, description, title, intro, inputs }: IssueForm): string {
  const body = [{ type: "markdown", attributes: { value: intro } }, ...inputs.map(formatInput)];
  const form = { name, description, title, labels: [id], body };
  // Quoted throughout: GitHub reads YAML 1.1, in which `No` is no text.
  const text = stringify(form, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  return `# Made from src/core/contribute/issues/issue-forms.json and schemas/ by \`npm run generate\`; don't edit.\n${text}`;
}

function formatInput(input: IssueInput): object {
  const { id, label, help, example, isRequired = false } = input;
  const attributes = { label, ...(help !== undefined && { description: help }) };
  const written = { ...attributes, ...(example !== undefined && { placeholder: example }) };
  const validations = { required: isRequired };
  switch (input.type) {
    case "line":
    case "codes":
      return { type: "input", id, attributes: written, validations };
    case "lines":
    case "text":
      return { type: "textarea", id, attributes: written, validations };
    case "yaml":
      return { type: "textarea", id, attributes: { ...attributes, render: "yaml" }, validations };
    case "term":
    case "terms": {
      const options = vocabularyByName(input.vocabulary).terms.map((term) => term.title);
      return dropdown(id, { ...attributes, multiple: input.type === "terms", options }, validations);
    }
    case "choice":
      return dropdown(id, { ...attributes, options: Object.values(input.options) }, validations);
    case "pledge": {
      const options = input.options.map((option) => ({ label: option, required: isRequired }));
      return { type: "checkboxes", id, attributes: { ...attributes, options } };
    }
    default:
      throw new RangeError(`unknown input: ${(input satisfies never as { type: string }).type}`);
  }
}

function dropdown(id: string, attributes: object, validations: object): object {
  return { type: "dropdown", id, attributes, validations };
}
