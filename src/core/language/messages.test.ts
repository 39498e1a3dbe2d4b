import { readdirSync, readFileSync } from "node:fs";
import i18next from "i18next";
import { describe, expect, test } from "vitest";
import { createMessageFormats } from "./format.ts";
import { messagesOf, pluralSuffix, createMessageFormatter, type Catalogue } from "./messages.ts";

const folder = new URL("../../words/", import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Catalogue;

/** The parts of a catalogue by their paths, itself among them. */
function partsOf(part: Catalogue, path = ""): [path: string, part: Catalogue][] {
  const inner = Object.entries(part).filter(([, value]) => typeof value === "object" && !Array.isArray(value));
  return [[path, part], ...inner.flatMap(([key, value]) => partsOf(value as Catalogue, `${path}${key}|`))];
}

/** i18next with the texts of a catalogue. */
function i18nextOf(locale: string, catalogue: Catalogue) {
  // The types lack `showSupportNotice`.
  const quiet = { showSupportNotice: false };
  const instance = i18next.createInstance({
    lng: locale,
    resources: { [locale]: { translation: catalogue } },
    keySeparator: "|",
    nsSeparator: false,
    contextSeparator: "\0",
    initAsync: false,
    ...quiet,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  for (const [name, format] of Object.entries(createMessageFormats(locale)))
    instance.services.formatter?.add(name, format as (value: unknown) => string);
  return instance;
}

describe.each(languages.map(({ name }) => name))("in %s", (language) => {
  const { locale } = read(`${language}/locale.json`) as { readonly locale: string };
  const say = createMessageFormatter(locale);

  test("says each message as i18next does, for every kind of number", () => {
    const files = readdirSync(new URL(`${language}/`, folder));
    const catalogues = files.map((file) => read(`${language}/${file}`));
    const parts = catalogues.flatMap((each) => {
      const instance = i18nextOf(locale, each);
      return partsOf(each).map(([path, part]) => ({ instance, path, part }));
    });
    for (const { instance, path, part } of parts) {
      const texts = Object.keys(part).filter((key) => typeof part[key] === "string");
      for (const key of new Set(texts.map((each) => each.replace(pluralSuffix, "")))) {
        // A text of one form says every number alike.
        for (const count of key in part ? [1234] : [0, 1, 2, 3, 11, 100, 1234, 1_000_000]) {
          const values = { ...argumentsOf(part, key), count };
          const said = say(part, key, values);
          expect(said).toBe(instance.t(path + key, values));
          expect(said, key).not.toMatch(/{{|}}|undefined/);
        }
      }
    }
  });
});

/** A value for each argument of a message. */
function argumentsOf(part: Catalogue, key: string): Record<string, string | number | string[]> {
  const texts = Object.entries(part).filter(([each]) => each.replace(pluralSuffix, "") === key);
  const found = texts.flatMap(([, text]) => [...String(text).matchAll(/{{(\w+)(?:, (\w+))?}}/g)]);
  const valueFor = (format = "") =>
    format === "list" ? ["A", "B"] : ["number", "percent"].includes(format) ? 4 : "2024-05-06";
  return Object.fromEntries(found.map(([, name = "", format]) => [name, valueFor(format)]));
}

test("texts are texts, and messages with arguments are functions", () => {
  const words = messagesOf("directory", {
    filter: { label: "Filters", more_one: "{{count, number}} more", more_other: "{{count, number}} more ones" },
  });
  expect(words.filter.label).toBe("Filters");
  expect(words.filter.more({ count: 1200 })).toBe("1,200 more ones");
});
