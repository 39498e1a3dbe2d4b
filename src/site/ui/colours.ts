import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../io/environment.ts";

/*
 * Colours for what no style sheet reaches: pictures, icons, the browser's own frame. They are read from the tokens, so that
 * nothing else names one.
 */

const tokens = readFileSync(join(repositoryRoot, "src/site/ui/tokens.css"), "utf8");

export type Colour =
  | "paper"
  | "azure"
  | "ink"
  | "ink-soft"
  | "ink-quiet"
  | "rule"
  | "rule-ui"
  | "accent"
  | "accent-strong"
  | "chart-1"
  | "chart-2"
  | "chart-3"
  | "chart-4"
  | "chart-5"
  | "chart-grid"
  | `heat-${number}`
  | `heat-${number}-ink`;

/**
 * The value of a colour token.
 *
 * @throws {RangeError} if there is no such token
 */
export function colourOf(name: Colour, scheme: "light" | "dark" = "light"): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens) ?? [];
  const value = scheme === "light" ? light : dark;
  if (value === undefined) throw new RangeError(`unknown colour: ${name}`);
  return value;
}
