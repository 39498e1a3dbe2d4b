import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import foundWords from "../words/en/contribute-found.json" with { type: "json" };

const dataset = fileURLToPath(new URL("../dataset/", import.meta.url));

test("what the form says in other languages begins as a message of the checks does", () => {
  const files = readdirSync(dataset, { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(dataset, file), "utf8"))
    .join("\n");
  const beginnings = Object.keys(foundWords);
  expect(beginnings.filter((each) => ![`"${each}`, `\`${each}`].some((start) => sources.includes(start)))).toEqual([]);
});
