import arabicFields from "../../../../words/ar/fields.json" with { type: "json" };
import spanishFields from "../../../../words/es/fields.json" with { type: "json" };
import frenchFields from "../../../../words/fr/fields.json" with { type: "json" };
import portugueseFields from "../../../../words/pt/fields.json" with { type: "json" };
import { fieldsByKind, readFields, type Field, type FieldWords } from "../../../../dataset/fields.ts";
import type { Kind } from "../../../../dataset/model.ts";
import { schemasById } from "../../../../dataset/schemas.ts";
import type { LanguageTag } from "../../../language/languages.ts";
import type { IssueForm } from "../issue-form.ts";
import { changeForms } from "./changes.ts";
import type { IssueFormWords } from "./shared.ts";
import { bug, businessNeed } from "./needs.ts";
import { newListing } from "./new-listing.ts";
import english from "../../../../words/en/issue-forms.json" with { type: "json" };
import arabic from "../../../../words/ar/issue-forms.json" with { type: "json" };
import spanish from "../../../../words/es/issue-forms.json" with { type: "json" };
import french from "../../../../words/fr/issue-forms.json" with { type: "json" };
import portuguese from "../../../../words/pt/issue-forms.json" with { type: "json" };

function formsIn(language: LanguageTag, words: IssueFormWords, fields: Readonly<Record<Kind, Field>>): IssueForm[] {
  const [correction, ...others] = changeForms(words);
  const made = ["entity" as const, "tool" as const].map((kind) => newListing(kind, words, fields[kind]));
  return [correction, ...made, ...others, businessNeed(words), bug(words)].map((form) => ({ ...form, language }));
}

/** Every issue form in English, those for a listing first. Only the others say in which language reviewers answer. */
export const issueForms: readonly IssueForm[] = formsIn("en", { ...english, answered: "" }, fieldsByKind);

/** Every issue form in every language, English first. */
export const allIssueForms: readonly IssueForm[] = [
  ...issueForms,
  ...formsIn("es", spanish, fieldsIn(spanishFields)),
  ...formsIn("fr", french, fieldsIn(frenchFields)),
  ...formsIn("pt", portuguese, fieldsIn(portugueseFields)),
  ...formsIn("ar", arabic, fieldsIn(arabicFields)),
];

function fieldsIn(words: FieldWords): Readonly<Record<Kind, Field>> {
  return { entity: readFields("entity", schemasById, words), tool: readFields("tool", schemasById, words) };
}
