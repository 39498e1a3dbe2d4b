import { runInNewContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { saveSetting, inlineScript, readSetting } from "./settings.ts";

const button = (choice: string) => ({ dataset: { set: choice } }) as unknown as HTMLElement;

afterEach(() => vi.unstubAllGlobals());

test("a choice is kept under its name, and the default is kept as nothing", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  expect(readSetting("theme")).toBe("");
  saveSetting(button("theme dark"));
  expect([readSetting("theme"), kept.get("theme")]).toEqual(["dark", "dark"]);
  saveSetting(button("theme "));
  expect(readSetting("theme")).toBe("");
});

test("where the browser keeps nothing, a choice lasts until the page is left", () => {
  vi.stubGlobal("localStorage", undefined);
  saveSetting(button("slash off"));
  expect(readSetting("slash")).toBe("off");
  saveSetting(button("slash "));
  expect(readSetting("slash")).toBe("");
});

/** Runs the inline script in a browser that keeps this, or nothing. */
function drawWith(kept: Readonly<Record<string, string>> | undefined) {
  const root = { className: "", dataset: {} as { theme?: string } };
  const localStorage = kept && { getItem: (key: string) => kept[key] ?? null };
  runInNewContext(inlineScript, { document: { documentElement: root }, ...(localStorage && { localStorage }) });
  return { classes: root.className, theme: root.dataset.theme };
}

test.each([
  { name: "the system's theme", kept: {}, expected: { classes: "script", theme: "" } },
  { name: "the chosen theme", kept: { theme: "dark" }, expected: { classes: "script", theme: "dark" } },
  { name: "blocked storage", kept: undefined, expected: { classes: "script", theme: undefined } },
])("before a page is drawn: $name", ({ kept, expected }) => {
  expect(drawWith(kept)).toEqual(expected);
});
