import foundWords from "#words/contribute-found.json" with { type: "json" };
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { fieldAt, fieldsBelow, type Field } from "../../dataset/fields.ts";
import { editListing } from "../../dataset/write/edit-listing.ts";
import { printListing } from "../../dataset/write/print-listing.ts";
import { isId, folders, type Kind, type Reference } from "../../dataset/model.ts";
import { dottedPath, parsePointer } from "../../dataset/pointer.ts";
import { checkText, type Verdict } from "../../core/contribute/check-text.ts";
import { listingOf, type Answers } from "../../core/contribute/form-state.ts";
import { placeInForm } from "../../core/contribute/place-in-form.ts";
import { withReviewDay } from "../../core/contribute/review-day.ts";
import { isEndUnsourced } from "../../core/contribute/sourcing.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { isEnglish } from "../language/marks.ts";
import type { ContributeMessages } from "./words.ts";
import type { Problem } from "./context.ts";

/** What the form makes of its answers. */
export interface CheckedAnswers extends Pick<Verdict, "elsewhere"> {
  /** Of the file. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface AnswersToCheck {
  readonly kind: Kind;
  readonly root: Field;
  readonly answers: Answers;
  /** The answers before anything was changed. */
  readonly first: Answers;
  /** Of a listing that is there. */
  readonly reference: Reference | undefined;
  /** The id of one that is not. */
  readonly id: string;
  /** The file as it is. */
  readonly source: string | undefined;
}

/** Writes the listing's file and checks it as the command line would. */
export function checkAnswers(
  question: AnswersToCheck,
  names: NamesIndex,
  today: string,
  words: ContributeMessages,
): CheckedAnswers {
  const { kind, root, answers, reference, id, source } = question;
  const listing = (listingOf(withReviewDay(answers, today)) ?? {}) as object;
  const text = source === undefined ? printListing(listing, kind) : editListing(source, listing, kind);
  const path = `${reference ?? `${folders[kind]}/${isId(id) ? id : "a"}`}.yaml`;
  const { diagnostics, elsewhere } = checkText(path, text, names, today);
  const order = [...fieldsBelow(root)].map((field) => field.path);
  const placeIn = ({ place }: Problem) => order.indexOf(dottedPath(place));
  const found = diagnostics
    .map((each) => toProblem(each, answers, root, words))
    .sort((a, b) => placeIn(a) - placeIn(b));
  const said = [...found, ...endProblems(question, found, words)];
  const problems = reference === undefined ? [...said, ...idProblems(id, kind, names, words)] : said;
  return { path, text, problems, elsewhere };
}

function idProblems(id: string, kind: Kind, names: NamesIndex, words: ContributeMessages): Problem[] {
  const place = "/id";
  // Without a name there is no id yet, and the name is asked for.
  if (id === "") return [];
  if (!isId(id)) return [{ place, text: words.id.wrong, isError: true }];
  const isTaken = names[folders[kind]].some((named) => named.id === id) || `${folders[kind]}/${id}` in names.moved;
  return isTaken ? [{ place, text: words.id.taken({ id }), isError: true }] : [];
}

/** An end is asked for its page before it is sent, even where an older page shows that the listing was active. */
function endProblems(
  { first, answers, root }: AnswersToCheck,
  found: readonly Problem[],
  words: ContributeMessages,
): Problem[] {
  const place = "/status/state";
  const isSaid = found.some((each) => each.place === place && each.isError);
  const isAsked = !isSaid && isEndUnsourced(first, answers, root);
  return isAsked ? [{ place, text: words.problems.noEndSource, isError: true, isOfPages: true }] : [];
}

function toProblem(found: Diagnostic, answers: Answers, root: Field, words: ContributeMessages): Problem {
  const missing = /^missing key: (\w+)$/.exec(found.message)?.[1];
  const pointer = missing === undefined ? found.pointer : `${found.pointer}/${missing}`;
  const place = placeOfQuestion(placeInForm(answers, pointer), root);
  const field = fieldAt(root, dottedPath(place));
  const isError = found.severity === "error";
  const title = field?.title ?? "";
  if (missing !== undefined) return { place, text: words.problems.give({ title }), isError };
  if (found.rule === "ended-source") return { place, text: words.problems.noEndSource, isError, isOfPages: true };
  if (found.rule === "unsupported-fact")
    return { place, text: words.problems.noSource({ title }), isError, isOfPages: true };
  const told = tell(found.message);
  if (told !== undefined) return { place, text: told, isError };
  return { place, text: `${sentence(found.message)} ${sentence(found.hint)}`, isError, isInEnglish: !isEnglish };
}

/**
 * What the checks of a listing find, as a reader of the form is told, has as its key the beginning of the message; of two that fit,
 * the longer one counts. In English the form shows the message itself, which says more.
 */
const beginnings = Object.keys(foundWords).sort((a, b) => b.length - a.length);

/** What a message says, in the language of the page, with what it is about; undefined in English, and where nobody has translated it. */
function tell(message: string): string | undefined {
  const beginning = isEnglish ? undefined : beginnings.find((each) => message.startsWith(each));
  if (beginning === undefined) return undefined;
  const [, about] = /: (.+)$/.exec(message) ?? [];
  const said = foundWords[beginning as keyof typeof foundWords];
  return about === undefined ? said : `${said} (\u2068${about}\u2069)`;
}

/** Of a mapping that is missing, the part that must be there. */
function placeOfQuestion(place: string, root: Field): string {
  const field = fieldAt(root, dottedPath(place));
  const needed =
    field?.type === "map" && field.isRequired ? field.fields.find(({ isRequired }) => isRequired) : undefined;
  return needed && parsePointer(place).length === 1 ? `${place}/${needed.name}` : place;
}

function sentence(text: string): string {
  const plain = text.replaceAll("`", "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.?!…]$/.test(plain) ? "" : "."}`;
}
