import { expect, test } from "vitest";
import { measureNames } from "../register/names.ts";
import { fixtureDate as today, fixtureFiles, fixtureRegister } from "../../testing/fixture-register.ts";
import { checkText } from "./check-text.ts";

const names = measureNames(fixtureRegister);
const { bytes } = fixtureFiles.find(({ path }) => path === "entities/orrevale.yaml") ?? {};
const orrevale = new TextDecoder().decode(bytes);

test("finds nothing in a listing as it is", () => {
  const diagnostics = checkText("entities/orrevale.yaml", orrevale, names, today);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("knows the other listings", () => {
  const text = orrevale.replace("tools/stratus-forced-labour-screen", "tools/stratus-forced-labor-screen");
  const diagnostics = checkText("entities/orrevale.yaml", text, names, today);
  expect(diagnostics.map(({ message, hint }) => `${message} | ${hint}`)).toEqual([
    "unknown listing: tools/stratus-forced-labor-screen | did you mean tools/stratus-forced-labour-screen?",
  ]);
});
