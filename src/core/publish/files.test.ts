import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { measureRegister } from "../register/register.ts";
import { describePublication, publishAsTexts, getSchemaValidator } from "../../testing/describe-publication.ts";
import { fixtureRegister } from "../../testing/fixture-register.ts";

const today = "2026-11-25";
const smallDataset = fileURLToPath(new URL("../../dataset/fixtures/valid/", import.meta.url));
const small = measureRegister(parseDataset(readDataset(smallDataset), { today }).dataset, today);
const edition = { commit: undefined, prefix: "" };

describePublication("a small dataset", small, edition);
describePublication("a whole register", fixtureRegister, {
  commit: "a".repeat(40),
  prefix: "https://example.org/base",
});

test("the published schemas reject an invalid listing", () => {
  const files = publishAsTexts(small, edition);
  const ajv = getSchemaValidator(files);
  const register = JSON.parse(files.get("register.json") ?? "null");
  for (const change of [
    { notes: "a note" },
    { type: "wizard" },
    { colour: "red" },
    { founded: 1066 },
    { href: "ftp://a" },
  ]) {
    const entities = [{ ...register.entities[0], ...change }];
    expect(ajv.validate("dataset.schema.json", { ...register, entities }), JSON.stringify(change)).toBe(false);
  }
});
