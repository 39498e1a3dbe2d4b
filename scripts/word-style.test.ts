import { afterEach, beforeEach, expect, test } from "vitest";
import { DatasetFolder } from "./git-fixture.ts";
import { findStyleFaults, findStyleFaultsOfFiles } from "./word-style.ts";

test.each([
  { language: "fr", text: "Seuil\u202f: 50. «\u202fÀ suivre\u202f» à 10:30, https://a.example. Pourquoi\u202f?" },
  { language: "es", text: "Umbral: 50. ¿Por qué? Después de ; , | un tabulador" },
  { language: "pt", text: "Limite: 50; https://a.example" },
  { language: "ar", text: "الحد: 50. دُمجت في \u2068{{name}}\u2069" },
  { language: "en", text: "No rule for « English » : none" },
])("finds nothing wrong in $text", ({ language, text }) => {
  expect(findStyleFaults(language, text)).toEqual([]);
});

test.each([
  { language: "fr", text: "Seuil: 50", fault: "a narrow no-break space (U+202F) stands before ; : ! ?: Seuil: 50" },
  { language: "fr", text: "Pourquoi ?", fault: "a narrow no-break space (U+202F) stands before ; : ! ?: Pourquoi ?" },
  { language: "fr", text: "« oui\u202f»", fault: "a narrow no-break space (U+202F) stands inside « »: « oui\u202f»" },
  { language: "es", text: "Umbral : 50", fault: "no space stands before a mark: Umbral : 50" },
  { language: "ar", text: "الحد : 50", fault: "no space stands before a mark: الحد : 50" },
  {
    language: "ar",
    text: "دُمجت في {{name}}",
    fault: "a name stands between U+2068 and U+2069, which keep its direction apart: دُمجت في {{name}}",
  },
  { language: "es", text: "El Trabajo forzado", fault: "write “trabajo forzoso”, not “trabajo forzado”" },
  {
    language: "fr",
    text: "Trafic d'êtres humains",
    fault: "write “traite des êtres humains”, not “trafic d’êtres humains”",
  },
])("finds what is wrong in $text", ({ language, text, fault }) => {
  expect(findStyleFaults(language, text)).toEqual([fault]);
});

let folder: DatasetFolder;
beforeEach(() => void (folder = new DatasetFolder()));
afterEach(() => folder.remove());

test("reads messages, vocabularies, guides and listings, but no search words and no code", () => {
  folder.write("src/words/es/match.json", JSON.stringify({ steps: { first: "Uno :" }, keywords: ["trabajo forzado"] }));
  folder.write("src/words/es/listings/tools-a.json", JSON.stringify({ "tools/a": { summary: { "3f9a21": "Dos :" } } }));
  folder.write(
    "schemas/translations/es/issue.json",
    JSON.stringify({ title: "Tres :", sources: [{ title: "Cuatro :" }] }),
  );
  folder.write("src/content/guides/es/help.mdx", "---\ntitle: x\nkeywords: [cinco :]\n---\n\nSeis : `siete :`\n");
  const fault = "no space stands before a mark";
  expect(findStyleFaultsOfFiles("es", folder.root)).toEqual([
    `schemas/translations/es/issue.json title: ${fault}: Tres :`,
    `src/words/es/listings/tools-a.json tools/a.summary.3f9a21: ${fault}: Dos :`,
    `src/words/es/match.json steps.first: ${fault}: Uno :`,
    `src/content/guides/es/help.mdx: ${fault}: Seis : x`,
  ]);
});
