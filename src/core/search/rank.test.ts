import { expect, test } from "vitest";
import { rankHits } from "./rank.ts";

const options = { size: 1000, isListing: (place: number) => place < 100 };
const hits = (scores: Readonly<Record<number, number>>) =>
  new Map(Object.entries(scores).map(([place, score]) => [Number(place), score]));
const placesOf = (...words: ReadonlyMap<number, number>[]) => rankHits(words, 0, options).map(({ place }) => place);

test("a rare word counts more than a frequent one", () => {
  const frequent = hits(Object.fromEntries(Array.from({ length: 90 }, (_, place) => [place, 1])));
  expect(placesOf(frequent, hits({ 3: 1, 95: 1 }))[0]).toBe(3);
});

test("what has all words comes before what has one of them often", () => {
  expect(placesOf(hits({ 1: 9, 2: 3 }), hits({ 2: 3, 4: 3 }))[0]).toBe(2);
});

test("what has too little of the query is left out", () => {
  expect(placesOf(hits({ 1: 1 }), hits({ 2: 1 }), hits({ 2: 1 }), hits({ 2: 1 }))).toEqual([2]);
});

test("words that nothing has count as well", () => {
  expect(rankHits([hits({ 1: 1 })], 3, options)).toEqual([]);
});

test("a page may answer with less where nothing answers with more", () => {
  const words = [hits({ 1: 1, 500: 1 }), hits({ 2: 1 }), hits({ 3: 1 })];
  expect(rankHits(words, 0, options).map(({ place }) => place)).toEqual([500]);
});

test("ties are in the order of documents", () => {
  expect(placesOf(hits({ 7: 2, 5: 2 }))).toEqual([5, 7]);
});
