import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** Custom properties of the block that follows a selector. */
function propertiesOf(selector: string): string[] {
  const start = css.indexOf("{", css.indexOf(selector)) + 1;
  const block = css.slice(start, css.indexOf("}", start));
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => `${name}: ${value}`);
}

test("dark by the system and dark by hand are the same colours", () => {
  const bySystem = propertiesOf(':root:not([data-theme="light"]');
  expect(bySystem.length).toBeGreaterThan(20);
  expect(propertiesOf(':root:is([data-theme="dark"]')).toEqual(bySystem);
});
