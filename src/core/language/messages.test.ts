import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pluralForm, type Catalogue } from "./catalogue.ts";
import { messagesOf } from "./messages.ts";
import { sayIn } from "./say.ts";
import { sayIn as sayInBrowser } from "./say-in-browser.ts";

const folder = new URL("../../words/", import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Catalogue;

/** The paths of all texts of a catalogue, plural forms as one. */
function pathsOf(part: Catalogue, path: readonly string[] = []): string[][] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === "string") return [[...path, key.replace(pluralForm, "")]];
    return Array.isArray(value) ? [] : pathsOf(value as Catalogue, [...path, key]);
  });
}

describe.each(languages.map(({ name }) => name))("in %s", (language) => {
  const { locale } = read(`${language}/locale.json`) as { readonly locale: string };
  const [build, browser] = [sayIn(locale), sayInBrowser(locale)];

  test("a browser says each message as i18next does, for every kind of number", () => {
    for (const file of readdirSync(new URL(`${language}/`, folder))) {
      const catalogue = read(`${language}/${file}`);
      for (const path of pathsOf(catalogue)) {
        for (const count of [0, 1, 2, 3, 11, 100, 1234, 1_000_000]) {
          const args = { ...argumentsOf(catalogue, path), count };
          expect(browser(catalogue, path, args)).toBe(build(catalogue, path, args));
          expect(build(catalogue, path, args), `${file}: ${path.join(".")}`).not.toMatch(/{{|}}|undefined/);
        }
      }
    }
  });
});

/** A value for each argument of a message. */
function argumentsOf(catalogue: Catalogue, path: readonly string[]): Record<string, string | number | string[]> {
  const part = path.slice(0, -1).reduce((inner, name) => inner[name] as Catalogue, catalogue);
  const texts = Object.entries(part).filter(([key]) => key.replace(pluralForm, "") === path.at(-1));
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
