import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "../disk/read-dataset.ts";
import { measureNames } from "../measures/names.ts";
import { measureRegister } from "../measures/register.ts";
import { checkText } from "./check-text.ts";

const today = "2026-11-25";
const repository = fileURLToPath(new URL("../../", import.meta.url));
const files = readDataset(repository);
const names = measureNames(measureRegister(parseDataset(files, { today }).dataset, today));
const verite = readFileSync(`${repository}entities/verite.yaml`, "utf8");

test("finds nothing in a listing as it stands", () => {
  const { diagnostics, elsewhere } = checkText("entities/verite.yaml", verite, names, today);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test("knows the other listings", () => {
  const text = verite.replace("tools/cumulus-forced-labor-screen", "tools/cumulus-forced-labour-screen");
  const { diagnostics } = checkText("entities/verite.yaml", text, names, today);
  expect(diagnostics.map(({ message, hint }) => `${message} | ${hint}`)).toEqual([
    "unknown listing: tools/cumulus-forced-labour-screen | did you mean tools/cumulus-forced-labor-screen?",
  ]);
});

test("says what a new listing makes wrong in another", () => {
  const { elsewhere } = checkText("entities/aaa.yaml", verite, names, today);
  expect(elsewhere.map(({ reference, message }) => `${reference}: ${message}`)).toEqual([
    "entities/verite: same name as entities/aaa: Verité",
    "entities/verite: same website as entities/aaa: https://verite.org",
  ]);
});
