import { expect, test } from "vitest";
import { splitSentences, takeLead } from "./sentences.ts";

const long = "Trains the staff of hotels in Kenya to recognise and report trafficking";

test.each([
  { name: "the first sentence", summary: `${long}. Runs a hotline.`, lead: `${long}.` },
  { name: "two if the first is short", summary: `Charity. ${long}. Runs a hotline.`, lead: `Charity. ${long}.` },
  { name: "the whole of one sentence", summary: `${long}.`, lead: `${long}.` },
  {
    name: "a sentence with initials",
    summary: `${long} with the U.S. State Department. Is free.`,
    lead: `${long} with the U.S. State Department.`,
  },
  { name: "a sentence with a short word", summary: `${long} near St. John. Is free.`, lead: `${long} near St. John.` },
  { name: "a short summary", summary: "Charity.", lead: "Charity." },
  { name: "nothing", summary: "", lead: "" },
])("takes $name", ({ summary, lead }) => {
  expect(takeLead(summary)).toBe(lead);
});

test("splits sentences, but not at initials and short forms", () => {
  expect(splitSentences("Charity of St. John. Trains in the U.S. South. 12 are there!")).toEqual([
    "Charity of St. John.",
    "Trains in the U.S. South.",
    "12 are there!",
  ]);
  expect(splitSentences("Charity of the UK. It trains.")).toEqual(["Charity of the UK.", "It trains."]);
  expect(splitSentences("")).toEqual([]);
});

test.each([
  { language: "Spanish", text: "ONG de EE. UU. Forma a hoteles.", sentences: ["ONG de EE. UU. Forma a hoteles."] },
  {
    language: "Spanish",
    text: "Trabaja en EE. UU. y México. Forma a hoteles.",
    sentences: ["Trabaja en EE. UU. y México.", "Forma a hoteles."],
  },
  {
    language: "French",
    text: "Que fait-elle\u202f? «\u202fElle forme.\u202f» Et après.",
    sentences: ["Que fait-elle\u202f?", "«\u202fElle forme.\u202f»", "Et après."],
  },
  { language: "Arabic", text: "منظمة دولية. تدرّب الفنادق.", sentences: ["منظمة دولية.", "تدرّب الفنادق."] },
])("splits sentences in $language", ({ text, sentences }) => {
  expect(splitSentences(text)).toEqual(sentences);
});
