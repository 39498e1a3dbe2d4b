import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../io/environment.ts";
import translatedMessages from "../../words/en/contribute-found.json" with { type: "json" };

/** Source code of the contract without tests, which holds the messages of all checks. */
function readContract(): string {
  const folder = join(repositoryRoot, "src", "dataset");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const modules = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return modules.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
}

test("each message that the form translates is the beginning of a message of the checks", () => {
  const contract = readContract();
  const isUsed = (beginning: string) => contract.includes(`"${beginning}`) || contract.includes(`\`${beginning}`);
  expect(Object.keys(translatedMessages).filter((beginning) => !isUsed(beginning))).toEqual([]);
});
