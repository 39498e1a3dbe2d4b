import { placedFields } from "../../../../dataset/field-table.ts";
import { hintOf } from "../../questions.ts";
import { fieldAt, fieldsByKind } from "../../../../dataset/fields.ts";
import type { Kind } from "../../../../dataset/model.ts";
import type { IssueForm, IssueInput } from "../issue-form.ts";
import { idInput, neverSend, pledge, sourcesInput, standing, yamlInput } from "./shared.ts";

type Asks = IssueInput["asks"];

const line: Asks = { type: "line" };

/** Too long for a list to choose from: codes or names are written instead. */
const written = new Set(["country", "language"]);

export const newEntity = newListing("entity", "an organisation or initiative", "New organisation");
export const newTool = newListing("tool", "a technology tool", "New tool");

function newListing(kind: Kind, what: string, name: string): IssueForm {
  return {
    id: `new-${kind}`,
    name,
    description: `Propose ${what} for the register.`,
    title: `${name}: `,
    intro: `${neverSend}\n\nSearch the register first: it may be listed under another name. Leave empty what no public page shows. Empty answers do no harm.`,
    makes: kind,
    inputs: [
      ...placedFields(kind, "asked").map(({ path }) => inputOf(kind, path)),
      sourcesInput,
      standing,
      idInput,
      yamlInput,
      pledge,
    ],
  };
}

function inputOf(kind: Kind, path: string): IssueInput {
  const field = fieldAt(fieldsByKind[kind], path);
  if (field === undefined) throw new RangeError(`no such field: ${path}`);
  const holder = path.includes(".") ? fieldAt(fieldsByKind[kind], path.replace(/\.[^.]+$/, "")) : undefined;
  const first = Array.isArray(field.examples[0]) ? field.examples[0][0] : field.examples[0];
  const asks = asksOf(field.vocabulary, field.type === "list", path);
  const isPlain = asks.type !== "term" && asks.type !== "terms" && ["string", "number"].includes(typeof first);
  return {
    id: path.replaceAll(".", "-").replaceAll("_", "-"),
    label: path === "status.note" ? "What shows this state" : holder?.name === "status" ? "State" : field.title,
    help: asks.type === "codes" ? `${hintOf(field)} Names or codes, separated by commas.` : hintOf(field),
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
