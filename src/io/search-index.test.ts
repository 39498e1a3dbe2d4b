import { expect, test } from "vitest";
import { fixtureRegister } from "../testing/fixture-register.ts";
import { buildSearchIndex } from "./search-index.ts";

test("builds the files that a browser loads, without Pagefind's interface, and the same bytes each time", async () => {
  const files = await buildSearchIndex(fixtureRegister, ["en", "ar"]);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind", "words.json", "names.json"]),
  );
  expect(paths.filter((path) => /-ui|highlight|unknown/.test(path))).toEqual([]);
  const rebuiltFiles = await buildSearchIndex(fixtureRegister, ["en", "ar"]);
  const rebuiltByPath = new Map(
    rebuiltFiles.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]),
  );
  expect(rebuiltByPath.size).toBe(files.length);
  expect(
    files.filter(({ path, content }) => rebuiltByPath.get(path) !== Buffer.from(content).toString("base64")),
  ).toEqual([]);
}, 60_000);
