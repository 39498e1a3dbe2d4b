import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptPicture } from "./picture-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("draws a picture once for the same words, and again for others", async () => {
  let drawn = 0;
  const draw = () => Promise.resolve(new Uint8Array([++drawn]));
  expect(await keptPicture({ title: "A" }, draw, join(folder, "new"))).toEqual(new Uint8Array([1]));
  expect(await keptPicture({ title: "A" }, draw, join(folder, "new"))).toEqual(new Uint8Array([1]));
  expect(await keptPicture({ title: "B" }, draw, join(folder, "new"))).toEqual(new Uint8Array([2]));
  expect(readdirSync(join(folder, "new"))).toHaveLength(2);
});
