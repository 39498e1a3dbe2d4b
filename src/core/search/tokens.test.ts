import { expect, test } from "vitest";
import { stemOf, tokensOf, wordOf } from "./tokens.ts";

test.each([
  ["audits", "auditors"],
  ["butcher", "butchering"],
  ["agency", "agencies"],
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

test.each([
  ["parties", "party"],
  ["tomatoes", "tomato"],
  ["boxes", "box"],
  ["churches", "church"],
  ["shoes", "shoe"],
  ["labour", "labor"],
])("%s is %s, in one spelling", (form, other) => expect(wordOf(form)).toBe(wordOf(other)));

test("a number is one word, however its thousands are parted", () => {
  for (const text of ["1,000", "1.000", "1\u202f000"])
    expect(tokensOf(text).map(({ plain }) => plain)).toEqual(["1000"]);
});
