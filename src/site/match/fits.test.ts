import { expect, test } from "vitest";
import { matchScriptWords } from "./words.ts";
import { fitsOf } from "./fits.ts";

const words = { script: matchScriptWords };

test("says how many fit how well, and that none does", () => {
  const matches = (["partial", "strong", "partial", "worth-a-look"] as const).map((group) => ({ group }));
  expect(fitsOf("entity", matches, words)).toBe("Organisations: 1 fits well, 2 in part, 1 worth a look.");
  expect(fitsOf("tool", matches.slice(0, 1), words)).toBe("Tools: 1 in part.");
  expect(fitsOf("tool", [], words)).toBe("Tools: none.");
});
