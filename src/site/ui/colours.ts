import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../io/environment.ts";

/*
 * Colours for what no style sheet reaches: pictures, icons, the browser's own frame. They are read from the tokens, so that
 * nothing else names one.
 */

const tokens = readFileSync(join(repositoryRoot, "src/site/ui/tokens.css"), "utf8");

/**
 * The value of a colour token.
 *
 * @throws {RangeError} if there is no such token
 */
export function readColourToken(name: string, scheme: "light" | "dark" = "light"): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens) ?? [];
  const value = scheme === "light" ? light : dark;
  if (value === undefined) throw new RangeError(`unknown colour: ${name}`);
  return value;
}
