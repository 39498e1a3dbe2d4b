import { expect, test } from "vitest";
import { formatBibtex } from "./cite.ts";

test("an entry leaves out what the build does not know", () => {
  expect(formatBibtex("Register", { edition: "2026-11-25", url: undefined })).toBe(
    `@misc{anti-trafficking-register,
  title = {{Register}},
  howpublished = {Dataset, CC BY 4.0},
  year = {2026},
  note = {Edition of 2026-11-25}
}`,
  );
});
