import { fieldsByKind, type Field } from "../../../../dataset/fields.ts";
import type { Kind } from "../../../../dataset/model.ts";
import type { LanguageTag } from "../../../language/languages.ts";
import type { IssueForm } from "../issue-form.ts";
import { changeForms } from "./changes.ts";
import { bug, businessNeed } from "./needs.ts";
import { newListing } from "./new-listing.ts";
import { issueFormWords, type IssueFormWords } from "./words.en.ts";

function formsIn(language: LanguageTag, words: IssueFormWords, fields: Readonly<Record<Kind, Field>>): IssueForm[] {
  const [correction, ...others] = changeForms(words);
  const made = ["entity" as const, "tool" as const].map((kind) => newListing(kind, words, fields[kind]));
  return [correction, ...made, ...others, businessNeed(words), bug(words)].map((form) => ({ ...form, language }));
}

/** Every issue form in English, those for a listing first. */
export const issueForms: readonly IssueForm[] = formsIn("en", issueFormWords, fieldsByKind);
