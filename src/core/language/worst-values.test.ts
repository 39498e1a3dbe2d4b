import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createFormat } from "./format.ts";
import { createMessageFormatter, type Catalogue } from "./messages.ts";

/** Reads a file of words of a language. */
function readWords(language: string, topic: string): Catalogue {
  const file = new URL(`../../words/${language}/${topic}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Catalogue;
}

/** Formats a message by its dotted key. A value that is an array of a key and values is a message of the same topic. */
function format(language: string, topic: string, key: string, values: Readonly<Record<string, Value>>): string {
  const words = readWords(language, topic);
  const { locale } = readWords(language, "locale") as { readonly locale: string };
  const formatMessage = createMessageFormatter(locale);
  const keys = key.split(".");
  const part = keys.slice(0, -1).reduce((parent, name) => parent[name] as Catalogue, words);
  const entries = Object.entries(values).map(([name, value]) => {
    return [name, Array.isArray(value) && "year" in value[1] ? formatMessage(words, value[0], value[1]) : value];
  });
  return formatMessage(part, keys.at(-1) ?? "", Object.fromEntries(entries) as Record<string, string>);
}

/** Value of a placeholder: a text, number or list, or a message of the topic with its year. */
type Value = string | number | readonly string[] | [key: string, values: { readonly year: string }];

const about2019: Value = ["whenAboutYear", { year: "2019" }];
const compared = { topic: "insights-then-and-now", values: { share: "31%", when: about2019, then: "69%" } };

/** Messages with the values that fit worst: years that are only close, places with another preposition or article. */
test.each([
  {
    ...compared,
    language: "es",
    key: "finding.compared.less-than-half",
    text: "31%, menos de la mitad que hacia 2019 (69%)",
  },
  { ...compared, language: "es", key: "finding.compared.more", text: "31%, más que hacia 2019 (69%)" },
  { ...compared, language: "fr", key: "finding.compared.more", text: "31%, plus que vers 2019 (69%)" },
  { ...compared, language: "pt", key: "finding.compared.less", text: "31%, menos do que por volta de 2019 (69%)" },
  { ...compared, language: "ar", key: "finding.compared.more", text: "31%، أي أكثر مما كانت نحو سنة 2019 (69%)" },
  {
    language: "pt",
    topic: "exists-script",
    key: "tally.within",
    values: { count: 3, term: "Estados Unidos" },
    text: "Estados Unidos: 3",
  },
])("words “$text” in $language", ({ language, topic, key, values, text }) => {
  expect(format(language, topic, key, values)).toBe(text);
});

test.each([
  { locale: "es-419", items: ["Tailandia", "Indonesia"], text: "Tailandia e Indonesia" },
  { locale: "es-419", items: ["agua", "hielo"], text: "agua y hielo" },
  {
    locale: "es-419",
    items: ["Asia Oriental", "Medio Oriente y Norte de África"],
    text: "Asia Oriental; Medio Oriente y Norte de África",
  },
  { locale: "pt-BR", items: ["África", "Ásia e Pacífico"], text: "África; Ásia e Pacífico" },
  { locale: "fr-FR", items: ["Afrique", "Asie et Pacifique"], text: "Afrique\u202f; Asie et Pacifique" },
])("lists $items in $locale", ({ locale, items, text }) => {
  expect(createFormat(locale).list(items)).toBe(text);
});
