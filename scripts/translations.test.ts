import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import {
  hashText,
  listFieldTasks,
  readStoredTranslations,
  readTextTranslations,
} from "../src/io/listing-translations.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command } from "./translations.ts";
import { describeFieldTasks } from "./words.ts";

let folder: DatasetFolder;
const uses = ["Find a shelter", "Report a case", "Ask for help", "RLI Map"];
const writeTool = (summary: string) =>
  folder.listing("tools/app", `summary: ${summary}\nwork: [worker-surveys]\nuses: [${uses.join(", ")}]`);
const run = (...args: string[]) => callCommand(command, args, { REGISTER_ROOT: folder.root });
const readRegister = () => parseDataset(readDataset(folder.root), { today: "2026-11-25" }).dataset;
const path = "src/words/es/listings/tools-a.json";
const readFile = () => JSON.parse(readFileSync(join(folder.root, path), "utf8")) as unknown;
const take = (list: unknown) => {
  folder.write("list.json", typeof list === "string" ? list : JSON.stringify(list));
  return run("es", "--take", join(folder.root, "list.json"));
};
const [find = "", report = "", ask = "", map = ""] = uses.map(hashText);

beforeEach(() => {
  folder = new DatasetFolder();
  writeTool("Finds shelters.");
});
afterEach(() => folder.remove());

test("lists the English texts without a translation, in the form that it takes back", async () => {
  const { status, stdout } = await run("es");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    "tools/app": {
      summary: { [hashText("Finds shelters.")]: "Finds shelters." },
      uses: { [find]: uses[0], [report]: uses[1], [ask]: uses[2], [map]: uses[3] },
    },
  });
});

test("takes = for a text that stays as it is, also if it is the only one", async () => {
  const { stderr } = await take({ "tools/app": { uses: { [find]: "=", [report]: "=", [ask]: "=", [map]: "=" } } });
  expect(stderr).toBe("4 texts taken; 1 are still to be translated\n");
  expect(readTextTranslations(folder.root, readRegister(), "es").get("tools/app")?.get("RLI Map")).toBe("RLI Map");
});

test("takes translations, but no text that is still English, except a name in a translated list", async () => {
  const list = {
    "tools/app": {
      summary: { [hashText("Finds shelters.")]: "Finds shelters." },
      uses: { [find]: " Buscar un albergue ", [report]: "Denunciar un caso", [ask]: "Pedir ayuda", [map]: "RLI Map" },
    },
    "tools/other": { summary: { "000000": "Otra" } },
  };
  const { status, stderr } = await take(list);
  expect([status, stderr]).toEqual([0, "4 texts taken; 1 are still to be translated\n"]);
  expect(readFile()).toEqual({
    "tools/app": {
      uses: { [find]: "Buscar un albergue", [report]: "Denunciar un caso", [ask]: "Pedir ayuda", [map]: "RLI Map" },
    },
  });
  const translations = readTextTranslations(folder.root, readRegister(), "es");
  expect(translations.get("tools/app")?.get("Ask for help")).toBe("Pedir ayuda");
});

test("once English changes, its translation is not shown, and is listed until there is a new one", async () => {
  await take({ "tools/app": { summary: { [hashText("Finds shelters.")]: "Busca albergues." } } });
  writeTool("Finds safe shelters.");
  expect(readTextTranslations(folder.root, readRegister(), "es").get("tools/app")?.size).toBe(0);
  const tasks = listFieldTasks(readRegister(), readStoredTranslations(folder.root, "es"));
  expect(describeFieldTasks("es", tasks)).toEqual([
    "Español (es): 5 texts of listings to translate; `npm run -s translations -- es` has all",
    "  tools/app summary: English has changed",
    "  tools/app uses: not translated",
  ]);
  const { stdout } = await run("es");
  expect((JSON.parse(stdout) as Record<string, Record<string, object>>)["tools/app"]?.["summary"]).toEqual({
    [hashText("Finds shelters.")]: "Busca albergues.",
    [hashText("Finds safe shelters.")]: "Finds safe shelters.",
  });
  await take({ "tools/app": { summary: { [hashText("Finds safe shelters.")]: "Busca albergues seguros." } } });
  expect(readFile()).toEqual({
    "tools/app": { summary: { [hashText("Finds safe shelters.")]: "Busca albergues seguros." } },
  });
});

test.each([
  { list: "{", message: "not JSON: " },
  { list: { "tools/app": { summary: "Busca" } }, message: "not a list of translations: " },
])("refuses $list", async ({ list, message }) => {
  const { status, stderr } = await take(list);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test("refuses a language that the register is not translated into", async () => {
  const { status, stderr } = await run("en");
  expect([status, stderr.split("\n")[0]]).toEqual([
    2,
    "not a language to translate into: en; write one of es, fr, pt, ar",
  ]);
});
