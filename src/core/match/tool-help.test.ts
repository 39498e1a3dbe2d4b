import { expect, test } from "vitest";
import { termById } from "../../dataset/vocabularies.ts";
import { functionsOfService } from "./tool-help.ts";

test.each(Object.entries(functionsOfService))("%s and %j are terms of their vocabularies", (service, functions) => {
  expect(termById("service", service)).toBeDefined();
  expect(functions.length).toBeGreaterThan(0);
  for (const id of functions) expect(termById("tool-function", id)).toBeDefined();
});
