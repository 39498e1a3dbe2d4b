import { expect, test } from "vitest";
import type { Tool } from "../../dataset/model.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { listTexts, type TextTranslations } from "./listing-texts.ts";
import { measureRegister } from "./register.ts";

const network = entityWith("network", {
  summary: "Trains hotels.",
  status: { state: "active", note: "It met in 2025." },
  offer: { workstreams: ["Training", "RLI"], cost: "free" },
});
const app = toolWith("app", { summary: "Finds shelters.", uses: ["Find a shelter", "Report a case"] });
const dataset = { entities: [network], tools: [app], moved: [] };
const translations: TextTranslations = new Map([
  [
    "entities/network",
    new Map([
      ["Trains hotels.", "Forma a hoteles."],
      ["Training", "Formación"],
      ["RLI", "RLI"],
    ]),
  ],
  ["tools/app", new Map([["Report a case", "Denunciar un caso"]])],
]);

test("lists the texts of each field that is translated", () => {
  expect(listTexts(network)).toEqual([
    { field: "summary", texts: ["Trains hotels."] },
    { field: "status.note", texts: ["It met in 2025."] },
    { field: "offer.workstreams", texts: ["Training", "RLI"] },
  ]);
  expect(listTexts(app).map(({ field }) => field)).toEqual(["summary", "uses"]);
});

test("what was looked at in an evaluation and what was found are translated, and nothing else of it", () => {
  const evaluation = {
    title: "Final evaluation",
    url: "https://example.edu/evaluation",
    year: 2023,
    by: "Example University",
    independence: "independent",
    method: "survey",
    about: "The course",
    finding: "It helped.",
  } as const;
  const evaluated = entityWith("network", { summary: "Trains hotels.", evaluations: [evaluation] });
  expect(listTexts(evaluated)[1]).toEqual({ field: "evaluations", texts: ["The course", "It helped."] });
  const texts: TextTranslations = new Map([["entities/network", new Map([["It helped.", "Ayudó."]])]]);
  const register = measureRegister({ entities: [evaluated], tools: [], moved: [] }, "2026-11-25", texts);
  expect(register.dataset.entities[0]?.evaluations).toEqual([{ ...evaluation, finding: "Ayudó." }]);
  expect(register.untranslatedTexts.has("The course")).toBe(true);
});

test("puts translations in the place of English texts, and leaves all else as it is", () => {
  const register = measureRegister(dataset, "2026-11-25", translations);
  expect(register.dataset.entities).toEqual([
    {
      ...network,
      summary: "Forma a hoteles.",
      offer: { workstreams: ["Formación", "RLI"], cost: "free" },
    },
  ]);
  expect((register.dataset.tools[0] as Tool).uses).toEqual(["Find a shelter", "Denunciar un caso"]);
  expect(register.englishDataset).toBe(dataset);
});

test("names the texts without a translation, and those that it leaves as they are; in English none", () => {
  const { unchangedTexts, untranslatedTexts } = measureRegister(dataset, "2026-11-25", translations);
  expect([...untranslatedTexts]).toEqual(["It met in 2025.", "Finds shelters.", "Find a shelter"]);
  expect([...unchangedTexts]).toEqual(["RLI"]);
  expect(measureRegister(dataset, "2026-11-25").untranslatedTexts.size).toBe(0);
});
