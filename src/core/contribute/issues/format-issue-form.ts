import { stringify } from "yaml";
import { languages, type LanguageTag } from "../../language/languages.ts";
import type { IssueForm, IssueInput } from "./issue-form.ts";
import { vocabularyIn } from "./translated-terms.ts";

/** An issue form as GitHub reads it: one YAML file of `.github/ISSUE_TEMPLATE/`. */
export function formatIssueForm({ id, language, name, description, title, intro, inputs }: IssueForm): string {
  const form = {
    // GitHub lists the forms of all languages together, and none may have the name of another.
    name: language === "en" ? name : `${languages[language].name} · ${name}`,
    description,
    title,
    labels: [id],
    body: [{ type: "markdown", attributes: { value: intro } }, ...inputs.map((input) => formatInput(input, language))],
  };
  // Quoted throughout: GitHub reads YAML 1.1, in which `No` is no text.
  const text = stringify(form, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  return `# Made from src/core/contribute/issues/forms/ and schemas/ by \`npm run generate\`; don't edit.\n${text}`;
}

function formatInput(
  { id, label, help, example, isRequired = false, asks }: IssueInput,
  language: LanguageTag,
): object {
  const attributes = { label, ...(help !== undefined && { description: help }) };
  const placeholder = example !== undefined && { placeholder: example };
  const validations = { required: isRequired };
  switch (asks.type) {
    case "line":
    case "codes":
      return { type: "input", id, attributes: { ...attributes, ...placeholder }, validations };
    case "lines":
    case "text":
      return { type: "textarea", id, attributes: { ...attributes, ...placeholder }, validations };
    case "yaml":
      return { type: "textarea", id, attributes: { ...attributes, render: "yaml" }, validations };
    case "term":
    case "terms": {
      const options = vocabularyIn(language, asks.vocabulary).terms.map((term) => term.title);
      return dropdown(id, { ...attributes, multiple: asks.type === "terms", options }, validations);
    }
    case "choice":
      return dropdown(id, { ...attributes, options: asks.options.map(({ text }) => text) }, validations);
    case "pledge":
      return {
        type: "checkboxes",
        id,
        attributes: { ...attributes, options: asks.options.map((option) => ({ label: option, required: isRequired })) },
      };
    default:
      throw new RangeError(`unknown input: ${(asks satisfies never as { type: string }).type}`);
  }
}

function dropdown(id: string, attributes: object, validations: object): object {
  return { type: "dropdown", id, attributes, validations };
}
