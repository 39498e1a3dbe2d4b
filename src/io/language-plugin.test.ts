import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languagePlugin } from "./language-plugin.ts";
import { purePlugin } from "./pure-plugin.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "register-language-"));
  const files = {
    "page.ts": `import { hello } from "./words.en.ts"; console.log(hello);`,
    "unused.ts": `import { hello } from "./words.en.ts"; export const other = [hello]; console.log("page");`,
    "words.en.ts": `console.log("loaded"); export const hello = "good day";`,
    "words.fr.ts": `export { hello as english } from "./words.en.ts"; export const hello = "bonjour";`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(page: string, language: string): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [languagePlugin(language), purePlugin()],
    build: { write: false, minify: false, rolldownOptions: { input: join(folder, page) } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ("output" in each ? each.output : []))
    .map((each) => ("code" in each ? each.code : ""))
    .join("");
}

test("a page has the words of the site's language, and no other", async () => {
  expect(await bundle("page.ts", "en")).toContain("good day");
  const french = await bundle("page.ts", "fr");
  expect(french).toContain("bonjour");
  expect(french).not.toContain("good day");
});

test("a page leaves out words that it doesn't use", async () => {
  expect(await bundle("unused.ts", "en")).not.toContain("loaded");
});

test("says which file of words is missing", async () => {
  await expect(bundle("page.ts", "sw")).rejects.toThrow("words.sw.ts, of the type of the English words next to it");
});
