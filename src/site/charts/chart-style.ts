import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../io/environment.ts";
import { colourOf, type Colour } from "../ui/colours.ts";

let style: string | undefined;

/** The style sheet of charts with the colours themselves in place of tokens, for drawings that stand alone. */
export function chartStyle(): string {
  style ??= readFileSync(join(repositoryRoot, "src/site/charts/chart.css"), "utf8")
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/var\(--font-head\)/g, 'Besley, Georgia, "Times New Roman", serif')
    .replace(/var\(--font-text\)/g, 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name as Colour))
    .replace(/\s+/g, " ")
    .trim();
  return style;
}
