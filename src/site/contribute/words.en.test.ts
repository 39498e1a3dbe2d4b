import { expect, test } from "vitest";
import { contributeWords } from "./words.en.ts";

test("a kept draft is dated as the whole site writes dates", () => {
  expect(contributeWords.saved.offer("2026-11-25")).toContain("on 25 November 2026.");
});
