import { renderToString } from "preact-render-to-string";
import { createMirror, wrapText } from "../../core/charts/drawing.ts";
import { formatBaseCount, messages as t } from "./words.ts";
import { absoluteUrl } from "../ui/href.ts";
import { TextLines } from "./draw.tsx";
import type { FigureView } from "./figure-view.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../io/environment.ts";
import { readColourToken } from "../ui/colours.ts";

/** Of every drawing, in px. */
export const drawingWidth = 960;
const margin = 32;

/**
 * A figure as a file that stands alone: with its title, its source, its own style, and links only where the build has a
 * host for them.
 *
 * @param today the build date
 * @returns the SVG, and its height in px for a width of 960
 */
export function formatDrawing(view: FigureView, today: string): { svg: string; height: number } {
  const inner = drawingWidth - 2 * margin;
  const { height, marks } = view.draw({ width: inner, direction: t.direction, linkTo: absoluteUrl });
  const start = createMirror(drawingWidth, t.direction).at(margin);
  const titleLines = wrapText(view.title, inner, 26);
  const unitLines = wrapText(view.unit, inner, 14);
  const note = t.figure.foot({ n: formatBaseCount(view.table), day: today, leftOut: view.leftOut });
  const noteLines = wrapText(note, inner, 12);
  const top = margin + titleLines.length * 32 + unitLines.length * 20 + 20;
  const footTop = top + height + 32;
  const total = Math.ceil(footTop + noteLines.length * 17 + margin - 12);
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      viewBox={`0 0 ${drawingWidth} ${total}`}
      width={drawingWidth}
      height={total}
      lang={t.language}
      direction={t.direction === "rtl" ? t.direction : undefined}
      role="group"
      aria-labelledby="title desc"
    >
      <title id="title">{view.title}</title>
      <desc id="desc">{`${view.unit}. ${view.about}`}</desc>
      <style>{chartStyle()}</style>
      <rect class="paper" width={drawingWidth} height={total} />
      <TextLines x={start} class="title" lines={titleLines} y={margin + 22} step={32} />
      <TextLines x={start} class="unit" lines={unitLines} y={margin + titleLines.length * 32 + 14} step={20} />
      <g transform={`translate(${margin} ${top})`}>{marks}</g>
      <TextLines x={start} class="foot" lines={noteLines} y={footTop} step={17} />
    </svg>
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(drawing)}\n`, height: total };
}

let style: string | undefined;

/** The style sheet of charts with the colours themselves in place of tokens, for drawings that stand alone. */
function chartStyle(): string {
  style ??= readFileSync(join(repositoryRoot, "src/site/charts/chart.css"), "utf8")
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/var\(--font-head\)/g, 'Besley, Georgia, "Times New Roman", serif')
    .replace(/var\(--font-text\)/g, 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => readColourToken(name))
    .replace(/\s+/g, " ")
    .trim();
  return style;
}
