import { readdirSync, readFileSync } from "node:fs";
import i18next from "i18next";
import { describe, expect, test } from "vitest";
import { createMessageFormats } from "./format.ts";
import { messagesOf, pluralSuffix, createMessageFormatter, type Catalogue } from "./messages.ts";

const folder = new URL("../../words/", import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const readCatalogue = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Catalogue;

/** Lists a catalogue and its nested parts with their paths: "" for the catalogue, then `filter|`, `filter|suggest|`. */
function listParts(part: Catalogue, path = ""): [path: string, part: Catalogue][] {
  const nested = Object.entries(part).filter(([, value]) => typeof value === "object" && !Array.isArray(value));
  return [[path, part], ...nested.flatMap(([key, value]) => listParts(value as Catalogue, `${path}${key}|`))];
}

/** Returns an instance of i18next with the messages and the formats of the site. */
function createI18next(locale: string, catalogue: Catalogue) {
  // A constant, since i18next's types lack this option.
  const unlistedOptions = { showSupportNotice: false };
  const instance = i18next.createInstance({
    lng: locale,
    resources: { [locale]: { translation: catalogue } },
    keySeparator: "|",
    nsSeparator: false,
    contextSeparator: "\0",
    initAsync: false,
    ...unlistedOptions,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  for (const [name, format] of Object.entries(createMessageFormats(locale)))
    instance.services.formatter?.add(name, format as (value: unknown) => string);
  return instance;
}

describe.each(languages.map(({ name }) => name))("in %s", (language) => {
  const { locale } = readCatalogue(`${language}/locale.json`) as { readonly locale: string };
  const formatMessage = createMessageFormatter(locale);

  test("formats each message as i18next does, for every kind of number", () => {
    const files = readdirSync(new URL(`${language}/`, folder)).filter(
      (file) => file.endsWith(".json") && !file.includes(".generated."),
    );
    const catalogues = files.map((file) => readCatalogue(`${language}/${file}`));
    const parts = catalogues.flatMap((catalogue) => {
      const instance = createI18next(locale, catalogue);
      return listParts(catalogue).map(([path, part]) => ({ instance, path, part }));
    });
    for (const { instance, path, part } of parts) {
      const textKeys = Object.keys(part).filter((key) => typeof part[key] === "string");
      const messageKeys = new Set(textKeys.map((key) => key.replace(pluralSuffix, "")));
      for (const key of messageKeys) {
        // A message without plural forms is the same for every number.
        const counts = key in part ? [1234] : [0, 1, 2, 3, 11, 100, 1234, 1_000_000];
        for (const count of counts) {
          const values = { ...createArguments(part, key), count };
          const message = formatMessage(part, key, values);
          expect(message).toBe(instance.t(path + key, values));
          expect(message, key).not.toMatch(/{{|}}|undefined/);
        }
      }
    }
  });
});

/** Returns a sample value for each placeholder of a message, by name: `{count: 4, places: ["A", "B"]}`. */
function createArguments(part: Catalogue, key: string): Record<string, string | number | string[]> {
  const forms = Object.entries(part).filter(([formKey]) => formKey.replace(pluralSuffix, "") === key);
  const placeholders = forms.flatMap(([, text]) => [...String(text).matchAll(/{{(\w+)(?:, (\w+))?}}/g)]);
  return Object.fromEntries(placeholders.map(([, name = "", format]) => [name, createSampleValue(format)]));
}

function createSampleValue(format = ""): string | number | string[] {
  if (format === "list") return ["A", "B"];
  return ["number", "percent"].includes(format) ? 4 : "2024-05-06";
}

test("messages without arguments are texts, those with arguments are functions", () => {
  const messages = messagesOf("directory", {
    filter: { label: "Filters", more_one: "{{count, number}} more", more_other: "{{count, number}} more ones" },
  });
  expect(messages.filter.label).toBe("Filters");
  expect(messages.filter.more({ count: 1200 })).toBe("1,200 more ones");
});
