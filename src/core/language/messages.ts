import { sayIn } from "#say";
import type { Topics } from "../../words/topics.generated.ts";
import { locale } from "./page-format.ts";

/** What a file of words holds: texts by key, in parts. In the format of i18next, version 4 of its JSON. */
export interface Catalogue {
  readonly [key: string]: string | readonly string[] | Catalogue;
}

/** What a message is said with, by name. */
export type Arguments = Readonly<Record<string, string | number | readonly string[]>>;

/** Says the message of a catalogue that has a path. */
export type Say = (catalogue: Catalogue, path: readonly string[], values: Arguments) => string;

/** The ends of keys by which a message has a text for each form that a language tells apart by number (CLDR). */
export const pluralForm = /_(zero|one|two|few|many|other)$/;

const say = sayIn(locale);

/**
 * The words of a topic: its texts, and functions of the messages that take arguments.
 *
 * @param catalogue the topic's file, `#words/<topic>.json`: the one of the page's language
 */
/* @__NO_SIDE_EFFECTS__ */
export function messagesOf<Topic extends keyof Topics>(_topic: Topic, catalogue: object): Topics[Topic] {
  return partOf(catalogue as Catalogue, catalogue as Catalogue, []) as Topics[Topic];
}

function partOf(whole: Catalogue, part: Catalogue, path: readonly string[]): object {
  const entries = Object.entries(part).map(([key, value]) => {
    if (typeof value === "object" && !Array.isArray(value))
      return [key, partOf(whole, value as Catalogue, [...path, key])];
    const name = key.replace(pluralForm, "");
    const isMessage = name !== key || (typeof value === "string" && value.includes("{{"));
    return isMessage ? [name, (values: Arguments) => say(whole, [...path, name], values)] : [key, value];
  });
  return Object.fromEntries(entries) as object;
}
