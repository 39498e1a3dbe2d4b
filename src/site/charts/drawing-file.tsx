import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToString } from "preact-render-to-string";
import { createMirror, wrapText } from "../../core/charts/drawing.ts";
import { repositoryRoot } from "../../io/environment.ts";
import { pageLanguage } from "../language/page-language.ts";
import { readColourToken } from "../ui/colours.ts";
import { absoluteUrl } from "../ui/href.ts";
import { formatBaseCount } from "./base-count.ts";
import { TextLines } from "./draw.tsx";
import type { FigureView } from "./figure-view.ts";
import { chartsMessages } from "./words.ts";

/** Width of every drawing file, in px. */
export const drawingWidth = 960;
const margin = 32;

/** A figure as a file that stands alone. */
interface DrawingFile {
  /** Text of the file, with its XML declaration and a line break at its end. */
  readonly svg: string;
  /** Height in px for a width of `drawingWidth`. */
  readonly height: number;
}

/**
 * Formats a figure as an SVG file that stands alone. From top to bottom: title, unit, chart, and a line with edition, licence,
 * base count and what is left out. Its style is within it. Marks are links if the build has a host for them (SITE_URL).
 *
 * @param today build date, YYYY-MM-DD
 * @returns `{svg, height}`: text of the file, and its height in px for a width of `drawingWidth` (960)
 */
export function formatDrawing(view: FigureView, today: string): DrawingFile {
  const { tag, direction } = pageLanguage;
  const contentWidth = drawingWidth - 2 * margin;
  const chart = view.draw({ width: contentWidth, direction, linkTo: absoluteUrl });
  const textX = createMirror(drawingWidth, direction).mirrorX(margin);
  const titleLines = wrapText(view.title, contentWidth, 26);
  const unitLines = wrapText(view.unit, contentWidth, 14);
  const note = chartsMessages.foot({ n: formatBaseCount(view), day: today, leftOut: view.leftOut });
  const noteLines = wrapText(note, contentWidth, 12);
  const unitY = margin + titleLines.length * 32;
  const chartY = unitY + unitLines.length * 20 + 20;
  const noteY = chartY + chart.height + 32;
  const height = Math.ceil(noteY + noteLines.length * 17 + margin - 12);
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      viewBox={`0 0 ${drawingWidth} ${height}`}
      width={drawingWidth}
      height={height}
      lang={tag}
      direction={direction === "rtl" ? direction : undefined}
      role="group"
      aria-labelledby="title desc"
    >
      <title id="title">{view.title}</title>
      <desc id="desc">{`${view.unit}. ${view.about}`}</desc>
      <style>{readChartStyle()}</style>
      <rect class="paper" width={drawingWidth} height={height} />
      <TextLines x={textX} class="title" lines={titleLines} y={margin + 22} lineHeight={32} />
      <TextLines x={textX} class="unit" lines={unitLines} y={unitY + 14} lineHeight={20} />
      <g transform={`translate(${margin} ${chartY})`}>{chart.marks}</g>
      <TextLines x={textX} class="foot" lines={noteLines} y={noteY} lineHeight={17} />
    </svg>
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(drawing)}\n`, height };
}

let chartStyle: string | undefined;

/**
 * Returns the style sheet of charts (`chart.css`) on one line, without comments, with colours and fonts in place of its custom
 * properties. It is read once.
 */
function readChartStyle(): string {
  chartStyle ??= readFileSync(join(repositoryRoot, "src/site/charts/chart.css"), "utf8")
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/var\(--font-head\)/g, 'Besley, Georgia, "Times New Roman", serif')
    .replace(/var\(--font-text\)/g, 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => readColourToken(name))
    .replace(/\s+/g, " ")
    .trim();
  return chartStyle;
}
