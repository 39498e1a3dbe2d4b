import foundCatalogue from "#words/contribute-found.json" with { type: "json" };
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { findField, descendantFields, type Field } from "../../dataset/fields.ts";
import { editListing } from "../../dataset/write/edit-listing.ts";
import { stringifyListing } from "../../dataset/write/format-listing.ts";
import { folderByKind, suggestId, isId, type Kind, type Reference } from "../../dataset/model.ts";
import { toDottedPath, parsePointer } from "../../dataset/pointer.ts";
import { checkText } from "../../core/contribute/check-text.ts";
import { toFormPointer, toListing, type Answers } from "../../core/contribute/form-state.ts";
import { updateReview } from "../../core/contribute/sourcing.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import { isEnglishPage } from "../language/page-language.ts";
import type { Problem } from "./form-context.ts";
import { contributeMessages } from "./words.ts";

/** Listing as it would be sent, and its problems. */
export interface CheckedAnswers {
  /** Path of its file: "entities/example.yaml". */
  readonly path: string;
  /** Text of its file. */
  readonly text: string;
  /** Answers, with the review lowered if a source is newer: see `updateReview`. */
  readonly answers: Answers;
  /** Problems in the order of the fields. */
  readonly problems: readonly Problem[];
}

export interface AnswersToCheck {
  readonly kind: Kind;
  /** Fields of the kind. */
  readonly root: Field;
  readonly answers: Answers;
  /** Reference of the listing. Undefined for a new one. */
  readonly reference: Reference | undefined;
  /** Text of its file as published. Undefined for a new one. */
  readonly sourceText: string | undefined;
}

/**
 * Writes the listing's file and checks it as the command line would: `{path, text, answers, problems}`.
 *
 * A new listing gets an id that is free. Problems that it is similar to another listing are left out, since the first step has
 * shown these. Blank answers are left out of the file, and notes for reviewers are not in it. In the file of a changed listing,
 * what was not changed stays as it is.
 *
 * @param names of all listings
 * @param today YYYY-MM-DD
 * @returns problems in the order of the fields, [] if there are none; warnings are among them
 */
export function checkAnswers(listing: AnswersToCheck, names: NamesIndex, today: string): CheckedAnswers {
  const { kind, root, reference, sourceText } = listing;
  const answers = updateReview(listing.answers, today);
  const value = (toListing(answers) ?? {}) as object;
  const text = sourceText === undefined ? stringifyListing(value, kind) : editListing(sourceText, value, kind);
  const path = `${reference ?? `${folderByKind[kind]}/${findFreeId(answers, kind, names)}`}.yaml`;
  const isNew = reference === undefined;
  const fieldOrder = [...descendantFields(root)].map((field) => field.path);
  const orderOf = ({ pointer }: Problem) => fieldOrder.indexOf(toDottedPath(pointer));
  const problems = checkText(path, text, names, today)
    .filter(({ rule }) => !isNew || !/^(duplicate|similar)-/.test(rule))
    .map((diagnostic) => toProblem(diagnostic, answers, root))
    .sort((a, b) => orderOf(a) - orderOf(b));
  return { path, text, answers, problems };
}

/**
 * Returns an id that no listing of the kind has or had: from the name, else from the website, else the kind: "Example Org" →
 * "example-org", "https://www.example.org/" → "example-org", neither → "tool". If that is taken or reserved, its first 70
 * characters and the first free number from 2 on: "example-org-2".
 */
function findFreeId({ name = "", website = "" }: Answers, kind: Kind, { moved, ...names }: NamesIndex): string {
  const id = suggestId(String(name)) || suggestId(String(website).replace(/^https?:\/\/(www\.)?/, "")) || kind;
  const folder = folderByKind[kind];
  const isTaken = (candidate: string) => {
    // Windows reserves some file names, which are no valid ids.
    const isReserved = !isId(candidate);
    const isListed = names[folder].some((listing) => listing.id === candidate);
    return isReserved || isListed || `${folder}/${candidate}` in moved;
  };
  let freeId = id;
  for (let count = 2; isTaken(freeId); count++) freeId = `${id.slice(0, 70)}-${count}`;
  return freeId;
}

