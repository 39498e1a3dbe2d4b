import { expect, test } from "vitest";
import { formatBibtex } from "./cite.ts";

test("leaves out fields of an entry that have no value", () => {
  expect(formatBibtex("Register", { edition: "2026-11-25", url: undefined })).toBe(
    `@misc{anti-trafficking-register,
  title = {{Register}},
  howpublished = {Dataset, CC BY 4.0},
  year = {2026},
  note = {Edition of 2026-11-25}
}`,
  );
});
