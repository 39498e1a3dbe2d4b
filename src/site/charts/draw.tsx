import { max } from "d3-array";
import { scaleBand } from "d3-scale";
import { type ComponentChildren, Fragment } from "preact";
import { layoutBars, layoutColumns, narrowWidth, type BarRow } from "../../core/charts/bars.ts";
import { createMirror, roundToTenth, wrapText } from "../../core/charts/drawing.ts";
import { computeShades, type HeatMap } from "../../core/charts/heat-map.ts";
import { formatHatching } from "../../core/charts/stacked-bars.ts";
import { pageLanguage } from "../language/page-language.ts";
import { href } from "../ui/href.ts";
import type { ChartDrawing, DrawOptions, FigureView } from "./figure-view.ts";

interface MarkProps {
  /** Address of the listings behind the mark, without the base path. Null if there are none. */
  address: string | null;
  /** Number of these listings. Undefined if these are no listings. */
  count?: number | undefined;
  /** Number of listings that the mark shows, if it links to a part of them only. */
  shown?: number | undefined;
  /** Accessible name of the link: the texts that are seen in the mark, in their order, and more. */
  spokenText: string;
  linkTo: DrawOptions["linkTo"];
  children: ComponentChildren;
}

/**
 * Renders a part of a drawing as a link to the listings behind it: an SVG `<a class="mark">` with an accessible name and its
 * count as `data-count`. With `shown`, `data-shown` has the number of listings that the mark shows.
 *
 * If `address` is null or `linkTo` returns undefined, it is a plain `<g>` without a name, whose texts are read as they are.
 */
export function Mark({ address, count, shown, spokenText, linkTo, children }: MarkProps) {
  const link = address === null ? undefined : linkTo(address);
  if (link === undefined) return <g data-shown={shown}>{children}</g>;
  return (
    <a class="mark" href={link} aria-label={spokenText} data-count={count} data-shown={shown}>
      {children}
    </a>
  );
}

/** Returns the properties of a bar's mark. `shown` is its value, if it links to a part of that only. */
function toMarkProps({
  address,
  count,
  value,
  spokenText,
}: Required<Pick<BarRow, "address" | "count" | "value" | "spokenText">>) {
  return { address, count, spokenText, shown: count === value ? undefined : value };
}

interface TextLinesProps {
  class: string;
  lines: readonly string[];
  x?: number;
  /** Baseline of the first line. */
  y: number;
  /** Distance of the baselines, in px. */
  lineHeight?: number;
}

/**
 * Renders the lines of a text as a `<text>` with a `<tspan>` for each line, since SVG breaks none. A space after the text and
 * between its lines keeps words apart for screen readers; there is none after a line that ends with a hyphen. Without lines the
 * `<text>` is empty.
 */
export function TextLines({ class: className, lines, x = 0, y, lineHeight = 18 }: TextLinesProps) {
  return (
    <>
      <text class={className} y={y}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            <tspan x={x} dy={index === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
            {index < lines.length - 1 && !line.endsWith("-") && " "}
          </Fragment>
        ))}
      </text>{" "}
    </>
  );
}

/**
 * Draws horizontal bars in the order of the rows, each with its label and text and as a link to the listings behind it. Labels
 * are above the bars in a narrow drawing with long labels (see `layoutBars`); else an axis runs along the start of the bars.
 *
 * @param largest value whose bar fills the width; default: the largest of the rows
 * @returns `{height, marks}`; `height` is 0 without rows
 */
export function drawBars(rows: readonly BarRow[], options: DrawOptions, largest?: number): ChartDrawing {
  const { width, direction, linkTo } = options;
  const { mirrorX, mirrorBox } = createMirror(width, direction);
  const { rows: placedRows, height, x } = layoutBars(rows, width, largest);
  const marks = (
    <>
      {placedRows.map(({ y, height: rowHeight, labelLines, labelY, barY, boxes, textX, text, ...row }, index) => (
        <Mark key={index} {...toMarkProps(row)} linkTo={linkTo}>
          <rect class="hit" x={0} y={y} width={width} height={rowHeight} />
          <TextLines class="name" x={mirrorX(0)} lines={labelLines} y={labelY} />
          {boxes.map((box) => (
            <rect key={box.class} {...mirrorBox(box)} />
          ))}
          <text class="value" x={mirrorX(textX)} y={barY + 14}>
            {text}
          </text>
        </Mark>
      ))}
      {/* Where labels are above their bars, a line would run through them. */}
      {x > 0 && <line class="axis" x1={mirrorX(x)} x2={mirrorX(x)} y1={0} y2={height} />}
    </>
  );
  return { height, marks };
}

/**
 * Draws vertical columns in the order of the rows, such as those of years, each with its label below and its text above, as a
 * link if the row has an address. A column of 0 has no height and no text, only its label. In a drawing narrower than
 * `narrowWidth` (560 px) they are bars, as from `drawBars`.
 *
 * @param largest value that fills the height; default: the largest of the rows
 * @returns `{height, marks}`
 */
