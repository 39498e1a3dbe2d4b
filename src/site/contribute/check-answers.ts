import foundWords from "#words/contribute-found.json" with { type: "json" };
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { fieldAt, fieldsBelow, type Field } from "../../dataset/fields.ts";
import { editListing } from "../../dataset/write/edit-listing.ts";
import { stringifyListing } from "../../dataset/write/format-listing.ts";
import { folders, idOf, isId, type Kind, type Reference } from "../../dataset/model.ts";
import { dottedPath, parsePointer } from "../../dataset/pointer.ts";
import { checkText } from "../../core/contribute/check-text.ts";
import { toListing, toFormPointer, type Answers } from "../../core/contribute/form-state.ts";
import { updateReview } from "../../core/contribute/sourcing.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { isEnglishPage } from "../language/page-language.ts";
import { contributeMessages as words } from "./words.ts";
import type { Problem } from "./context.ts";

export interface CheckedAnswers {
  /** Of the file. */
  readonly path: string;
  readonly text: string;
  /** With the review that a newer source lowers. */
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

export interface AnswersToCheck {
  readonly kind: Kind;
  readonly root: Field;
  readonly answers: Answers;
  /** Of a listing that is there. */
  readonly reference: Reference | undefined;
  /** The file as it is. */
  readonly source: string | undefined;
}

/** Writes the listing's file and checks it as the command line would. Notes for reviewers are not in it. */
export function checkAnswers(
  { kind, root, answers: given, reference, source }: AnswersToCheck,
  names: NamesIndex,
  today: string,
): CheckedAnswers {
  const answers = updateReview(given, today);
  const listing = (toListing(answers) ?? {}) as object;
  const text = source === undefined ? stringifyListing(listing, kind) : editListing(source, listing, kind);
  const path = `${reference ?? `${folders[kind]}/${freeId(answers, kind, names)}`}.yaml`;
  const order = [...fieldsBelow(root)].map((field) => field.path);
  const placeIn = ({ place }: Problem) => order.indexOf(dottedPath(place));
  const problems = checkText(path, text, names, today)
    // Whether a new listing is there already was asked at first.
    .filter(({ rule }) => reference !== undefined || !/^(duplicate|similar)-/.test(rule))
    .map((each) => toProblem(each, answers, root))
    .sort((a, b) => placeIn(a) - placeIn(b));
  return { path, text, answers, problems };
}

/** An id that no listing has, from the name, else from the host of the website. */
function freeId({ name = "", website = "" }: Answers, kind: Kind, { moved, ...names }: NamesIndex): string {
  const id = idOf(String(name)) || idOf(String(website).replace(/^https?:\/\/(www\.)?/, "")) || kind;
  const folder = folders[kind];
  const isTaken = (each: string) =>
    // Windows has no file with some names.
    !isId(each) || `${folder}/${each}` in moved || names[folder].some((named) => named.id === each);
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id.slice(0, 70)}-${count}`;
  return free;
}

function toProblem(found: Diagnostic, answers: Answers, root: Field): Problem {
  const missing = /^missing key: (\w+)$/.exec(found.message)?.[1];
  const pointer = missing === undefined ? found.pointer : `${found.pointer}/${missing}`;
  const place = placeOfQuestion(toFormPointer(answers, pointer), root);
  const field = fieldAt(root, dottedPath(place));
  const isError = found.severity === "error";
  const title = field?.title ?? "";
  if (missing !== undefined) return { place, text: words.problems.give({ title }), isError };
  const ofPages: Readonly<Record<string, string>> = {
    "ended-source": words.problems.noEndSource,
    "active-source": words.problems.noActiveSource,
    "active-evidence": words.problems.noActiveSource,
    "member-date": words.problems.noMemberDate,
    "unsupported-fact": words.problems.noSource({ title }),
  };
  const said = ofPages[found.rule];
  if (said !== undefined) return { place, text: said, isError, isOfPages: true };
  const told = tell(found.message);
  if (told !== undefined) return { place, text: told, isError };
  return { place, text: `${sentence(found.message)} ${sentence(found.hint)}`, isError, isInEnglish: !isEnglishPage };
}

/**
 * What the checks of a listing find, as a reader of the form is told, has as its key the beginning of the message; of two that fit,
 * the longer one counts. In English the form shows the message itself, which says more.
 */
const beginnings = Object.keys(foundWords).sort((a, b) => b.length - a.length);

/** What a message says, in the language of the page, with what it is about; undefined in English, and where nobody has translated it. */
function tell(message: string): string | undefined {
  const beginning = isEnglishPage ? undefined : beginnings.find((each) => message.startsWith(each));
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
