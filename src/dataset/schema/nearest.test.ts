import { expect, test } from "vitest";
import { findNearestWord, findNearestWords } from "./nearest.ts";

const issues = ["forced-labour", "debt-bondage", "child-labour", "sexual-exploitation"];

test.each([
  { word: "forced-labor", meant: "forced-labour" },
  { word: "Forced Labour", meant: "forced-labour" },
  { word: "forced_labour", meant: "forced-labour" },
  { word: "dept-bondage", meant: "debt-bondage" },
  { word: "debt", meant: "debt-bondage" },
  { word: "exploitation", meant: "sexual-exploitation" },
  { word: "debt-bondage-in-kilns", meant: "debt-bondage" },
  { word: "froced-labour", meant: "forced-labour" },
  { word: "slavery", meant: undefined },
  { word: "", meant: undefined },
  { word: "-", meant: undefined },
])("$word means $meant", ({ word, meant }) => {
  expect(findNearestWord(word, issues)).toBe(meant);
});

test("letters with marks are the letters", () => {
  expect(findNearestWord("cote", ["côté"])).toBe("côté");
});

test("the first of two equally near ones is meant", () => {
  expect(findNearestWord("bat", ["cat", "rat"])).toBe("cat");
});

test.each([
  { word: "fee", candidates: ["free", "membership-fee", "paid"], meant: ["membership-fee"] },
  { word: "sex-trafficking", candidates: ["human-trafficking", "forced-labour"], meant: [] },
  { word: "asia", candidates: ["central-asia", "south-asia", "europe"], meant: ["central-asia", "south-asia"] },
  { word: "asia", candidates: ["central-asia", "south-asia", "south-east-asia", "east-asia"], meant: [] },
  { word: "forced_labour", candidates: ["state-imposed-forced-labour", "forced-labour"], meant: ["forced-labour"] },
  { word: "country", candidates: ["scope", "countries"], meant: ["countries"] },
  { word: "countrys", candidates: ["scope", "countries"], meant: ["countries"] },
  { word: "suports", candidates: ["url", "supports", "as_of"], meant: ["supports"] },
  { word: "gratis", candidates: ["paid", "free"], meant: [] },
])("$word means $meant of $candidates", ({ word, candidates, meant }) => {
  expect(findNearestWords(word, candidates)).toEqual(meant);
});

test("two swapped letters are one mistake, so that short words are found", () => {
  expect(findNearestWord("nmae", ["name", "notes"])).toBe("name");
});
