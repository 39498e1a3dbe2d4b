import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../io/environment.ts";

/*
 * Colours for what no style sheet reaches: pictures, icons and the browser's own frame. They are read from tokens.css, so that no
 * other file has colour values.
 */

const tokens = readFileSync(join(repositoryRoot, "src/site/ui/tokens.css"), "utf8");

/**
 * Returns the value of a colour token in tokens.css. With `--paper: light-dark(#fbfcfd, #0f171e)` there,
 * `readColourToken("paper", "dark")` is "#0f171e".
 *
 * @param name without "--"
 * @throws {RangeError} `unknown colour: paper` if there is no token of that name with two six-digit values
 */
export function readColourToken(name: string, scheme: "light" | "dark" = "light"): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens) ?? [];
  const value = scheme === "light" ? light : dark;
  if (value === undefined) throw new RangeError(`unknown colour: ${name}`);
  return value;
}
