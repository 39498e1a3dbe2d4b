import { expect, test } from "vitest";
import { translateVocabulary } from "./translate-vocabulary.ts";

const law = {
  const: "act",
  title: "Honest Act",
  description: "Asks for a report.",
  steps: [{ text: "Analyse risks." }, { text: "Report." }],
  penalties: { text: "Fines.", sources: [2] },
  covers: "Makers",
  unverified: ["Whether it passed."],
};
const schema = { $id: "vocabularies/regulation.json", title: "Regulation", description: "Laws.", oneOf: [law] };
const translationOf = (term: object) => ({ title: "Norma", description: "Leyes.", terms: { act: term } });

test("texts of a law are translated one by one, and stay English without a translation", () => {
  const words = {
    title: "Ley",
    description: "Pide un informe.",
    steps: ["Analice los riesgos."],
    penalties: "Multas.",
    covers: "Fabricantes",
    unverified: ["Si se aprobó."],
  };
  const { oneOf } = translateVocabulary(schema as never, "regulation", translationOf(words) as never, "es");
  expect(oneOf[0]).toMatchObject({
    title: "Ley",
    english_title: "Honest Act",
    steps: [{ text: "Analice los riesgos." }, { text: "Report." }],
    penalties: { text: "Multas.", sources: [2] },
    covers: "Fabricantes",
    unverified: ["Si se aprobó."],
  });
  const withoutSteps = translateVocabulary(
    schema as never,
    "regulation",
    translationOf({ ...words, steps: undefined }) as never,
    "es",
  );
  expect(withoutSteps.oneOf[0]?.steps).toEqual(law.steps);
});
