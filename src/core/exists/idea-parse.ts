import { quote, type Finding } from "../../dataset/diagnostic.ts";
import { nearest } from "../../dataset/schema/nearest.ts";
import { vocabularyOfKey } from "../match/criteria.ts";
import { checkTerms, describeListFault } from "../match/parse.ts";
import { ideaKeys, type Idea, type IdeaKey } from "./idea.ts";

/** An idea with every fault in it; there is an idea only if there is no fault. */
export interface ParsedIdea {
  readonly idea?: Idea;
  readonly faults: readonly Finding[];
}

/** Reads an idea from what a JSON file holds: a text, and lists of terms, each of which may be left out. */
export function parseIdea(value: unknown): ParsedIdea {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const hint = 'write an object, such as {"text": "what it would do, and who for"}';
    return { faults: [{ pointer: "", message: `not an idea: ${quote(value)}`, hint }] };
  }
  const faults = Object.entries(value).flatMap(([key, held]) => checkField(key, held));
  return faults.length === 0 ? { idea: value as Idea, faults } : { faults };
}

function checkField(key: string, held: unknown): Finding[] {
  if (key === "text") {
    if (typeof held === "string") return [];
    return [{ pointer: "/text", message: `not a text: ${quote(held)}`, hint: "write a paragraph in quotes" }];
  }
  if (!isIdeaKey(key)) return [describeUnknownKey(key)];
  return Array.isArray(held) ? checkTerms(held, key, held) : [describeListFault(held, key)];
}

function describeUnknownKey(key: string): Finding {
  const names = new Map<string, string>(
    ideaKeys.flatMap((each) => [
      [each, each],
      [vocabularyOfKey[each], each],
    ]),
  );
  const close = nearest(key, ["text", ...names.keys()]);
  const hint =
    close === undefined ? `keys are text, ${ideaKeys.join(", ")}` : `did you mean ${names.get(close) ?? close}?`;
  return { pointer: `/${key}`, at: "key", message: `unknown key: ${quote(key)}`, hint };
}

function isIdeaKey(key: string): key is IdeaKey {
  return (ideaKeys as readonly string[]).includes(key);
}
