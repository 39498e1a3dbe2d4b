import { expect, test } from "vitest";
import { fixtureRegister } from "../testing/fixture-register.ts";
import { buildSearchIndex } from "./search-index.ts";

test("the index has what a browser loads and nothing of Pagefind's interface, the same each time", async () => {
  const files = await buildSearchIndex(fixtureRegister, ["en", "ar"]);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind", "words.json"]),
  );
  expect(paths.filter((path) => /-ui|highlight|unknown/.test(path))).toEqual([]);
  const again = await buildSearchIndex(fixtureRegister, ["en", "ar"]);
  const byPath = new Map(again.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]));
  expect(byPath.size).toBe(files.length);
  expect(files.filter(({ path, content }) => byPath.get(path) !== Buffer.from(content).toString("base64"))).toEqual([]);
}, 60_000);
