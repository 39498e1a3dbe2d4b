import { runInNewContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { saveSetting, inlineScript, readSetting } from "./settings.ts";

const button = (setting: string) => ({ dataset: { set: setting } }) as unknown as HTMLElement;

afterEach(() => vi.unstubAllGlobals());

test("a setting is stored under its name, and the default as an empty text", () => {
  const stored = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
  });
  expect(readSetting("theme")).toBe("");
  saveSetting(button("theme dark"));
  expect([readSetting("theme"), stored.get("theme")]).toEqual(["dark", "dark"]);
  saveSetting(button("theme "));
  expect(readSetting("theme")).toBe("");
});

test("if the browser blocks storage, a setting lasts until the page is left", () => {
  vi.stubGlobal("localStorage", undefined);
  saveSetting(button("slash off"));
  expect(readSetting("slash")).toBe("off");
  saveSetting(button("slash "));
  expect(readSetting("slash")).toBe("");
});

/** Runs the inline script in a browser with these stored values; undefined if storage is blocked. */
function runInlineScript(stored: Readonly<Record<string, string>> | undefined) {
  const root = { className: "", dataset: {} as { theme?: string } };
  const localStorage = stored && { getItem: (key: string) => stored[key] ?? null };
  runInNewContext(inlineScript, { document: { documentElement: root }, ...(localStorage && { localStorage }) });
  return { classes: root.className, theme: root.dataset.theme };
}

test.each([
  { name: "the system's theme", stored: {}, expected: { classes: "script", theme: "" } },
  { name: "the chosen theme", stored: { theme: "dark" }, expected: { classes: "script", theme: "dark" } },
  { name: "blocked storage", stored: undefined, expected: { classes: "script", theme: undefined } },
])("before the first paint: $name", ({ stored, expected }) => {
  expect(runInlineScript(stored)).toEqual(expected);
});
