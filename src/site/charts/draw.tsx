import { max } from "d3-array";
import { scaleBand } from "d3-scale";
import { type ComponentChildren, Fragment } from "preact";
import { layoutBars, layoutColumns, narrowWidth, type BarRow } from "../../core/charts/bars.ts";
import { round, createMirror, wrapText } from "../../core/charts/drawing.ts";
import { computeShades, type HeatMap } from "../../core/charts/heat-map.ts";
import { href } from "../ui/href.ts";
import type { DrawOptions, ChartDrawing, FigureView } from "./figure-view.ts";
import { messages } from "./words.ts";

interface MarkProps {
  /** Of the listings behind it, without the base; null where there is nothing to lead to. */
  address: string | null;
  /** How many these are. */
  count: number;
  /** What the mark says, in words: those that are seen in it, in their order, and more. */
  said: string;
  linkTo: DrawOptions["linkTo"];
  children: ComponentChildren;
}

/** A part of a drawing that leads to the listings behind it. */
function Mark({ address, count, said, linkTo, children }: MarkProps) {
  const link = address === null ? undefined : linkTo(address);
  if (link === undefined) return <g>{children}</g>;
  return (
    <a class="mark" href={link} aria-label={said} data-count={count}>
      {children}
    </a>
  );
}

interface TextLinesProps {
  class: string;
  lines: readonly string[];
  x?: number;
  /** Baseline of the first line. */
  y: number;
  /** From line to line. */
  step?: number;
}

/** A text in lines, since SVG breaks none. A space after it and between its lines keeps words apart where they are heard. */
export function TextLines({ class: name, lines, x = 0, y, step = 18 }: TextLinesProps) {
  return (
    <>
      <text class={name} y={y}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            <tspan x={x} dy={index === 0 ? 0 : step}>
              {line}
            </tspan>
            {index < lines.length - 1 && !line.endsWith("-") && " "}
          </Fragment>
        ))}
      </text>{" "}
    </>
  );
}

/** Draws horizontal bars with their labels; each leads to the listings behind it. */
export function drawBars(rows: readonly BarRow[], options: DrawOptions, largest?: number): ChartDrawing {
  const { width, direction, linkTo } = options;
  const { at, box } = createMirror(width, direction);
  const { rows: placed, height, x } = layoutBars(rows, width, largest);
  const marks = (
    <>
      {placed.map(({ y, height: rowHeight, labelLines, labelY, barY, boxes, line, textX, text, ...row }, index) => (
        <Mark key={index} {...row} linkTo={linkTo}>
          <rect class="hit" x={0} y={y} width={width} height={rowHeight} />
          <TextLines class="name" x={at(0)} lines={labelLines} y={labelY} />
          {boxes.map((each) => (
            <rect key={each.class} {...box(each)} />
          ))}
          {line &&
            ["interval halo", "interval"].map((name) => (
              <line key={name} class={name} x1={at(line.from)} x2={at(line.to)} y1={barY + 9} y2={barY + 9} />
            ))}
          <text class="value" x={at(textX)} y={barY + 14}>
            {text}
          </text>
        </Mark>
      ))}
      {/* Where labels are above their bars, a line would run through them. */}
      {x > 0 && <line class="axis" x1={at(x)} x2={at(x)} y1={0} y2={height} />}
    </>
  );
  return { height, marks };
}

/** Draws upright columns, such as those of years; on a phone the same as bars. Each leads to the listings behind it. */
export function drawColumns(rows: readonly BarRow[], options: DrawOptions, largest?: number): ChartDrawing {
  const { width, linkTo } = options;
  if (width < narrowWidth) return drawBars(rows, options, largest);
  const { rows: placed, base, height } = layoutColumns(rows, width, largest);
  const marks = (
    <>
      {placed.map(({ x, width: strip, middle, boxes, text, textY, labelX, labelLines, ...row }, index) => (
        <Mark key={index} {...row} linkTo={linkTo}>
          <rect class="hit" x={x} y={0} width={strip} height={height} />
          {boxes.map((each) => (
            <rect key={each.class} {...each} />
          ))}
          <TextLines class="label tick" lines={labelLines} x={labelX} y={base + 18} step={14} />
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

/** Draws panels below each other, each under its title. */
export function drawPanels(panels: readonly Panel[], options: DrawOptions): ChartDrawing {
  const { at } = createMirror(options.width, options.direction);
  let height = 0;
  const marks = panels.map(({ title, draw }) => {
    const panel = draw(options);
    const top = height;
    height += panel.height + 40;
    return (
      <g key={title} transform={`translate(0 ${top})`}>
        <text class="name strong" x={at(0)} y={14}>
          {title}
        </text>
        <g transform="translate(0 26)">{panel.marks}</g>
      </g>
    );
  });
  return { height, marks };
}

/** Draws a heat map for a file that stands alone; in pages it is a table. */
export function drawHeatMap(heat: HeatMap, { width, direction, linkTo }: DrawOptions): ChartDrawing {
  const { columns, rows } = heat;
  const { at, box } = createMirror(width, direction);
  const names = Math.min(220, Math.round(width / 4));
  const xOf = scaleBand([...columns.keys()], [names, width]).paddingInner(0.03);
  const cell = round(xOf.bandwidth());
  const heads = columns.map(({ title }) => wrapText(title, cell, 11));
  const top = (max(heads, (lines) => lines.length) ?? 1) * 13 + 8;
  const shades = computeShades(heat);
  const marks = (
    <>
      {heads.map((lines, index) => (
        <TextLines
          key={index}
          class="label head"
          lines={lines}
          step={13}
          x={at(round((xOf(index) ?? 0) + cell / 2))}
          y={top - 8 - (lines.length - 1) * 13}
        />
      ))}
      {rows.map(({ label, cells }, place) => (
        <g key={label} transform={`translate(0 ${top + place * 28})`}>
          <text class="name" x={at(0)} y={17}>
            {label}
          </text>
          {cells.map(({ count, text = String(count), label: said, address }, index) => {
            const x = round(xOf(index) ?? 0);
            const step = shades[place]?.[index] ?? null;
            return (
              <Mark key={index} address={address} count={count} said={said} linkTo={linkTo}>
                <rect class={step === null ? "hit" : `heat heat-${step}`} {...box({ x, width: cell })} height={26} />
                <text class={`heat-count ${step === null ? "" : `on-${step}`}`} x={at(round(x + cell / 2))} y={17}>
                  {text}
                </text>
              </Mark>
            );
          })}
        </g>
      ))}
    </>
  );
  return { height: top + rows.length * 28, marks };
}

/** A figure's drawing in its page; it shrinks with the page. Its marks are links, so it is a group and no picture. */
export function Drawing({ view, width, class: name }: { view: FigureView; width: number; class: string }) {
  const { height, marks } = view.draw({ width, direction: messages.direction, linkTo: href });
  const { id } = view.table;
  return (
    <svg
      class={`chart ${name}`}
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
