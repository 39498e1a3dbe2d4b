import type { Topics } from "../../words/topics.generated.ts";
import { createMessageFormats } from "./format.ts";
import { locale } from "./page-format.ts";

/** Messages of a topic by key, nested (i18next JSON v4). */
export interface Catalogue {
  readonly [key: string]: string | readonly string[] | Catalogue;
}

/** Values for the placeholders of a message, by name. */
type Arguments = Readonly<Record<string, string | number | readonly string[]>>;

/** Suffix of the keys that hold a message's plural forms (CLDR): `sources_one`, `sources_other`. */
export const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** A placeholder of a message, with or without a format: `{{name}}`, `{{count, number}}`. */
const placeholderPattern = /{{(\w+)(?:, (\w+))?}}/g;

/**
 * Returns a function that formats a message as i18next does. With the part `{sources_one: "{{count, number}} source", …}`, the
 * key `sources` and `{count: 1}` it returns "1 source". i18next itself is too large for the site's scripts.
 *
 * The function takes the part of a catalogue that holds the message, its key without plural suffix, and a value for each
 * placeholder. `count` selects the plural form; 0 first tries the form `_zero`. If the part lacks that form, the text of the key
 * itself is used, and without it the key: "sources" from an empty part. A placeholder with an unknown format becomes "", one
 * without a value "undefined".
 */
export function createMessageFormatter(locale: string): (part: Catalogue, key: string, values: Arguments) => string {
  const plurals = new Intl.PluralRules(locale);
  const formats = createMessageFormats(locale);
  const listSuffixes = (count: unknown): string[] => {
    if (typeof count !== "number") return [""];
    const suffixes = [`_${plurals.select(count)}`, ""];
    return count === 0 ? ["_zero", ...suffixes] : suffixes;
  };
  return (part, key, values: Readonly<Record<string, unknown>>) => {
    const texts = listSuffixes(values["count"]).map((suffix) => part[key + suffix]);
    const text = texts.find((candidate) => typeof candidate === "string") ?? key;
    return text.replace(placeholderPattern, (_, name: string, formatName?: string) => {
      const formatValue = formatName === undefined ? String : formats[formatName];
      return formatValue?.(values[name] as never) ?? "";
    });
  };
}

const formatMessage = createMessageFormatter(locale);

/**
 * Returns the messages of a topic, nested as in its file: texts and lists of texts as they are, and a function for each message
 * with placeholders or plural forms, under its key without suffix.
 *
 * From `{title: "Sources", row: {sources_one: "{{count, number}} source", sources_other: "{{count, number}} sources"}}`,
 * `messages.title` is "Sources" and `messages.row.sources({ count: 2 })` is "2 sources".
 *
 * @param _topic name of the file, for the type only
 * @param catalogue content of the topic's file in the page's language, imported from `#words/<topic>.json`
 */
/* @__NO_SIDE_EFFECTS__ */
export function messagesOf<Topic extends keyof Topics>(_topic: Topic, catalogue: object): Topics[Topic] {
  return buildMessages(catalogue as Catalogue) as Topics[Topic];
}

/** Returns the messages of a part of a catalogue, as `messagesOf` describes them; `{}` for an empty part. */
function buildMessages(part: Catalogue): object {
  const entries = Object.entries(part).map(([key, value]) => {
    if (typeof value === "object" && !Array.isArray(value)) return [key, buildMessages(value as Catalogue)];
    const name = key.replace(pluralSuffix, "");
    const hasPluralForms = name !== key;
    const hasPlaceholders = typeof value === "string" && value.includes("{{");
    if (!hasPluralForms && !hasPlaceholders) return [key, value];
    return [name, (values: Arguments) => formatMessage(part, name, values)];
  });
  return Object.fromEntries(entries) as object;
}
