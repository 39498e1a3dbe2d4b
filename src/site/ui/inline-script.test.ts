import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inlineScript } from "./inline-script.ts";

test("the script in every page is at most 1 KB, gzipped, and parses", () => {
  expect(gzipSync(inlineScript).length).toBeLessThanOrEqual(1024);
  expect(() => new Function(inlineScript)).not.toThrow();
});
