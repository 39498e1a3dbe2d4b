import { afterEach, expect, test, vi } from "vitest";
import { choose, readChoice } from "./choices.ts";

const button = (choice: string) => ({ dataset: { set: choice } }) as unknown as HTMLElement;

afterEach(() => vi.unstubAllGlobals());

test("a choice is kept under its name, and the default is kept as nothing", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  expect(readChoice("theme")).toBe("");
  choose(button("theme dark"));
  expect([readChoice("theme"), kept.get("theme")]).toEqual(["dark", "dark"]);
  choose(button("theme "));
  expect(readChoice("theme")).toBe("");
});

test("where the browser keeps nothing, a choice lasts until the page is left", () => {
  vi.stubGlobal("localStorage", undefined);
  choose(button("slash off"));
  expect(readChoice("slash")).toBe("off");
  choose(button("slash "));
  expect(readChoice("slash")).toBe("");
});