export function drawColumns(rows: readonly BarRow[], options: DrawOptions, largest?: number): ChartDrawing {
  const { width, linkTo } = options;
  if (width < narrowWidth) return drawBars(rows, options, largest);
  const { rows: placedRows, base, height } = layoutColumns(rows, width, largest);
  const marks = (
    <>
      {placedRows.map(({ x, width: stripWidth, middle, boxes, text, textY, labelX, labelLines, ...row }, index) => (
        <Mark key={index} {...toMarkProps(row)} linkTo={linkTo}>
          <rect class="hit" x={x} y={0} width={stripWidth} height={height} />
          {boxes.map((box) => (
            <rect key={box.class} {...box} />
          ))}
          <TextLines class="label tick" lines={labelLines} x={labelX} y={base + 18} lineHeight={14} />
          {row.value > 0 && (
            <text class="value tick" x={middle} y={textY}>
              {text}
            </text>
          )}
        </Mark>
      ))}
      <line class="axis" x1={0} x2={width} y1={base} y2={base} />
    </>
  );
  return { height, marks };
}

interface Panel {
  readonly title: string;
  readonly draw: (options: DrawOptions) => ChartDrawing;
}

/**
 * Draws panels below each other, each under its title.
 *
 * @returns `{height, marks}`; `height` is the sum of the panels' heights, each with 40 px more for title and gap; 0 without
 *   panels
 */
export function drawPanels(panels: readonly Panel[], options: DrawOptions): ChartDrawing {
  const { mirrorX } = createMirror(options.width, options.direction);
  let height = 0;
  const marks = panels.map(({ title, draw }) => {
    const panel = draw(options);
    const top = height;
    height += panel.height + 40;
    return (
      <g key={title} transform={`translate(0 ${top})`}>
        <text class="name strong" x={mirrorX(0)} y={14}>
          {title}
        </text>
        <g transform="translate(0 26)">{panel.marks}</g>
      </g>
    );
  });
  return { height, marks };
}

const headLineHeight = 13;
const heatRowHeight = 28;

/**
 * Draws a heat map for a file that stands alone; pages show it as a table. A cell shows its text (default: its count) on the
 * shade of its step, and links to its listings. The bracket of the map is left out.
 *
 * @returns `{height, marks}`; without rows, only the column titles are drawn
 */
export function drawHeatMap(heat: HeatMap, { width, direction, linkTo }: DrawOptions): ChartDrawing {
  const { columns, rows } = heat;
  const { mirrorX, mirrorBox } = createMirror(width, direction);
  const labelWidth = Math.min(220, Math.round(width / 4));
  const xOf = scaleBand([...columns.keys()], [labelWidth, width]).paddingInner(0.03);
  const cellWidth = roundToTenth(xOf.bandwidth());
  const heads = columns.map(({ title }) => wrapText(title, cellWidth, 11));
  const top = (max(heads, (lines) => lines.length) ?? 1) * headLineHeight + 8;
  const shades = computeShades(heat);
  const marks = (
    <>
      {heads.map((lines, index) => (
        <TextLines
          key={index}
          class="label head"
          lines={lines}
          lineHeight={headLineHeight}
          x={mirrorX(roundToTenth((xOf(index) ?? 0) + cellWidth / 2))}
          y={top - 8 - (lines.length - 1) * headLineHeight}
        />
      ))}
      {rows.map(({ label, cells }, rowIndex) => (
        <g key={label} transform={`translate(0 ${top + rowIndex * heatRowHeight})`}>
          <text class="name" x={mirrorX(0)} y={17}>
            {label}
          </text>
          {cells.map(({ count, text = String(count), label: cellLabel, address }, index) => {
            const x = roundToTenth(xOf(index) ?? 0);
            const step = shades[rowIndex]?.[index] ?? null;
            const box = { ...mirrorBox({ x, width: cellWidth }), y: 0, height: 26 };
            return (
              <Mark key={index} address={address} count={count} spokenText={cellLabel} linkTo={linkTo}>
                <rect class={step === null ? "hit" : `heat heat-${step}`} {...box} />
                {step === 0 && <path class="hatch" d={formatHatching(box)} />}
                <text
                  class={`heat-count ${step === null ? "" : `on-${step}`}`}
                  x={mirrorX(roundToTenth(x + cellWidth / 2))}
                  y={17}
                >
                  {text}
                </text>
              </Mark>
            );
          })}
        </g>
      ))}
    </>
  );
  return { height: top + rows.length * heatRowHeight, marks };
}

interface FigureDrawingProps {
  view: FigureView;
  /** Width in px at which the figure is laid out. It shrinks with the page. */
  width: number;
  class: string;
}

/**
 * Renders a figure's drawing in its page, as an `<svg class="chart …">`. It is named by the element with the figure's id, and
 * described by that with the id and `-about`. It is a group and no image for screen readers, since its marks are links.
 */
export function FigureDrawing({ view, width, class: className }: FigureDrawingProps) {
  const { height, marks } = view.draw({ width, direction: pageLanguage.direction, linkTo: href });
  const { id } = view.table;
  return (
    <svg
      class={`chart ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-about`}
    >
      {marks}
    </svg>
  );
}
