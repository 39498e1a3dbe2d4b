import { expect, test } from "vitest";
import { stemOf, tokensOf } from "./tokens.ts";

test.each([
  ["audits", "auditors"],
  ["trabajador", "trabajadores", "trabajadora"],
  ["organización", "organizaciones"],
  ["organização", "organizações"],
  ["travailleur", "travailleurs"],
  ["منظمة", "منظمات", "المنظمات"],
  ["مهاجرون", "المهاجرين", "للمهاجرين"],
])("%s has the stem of its other forms", (...forms) => {
  const stems = forms.map((form) => stemOf(tokensOf(`${form} x`)[0]?.plain ?? ""));
  expect(new Set(stems).size).toBe(1);
});

test.each(["في الأردن", "au Maroc", "en el Perú", "no Brasil", "in Kenya"])(
  "%s has one word that says something",
  (text) => {
    expect(tokensOf(text).filter(({ isStop }) => !isStop)).toHaveLength(1);
  },
);
