import { expect, test } from "vitest";
import { entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import type { TextTranslations } from "../register/listing-texts.ts";
import { formatPublishedTranslations } from "./translations.ts";

test("publishes the texts that are translated where the listing has the English ones", () => {
  const register = registerOf([
    entityWith("a", { summary: "Trains.", status: { state: "active", note: "Met in 2025." } }),
    entityWith("b", { summary: "Advises." }),
    toolWith("c", { uses: ["Find a shelter", "Report a case"] }),
  ]);
  const translations: TextTranslations = new Map([
    [
      "entities/a",
      new Map([
        ["Trains.", "Forma."],
        ["Met in 2025.", "Se reunió en 2025."],
      ]),
    ],
    ["tools/c", new Map([["Report a case", "Denunciar un caso"]])],
  ]);
  const edition = { commit: undefined, prefix: "" };
  const text = formatPublishedTranslations(register, edition, "es", { translations, isReviewed: false });
  expect(JSON.parse(text)).toEqual({
    version: "1",
    language: "es",
    generated: register.today,
    commit: null,
    licence: "CC-BY-4.0",
    reviewed: false,
    listings: {
      "entities/a": { summary: "Forma.", status: { note: "Se reunió en 2025." } },
      "tools/c": { uses: [null, "Denunciar un caso"] },
    },
  });
});
