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
