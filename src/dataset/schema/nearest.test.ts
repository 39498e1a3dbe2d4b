import { expect, test } from "vitest";
import { findNearestWord, findNearestWords } from "./nearest.ts";

const issues = ["forced-labour", "debt-bondage", "child-labour", "sexual-exploitation"];

test.each([
  { word: "forced-labor", nearest: "forced-labour" },
  { word: "Forced Labour", nearest: "forced-labour" },
  { word: "forced_labour", nearest: "forced-labour" },
  { word: "dept-bondage", nearest: "debt-bondage" },
  { word: "debt", nearest: "debt-bondage" },
  { word: "exploitation", nearest: "sexual-exploitation" },
  { word: "debt-bondage-in-kilns", nearest: "debt-bondage" },
  { word: "froced-labour", nearest: "forced-labour" },
  { word: "slavery", nearest: undefined },
  { word: "", nearest: undefined },
  { word: "-", nearest: undefined },
])("$word is corrected to $nearest", ({ word, nearest }) => {
  expect(findNearestWord(word, issues)).toBe(nearest);
});

test("accents do not count", () => {
  expect(findNearestWord("cote", ["côté"])).toBe("côté");
});

test("the first of two equally near words is found", () => {
  expect(findNearestWord("bat", ["cat", "rat"])).toBe("cat");
});

test.each([
  { word: "fee", candidates: ["free", "membership-fee", "paid"], nearest: ["membership-fee"] },
  { word: "sex-trafficking", candidates: ["human-trafficking", "forced-labour"], nearest: [] },
  { word: "asia", candidates: ["central-asia", "south-asia", "europe"], nearest: ["central-asia", "south-asia"] },
  { word: "asia", candidates: ["central-asia", "south-asia", "south-east-asia", "east-asia"], nearest: [] },
  { word: "forced_labour", candidates: ["state-imposed-forced-labour", "forced-labour"], nearest: ["forced-labour"] },
  { word: "country", candidates: ["scope", "countries"], nearest: ["countries"] },
  { word: "countrys", candidates: ["scope", "countries"], nearest: ["countries"] },
  { word: "suports", candidates: ["url", "supports", "as_of"], nearest: ["supports"] },
  { word: "gratis", candidates: ["paid", "free"], nearest: [] },
])("$word is corrected to $nearest of $candidates", ({ word, candidates, nearest }) => {
  expect(findNearestWords(word, candidates)).toEqual(nearest);
});

test("two swapped letters are one mistake, so that short words are found", () => {
  expect(findNearestWord("nmae", ["name", "notes"])).toBe("name");
});