/**
 * Converts a diagnostic of the listing's file to a problem of the form, worded for the reader: `{pointer, text, isError}`. The
 * pointer leads into the answers; warnings are no errors.
 *
 * The text is, in this order of preference: "Enter the website" for a missing key; that of `formatSourceProblem`, with
 * `isAboutSources: true`; that of `translateMessage`; else message and hint of the diagnostic as English sentences, with
 * `isInEnglish`, which is true if the page is in another language.
 */
function toProblem(diagnostic: Diagnostic, answers: Answers, root: Field): Problem {
  const missingKey = /^missing key: (\w+)$/.exec(diagnostic.message)?.[1];
  const listingPointer = missingKey === undefined ? diagnostic.pointer : `${diagnostic.pointer}/${missingKey}`;
  const pointer = toQuestionPointer(toFormPointer(answers, listingPointer), root);
  const title = findField(root, toDottedPath(pointer))?.title ?? "";
  const isError = diagnostic.severity === "error";
  if (missingKey !== undefined) return { pointer, text: contributeMessages.problems.give({ title }), isError };
  const sourceProblem = formatSourceProblem(diagnostic, title);
  if (sourceProblem !== undefined) return { pointer, text: sourceProblem, isError, isAboutSources: true };
  const translation = translateMessage(diagnostic.message);
  if (translation !== undefined) return { pointer, text: translation, isError };
  const text = `${toSentence(diagnostic.message)} ${toSentence(diagnostic.hint)}`;
  return { pointer, text, isError, isInEnglish: !isEnglishPage };
}

/**
 * Returns the message for a rule that asks for a source, such as "Name the page that shows that it ended". Undefined for other
 * rules.
 *
 * @param title of the field, for the message of the rule `unsupported-fact`
 */
function formatSourceProblem({ rule }: Diagnostic, title: string): string | undefined {
  const { problems } = contributeMessages;
  switch (rule) {
    case "ended-source":
      return problems.noEndSource;
    case "active-source":
    case "active-evidence":
      return problems.noActiveSource;
    case "member-date":
      return problems.noMemberDate;
    case "unsupported-fact":
      return problems.noSource({ title });
    default:
      return undefined;
  }
}

/** Translated messages, by the beginning of the English message of the checks. */
const translations: Readonly<Record<string, string>> = foundCatalogue;

/** Beginnings of messages, the longest first, since the longer of two that fit is the more precise. */
const messageBeginnings = Object.keys(translations).sort((a, b) => b.length - a.length);

/**
 * Translates a message of the checks, and appends its value in brackets: "unknown region: asean" becomes "… (asean)". Of several
 * translations for beginnings of the message, that of the longest counts. The value is what follows the first ": ".
 *
 * @returns undefined if there is no translation, and on an English page, where the message itself says more
 */
function translateMessage(message: string): string | undefined {
  if (isEnglishPage) return undefined;
  const beginning = messageBeginnings.find((candidate) => message.startsWith(candidate));
  if (beginning === undefined) return undefined;
  const [, value] = /: (.+)$/.exec(message) ?? [];
  const translation = translations[beginning] ?? "";
  // The value keeps its own writing direction.
  return value === undefined ? translation : `${translation} (\u2068${value}\u2069)`;
}

/**
 * Returns the pointer to a question. It differs only for a required mapping at the top level, such as a missing status, which is
 * no question itself: the pointer then leads to the first part that it requires, "/status" → "/status/state".
 */
function toQuestionPointer(pointer: string, root: Field): string {
  const field = findField(root, toDottedPath(pointer));
  const isRequiredMapping = field?.type === "map" && field.isRequired;
  const requiredPart = isRequiredMapping ? field.fields.find(({ isRequired }) => isRequired) : undefined;
  const isTopLevel = parsePointer(pointer).length === 1;
  return requiredPart && isTopLevel ? `${pointer}/${requiredPart.name}` : pointer;
}

/**
 * Returns a message as a sentence, without backticks: "`a` is unknown" becomes "A is unknown." A full stop is added unless the
 * text ends with ".", "?", "!" or "…".
 */
function toSentence(message: string): string {
  const text = message.replaceAll("`", "");
  const end = /[.?!…]$/.test(text) ? "" : ".";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}
