import type { QuestionKey } from "../../core/match/criteria.ts";
import type { FindableTerm } from "../directory/TypeToFind.tsx";
import type { MatchData } from "./match-data.ts";
import { withTerms, type Question } from "./question.ts";
import type { Option } from "./Slot.tsx";
import { matchScriptMessages } from "./words.ts";

/** Name of a field in the sentence: a key of the question, or "place" for countries and regions together. */
export type SlotName = keyof typeof matchScriptMessages.labels;

/** A part of a sentence: text, or the name of a field. */
export type SentencePart = { readonly text: string } | { readonly slot: SlotName };

/** Parses a sentence with names of fields in braces: "in {place}" gives `[{ text: "in " }, { slot: "place" }, { text: "" }]`. */
export function parseSentence(sentence: string): SentencePart[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? { slot: part as SlotName } : { text: part }));
}

/** Returns the options of every field of the sentence. */
export function listOptionsBySlot(data: MatchData): Record<SlotName, Option[]> {
  const names = Object.keys(matchScriptMessages.labels) as SlotName[];
  return Object.fromEntries(names.map((name) => [name, listOptions(name, data)])) as Record<SlotName, Option[]>;
}

/** Returns the options of a field. Those of places have values such as "countries:KE"; places and languages have groups. */
function listOptions(name: SlotName, data: MatchData): Option[] {
  if (name === "languages") return listGroupedOptions(name, data);
  if (name !== "place") return listPlainOptions(name, data);
  return (["regions", "countries"] as const).flatMap((key) =>
    listGroupedOptions(key, data).map((option) => ({ ...option, value: toPlaceValue(key, option.value) })),
  );
}

/** Returns the options of a key without groups, in display order. */
function listPlainOptions(key: QuestionKey, { choices }: MatchData): Option[] {
  return choices[key].map(([value, title]) => ({ value, title }));
}

/** Returns the options of a key in two groups: those that a listing has, named as the key, and "unlisted". */
function listGroupedOptions(key: QuestionKey, data: MatchData): Option[] {
  const listedCount = data.listed[key] ?? Infinity;
  return listPlainOptions(key, data).map((option, index) => ({
    ...option,
    group: index < listedCount ? key : "unlisted",
  }));
}

/** Returns the values of a field's choices: term ids, or values such as "countries:KE" for places. */
export function listSlotValues(question: Question, name: SlotName): readonly string[] {
  if (name !== "place") return question[name] ?? [];
  return (["countries", "regions"] as const).flatMap((key) => (question[key] ?? []).map((id) => toPlaceValue(key, id)));
}

/** Returns a question with other choices for a field. */
export function withSlotValues(question: Question, name: SlotName, values: readonly string[]): Question {
  if (name !== "place") return withTerms(question, name, values);
  const places = values.map(parsePlaceValue);
  return (["countries", "regions"] as const).reduce(
    (changed, key) =>
      withTerms(
        changed,
        key,
        places.filter(({ facet }) => facet === key).map(({ id }) => id),
      ),
    question,
  );
}

/** Returns the options of a field for the search by typing, with the facet and id of their terms. */
export function toFindableTerms(name: SlotName, options: readonly Option[]): FindableTerm[] {
  return options.map(({ value, title }) => {
    const term = name === "place" ? parsePlaceValue(value) : { facet: name, id: value };
    return { value, title, ...term };
  });
}

/** Returns the value of a place, such as "countries:KE". */
function toPlaceValue(key: "countries" | "regions", id: string): string {
  return `${key}:${id}`;
}

/** Parses a value such as "countries:KE". */
function parsePlaceValue(value: string): { facet: string; id: string } {
  const [facet = "", id = ""] = value.split(":");
  return { facet, id };
}
