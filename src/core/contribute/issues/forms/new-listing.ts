import { placedFields } from "../../../../dataset/field-table.ts";
import { fieldAt, type Field } from "../../../../dataset/fields.ts";
import type { Kind } from "../../../../dataset/model.ts";
import type { FormInLanguage, IssueInput } from "../issue-form.ts";
import { introOf, sharedInputs, type IssueFormWords } from "./shared.ts";

type Asks = IssueInput["asks"];

const line: Asks = { type: "line" };

/** Too long for a list to choose from: codes or names are written instead. */
const written = new Set(["country", "language"]);

/**
 * The form for a new listing of a kind.
 *
 * @param root the fields of the kind, in the language of the words
 */
export function newListing(kind: Kind, words: IssueFormWords, root: Field): FormInLanguage {
  const { intro, [kind]: own } = words.newListing;
  const { sources, standing, id, yaml, pledge } = sharedInputs(words);
  return {
    id: `new-${kind}`,
    ...own,
    intro: introOf(words, intro),
    makes: kind,
    inputs: [
      ...placedFields(kind, "asked").map(({ path }) => inputOf(root, path, words)),
      ...[sources, standing, id, yaml, pledge],
    ],
  };
}

function inputOf(root: Field, path: string, { byCode, byLine, state, stateNote }: IssueFormWords): IssueInput {
  const field = fieldAt(root, path);
  if (field === undefined) throw new RangeError(`no such field: ${path}`);
  const first = Array.isArray(field.examples[0]) ? field.examples[0][0] : field.examples[0];
  const asks = asksOf(field.vocabulary, field.type === "list", path);
  const isPlain = asks.type !== "term" && asks.type !== "terms" && ["string", "number"].includes(typeof first);
  const labels: Readonly<Record<string, string>> = { "status.state": state, "status.note": stateNote };
  return {
    id: path.replaceAll(".", "-").replaceAll("_", "-"),
    label: labels[path] ?? field.title,
    help: [field.hint, ...(asks.type === "codes" ? [byCode] : asks.type === "lines" ? [byLine] : [])].join(" "),
    ...(isPlain && { example: String(first) }),
    isRequired: field.isRequired || path === "status.state",
    asks,
    path,
  };
}

function asksOf(vocabulary: string | undefined, isList: boolean, path: string): Asks {
  if (vocabulary !== undefined && written.has(vocabulary)) return { type: "codes", vocabulary };
  if (vocabulary !== undefined) return { type: isList ? "terms" : "term", vocabulary };
  if (path === "summary" || path === "status.note") return { type: "text" };
  return isList ? { type: "lines" } : line;
}
