import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { inlineScript } from "./theme.ts";

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
  {
    name: "room for a shortlist",
    kept: { shortlist: "entities/a21" },
    expected: { classes: "script has-kept", theme: "" },
  },
  { name: "no room for an empty one", kept: { shortlist: "" }, expected: { classes: "script", theme: "" } },
  { name: "blocked storage", kept: undefined, expected: { classes: "script", theme: undefined } },
])("before a page is drawn: $name", ({ kept, expected }) => {
  expect(drawWith(kept)).toEqual(expected);
});
