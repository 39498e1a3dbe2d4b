import { expect, test } from "vitest";
import { formatDatasetBibtex } from "./cite.ts";

test("an entry leaves out what the build does not know", () => {
  expect(formatDatasetBibtex("Register", "2026-11-25", undefined, undefined)).toBe(
    `@misc{anti-trafficking-register,
  title = {{Register}},
  howpublished = {Dataset, CC BY 4.0},
  year = {2026},
  note = {Edition of 2026-11-25}
}`,
  );
});
