import type { Topics } from "../../words/topics.generated.ts";
import { createMessageFormats } from "./format.ts";
import { locale } from "./page-format.ts";

/** What a file of words holds: texts by key, in parts. In the format of i18next, version 4 of its JSON. */
export interface Catalogue {
  readonly [key: string]: string | readonly string[] | Catalogue;
}

/** What a message is said with, by name. */
type Arguments = Readonly<Record<string, string | number | readonly string[]>>;

/** The endings of keys for the plural forms of a message (CLDR). */
export const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/**
 * Returns a function that says the message of a catalogue's part as i18next does: the plural form that `count` has, and arguments
 * with the formats of `formatsFor`. Pages are too light for i18next itself.
 */
export function createMessageFormatter(locale: string): (part: Catalogue, key: string, values: Arguments) => string {
  const plurals = new Intl.PluralRules(locale);
  const formats = createMessageFormats(locale);
  return (part, key, values: Readonly<Record<string, unknown>>) => {
    const { count } = values;
    const forms = typeof count === "number" ? [...(count === 0 ? ["_zero"] : []), `_${plurals.select(count)}`] : [];
    const text = [...forms, ""].map((form) => part[key + form]).find((found) => typeof found === "string") ?? key;
    return text.replace(/{{(\w+)(?:, (\w+))?}}/g, (_, name: string, format?: string) => {
      const write = format === undefined ? String : formats[format];
      return write?.(values[name] as never) ?? "";
    });
  };
}

const say = createMessageFormatter(locale);

/**
 * The words of a topic: its texts, and functions of the messages that take arguments.
 *
 * @param catalogue the topic's file, `#words/<topic>.json`: the one of the page's language
 */
/* @__NO_SIDE_EFFECTS__ */
export function messagesOf<Topic extends keyof Topics>(_topic: Topic, catalogue: object): Topics[Topic] {
  return partOf(catalogue as Catalogue) as Topics[Topic];
}

function partOf(part: Catalogue): object {
  const entries = Object.entries(part).map(([key, value]) => {
    if (typeof value === "object" && !Array.isArray(value)) return [key, partOf(value as Catalogue)];
    const name = key.replace(pluralSuffix, "");
    const isMessage = name !== key || (typeof value === "string" && value.includes("{{"));
    return isMessage ? [name, (values: Arguments) => say(part, name, values)] : [key, value];
  });
  return Object.fromEntries(entries) as object;
}
