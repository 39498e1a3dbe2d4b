import { expect, test } from "vitest";
import { cosineOf, Rarity, sharedOf, vectorOf } from "./vector.ts";

const rarity = new Rarity([["hash", "image"], ["image"], ["image", "court"]]);

test("counts a rare feature for more", () => {
  expect(rarity.of("image")).toBeCloseTo(Math.log(4 / 3.5));
  expect(rarity.of("hash")).toBeCloseTo(Math.log(4 / 1.5));
  expect(rarity.of("elsewhere")).toBeCloseTo(Math.log(4 / 0.5));
});

test("has a length of 1, that of unknown features included", () => {
  const known = vectorOf(["hash", "image"], rarity);
  expect(cosineOf(known, known)).toBeCloseTo(1);
  const half = vectorOf(["hash", "elsewhere"], rarity);
  expect(half.size).toBe(2);
  expect(cosineOf(half, vectorOf(["hash"], rarity))).toBeLessThan(0.5);
});

test("has no likeness with nothing, or with what shares nothing", () => {
  expect(cosineOf(vectorOf([], rarity), vectorOf(["hash"], rarity))).toBe(0);
  expect(cosineOf(vectorOf(["court"], rarity), vectorOf(["hash"], rarity))).toBe(0);
});

test("tells what is shared, the most telling first", () => {
  const [a, b] = [vectorOf(["image", "hash", "court"], rarity), vectorOf(["hash", "image"], rarity)];
  expect(sharedOf(a, b)).toEqual(["hash", "image"]);
});
