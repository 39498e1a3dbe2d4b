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

/**
 * Parses a sentence with names of fields in braces: "in {place}" gives `[{text: "in "}, {slot: "place"}, {text: ""}]`.
 *
 * Texts and fields alternate, with a text, which may be "", at both ends. Names are not checked.
 */
export function parseSentence(sentence: string): SentencePart[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? { slot: part as SlotName } : { text: part }));
}

/** Returns the options of every field of the sentence, by its name. */
export function listOptionsBySlot(data: MatchData): Record<SlotName, Option[]> {
  const names = Object.keys(matchScriptMessages.labels) as SlotName[];
  return Object.fromEntries(names.map((name) => [name, listOptions(name, data)])) as Record<SlotName, Option[]>;
}

/**
 * Returns the options of a field: `{value, title}`, and `group` for places and languages.
 *
 * Values are term ids; those of places are such as "countries:KE", with the regions before the countries.
 */
function listOptions(name: SlotName, data: MatchData): Option[] {
  if (name === "languages") return listGroupedOptions(name, data);
  if (name !== "place") return listPlainOptions(name, data);
  return (["regions", "countries"] as const).flatMap((key) =>
    listGroupedOptions(key, data).map((option) => ({ ...option, value: toPlaceValue(key, option.value) })),
  );
}

/** Returns the options of a key in display order: `{value: "training", title: "training"}`, where the value is the id. */
function listPlainOptions(key: QuestionKey, { choices }: MatchData): Option[] {
  return choices[key].map(([value, title]) => ({ value, title }));
}

/**
 * Returns the options of a key in display order, each with a group: the first `data.listed[key]` have the key as their group, the
 * others "unlisted". All have the key if that number is absent, as for regions.
 */
function listGroupedOptions(key: QuestionKey, data: MatchData): Option[] {
  const listedCount = data.listed[key] ?? Infinity;
  return listPlainOptions(key, data).map((option, index) => ({
    ...option,
    group: index < listedCount ? key : "unlisted",
  }));
}

/**
 * Returns the values of a field's choices: term ids, or for "place" values such as "countries:KE", countries before regions. []
 * if nothing is chosen.
 */
export function listSlotValues(question: Question, name: SlotName): readonly string[] {
  if (name !== "place") return question[name] ?? [];
  return (["countries", "regions"] as const).flatMap((key) => (question[key] ?? []).map((id) => toPlaceValue(key, id)));
}

/**
 * Returns a copy of a question with other choices for a field, which replace those that it had: term ids, or for "place" values
 * such as "regions:africa", which set `countries` and `regions`. A key without a choice is absent.
 */
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

/**
 * Returns the options of a field for the search by typing, in their order: `{value: "countries:KE", title: "Kenya", facet:
 * "countries", id: "KE"}`. The facet of other fields is the field's name.
 */
export function toFindableTerms(name: SlotName, options: readonly Option[]): FindableTerm[] {
  return options.map(({ value, title }) => {
    const term = name === "place" ? parsePlaceValue(value) : { facet: name, id: value };
    return { value, title, ...term };
  });
}

/** Returns the value of a place: ("countries", "KE") gives "countries:KE". */
function toPlaceValue(key: "countries" | "regions", id: string): string {
  return `${key}:${id}`;
}

/** Parses the value of a place: "countries:KE" gives `{facet: "countries", id: "KE"}`. Without a colon, the id is "". */
function parsePlaceValue(value: string): { facet: string; id: string } {
  const [facet = "", id = ""] = value.split(":");
  return { facet, id };
}
