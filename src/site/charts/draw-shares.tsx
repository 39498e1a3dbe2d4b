import { layoutDumbbells, type DumbbellRow } from "../../core/charts/dumbbells.ts";
import { formatDots, layoutDotRows, type DotGroup, type DotShape } from "../../core/charts/dot-rows.ts";
import { createMirror, estimateTextWidth } from "../../core/charts/drawing.ts";
import {
  formatHatching,
  layoutKey,
  layoutStackedBars,
  type Box,
  type KeyEntry,
  type StackedRow,
  type Tone,
} from "../../core/charts/stacked-bars.ts";
import { Mark, TextLines } from "./draw.tsx";
import type { ChartDrawing, DrawOptions } from "./figure-view.ts";

/** Renders a box in a tone: filled, hatched or dashed. */
function ToneBox({ tone, box }: { tone: Tone; box: Box }) {
  return (
    <>
      <rect class={`tone-${tone}`} {...box} />
      {tone === "hatched" && <path class="hatch" d={formatHatching(box)} />}
    </>
  );
}

/**
 * Draws bars of equal length below a key, each divided into the shares of its segments and with its label and note. Each segment is
 * a link to what is behind it.
 *
 * @returns `{height, marks}`
 */
export function drawStackedBars(
  rows: readonly StackedRow[],
  key: readonly KeyEntry[],
  { width, direction, linkTo }: DrawOptions,
): ChartDrawing {
  const { mirrorX, mirrorBox } = createMirror(width, direction);
  const layout = layoutStackedBars(rows, key, width);
  const marks = (
    <>
      {layout.key.map(({ tone, label, box, textX, textY }) => (
        <g key={tone}>
          <ToneBox tone={tone} box={mirrorBox(box)} />
          <TextLines class="name" x={mirrorX(textX)} lines={[label]} y={textY} />
        </g>
      ))}
      {layout.rows.map(({ labelLines, labelY, note, noteX, noteY, segments }, rowIndex) => (
        <g key={rowIndex}>
          <TextLines class="name strong" x={mirrorX(0)} lines={labelLines} y={labelY} />
          <TextLines class="label" x={mirrorX(noteX)} lines={[note]} y={noteY} />
          {segments.map(({ tone, box, hasText, text, ...segment }) => (
            <Mark
              key={tone}
              address={segment.address}
              count={segment.count}
              spokenText={segment.spokenText}
              linkTo={linkTo}
            >
              <ToneBox tone={tone} box={mirrorBox(box)} />
              {hasText && (
                <text
                  class={`value inside on-${tone}`}
                  x={mirrorX(box.x + box.width / 2)}
                  y={box.y + box.height / 2 + 5}
                >
                  {text}
                </text>
              )}
            </Mark>
          ))}
        </g>
      ))}
    </>
  );
  return { height: layout.height, marks };
}

/** Words of a drawing of then and now. */
export interface DumbbellTexts {
  readonly then: string;
  readonly now: string;
  /** Formats a tick of the axis: "20%". */
  readonly formatTick: (value: number) => string;
}

/**
 * Draws pairs of then and now as dumbbells on one axis, below a key: then as a ring, now as a disc with its interval. Each row is a
 * link to the listings of now.
 *
 * @returns `{height, marks}`
 */
export function drawDumbbells(
  rows: readonly DumbbellRow[],
  { then, now, formatTick }: DumbbellTexts,
  { width, direction, linkTo }: DrawOptions,
): ChartDrawing {
  const { mirrorX } = createMirror(width, direction);
  const layout = layoutDumbbells(rows, width);
  const nowStart = 37 + estimateTextWidth(then, 14);
  const keyHeight = 30;
  const marks = (
    <>
      <circle class="ring" cx={mirrorX(9)} cy={8} r={8} />
      <TextLines class="name" x={mirrorX(23)} lines={[then]} y={13} />
      <circle class="disc" cx={mirrorX(nowStart + 7)} cy={8} r={5.5} />
      <TextLines class="name" x={mirrorX(nowStart + 18)} lines={[now]} y={13} />
      <g transform={`translate(0 ${keyHeight})`}>
        {layout.ticks.map(({ x, value }) => (
          <text key={value} class="label tick" x={mirrorX(x)} y={layout.tickY}>
            {formatTick(value)}
          </text>
        ))}
        {layout.ticks.map(({ x, value }) => (
          <path
            key={value}
            class={value === 0 ? "axis" : "grid"}
            d={layout.rows.map(({ gridTop, gridBottom }) => `M${mirrorX(x)} ${gridTop}V${gridBottom}`).join("")}
          />
        ))}
        {layout.rows.map(
          ({ row, y, height, labelLines, labelY, middle, interval, noteLines, noteX, noteY, ...ends }) => (
            <Mark
              key={row.label}
              address={row.now.address}
              count={row.now.count}
              spokenText={row.spokenText}
              linkTo={linkTo}
            >
              <rect class="hit" x={0} y={y} width={width} height={height} />
              <TextLines class="name" x={mirrorX(0)} lines={labelLines} y={labelY} />
              <line class="span" x1={mirrorX(ends.then.x)} x2={mirrorX(ends.now.x)} y1={middle} y2={middle} />
              <line class="interval" x1={mirrorX(interval.x1)} x2={mirrorX(interval.x2)} y1={middle} y2={middle} />
              <circle class="ring" cx={mirrorX(ends.then.x)} cy={middle} r={8} />
              <circle class="disc" cx={mirrorX(ends.now.x)} cy={middle} r={5.5} />
              {(["now", "then"] as const).map((part) => {
                const { text, textX, anchor } = ends[part];
                return (
                  <text
                    key={part}
                    class={`${part === "now" ? "value" : "unit"} over`}
                    text-anchor={anchor === "end" ? "end" : undefined}
                    x={mirrorX(textX)}
                    y={middle + 5}
                  >
                    {text}
                  </text>
                );
              })}
              <TextLines class="label" x={mirrorX(noteX)} lines={noteLines} y={noteY} />
            </Mark>
          ),
        )}
      </g>
    </>
  );
  return { height: keyHeight + layout.height, marks };
}

/** Entry of the key of dots. */
export interface DotKeyEntry {
  readonly shape: DotShape;
  readonly label: string;
}

/**
 * Draws rows of dots, a dot for each listing, in groups below a key of their shapes. Each row is a link to its listings.
 *
 * @returns `{height, marks}`
 */
export function drawDotRows(
  groups: readonly DotGroup[],
  key: readonly DotKeyEntry[],
  { width, direction, linkTo }: DrawOptions,
): ChartDrawing {
  const { mirrorX, mirrorBox } = createMirror(width, direction);
  const layout = layoutDotRows(groups, width);
  const placedKey = layoutKey(
    key.map(({ label }) => ({ tone: "full", label })),
    width,
  );
  const keyHeight = (placedKey.at(-1)?.textY ?? 0) + 8;
  const shapes = key.map(({ shape }) => shape);
  const marks = (
    <>
      {placedKey.map(({ label, box, textX, textY }, index) => {
        const shape = shapes[index] ?? "disc";
        const centre = { cx: mirrorX(box.x + 7), cy: box.y + 7 };
        return (
          <g key={label}>
            <path class={`dot-${shape}`} d={formatDots([centre], shape, 5)} />
            <TextLines class="name" x={mirrorX(textX)} lines={[label]} y={textY} />
          </g>
        );
      })}
      <g transform={`translate(0 ${keyHeight})`}>
        {layout.titles.map(({ title, x, y }) => (
          <TextLines key={title} class="name strong" x={mirrorX(x)} lines={[title]} y={y} />
        ))}
        {layout.rows.map(({ row, x, y, width: rowWidth, height, labelLines, labelY, dots, textX, textY }) => (
          <Mark key={`${x} ${y}`} address={row.address} count={row.count} spokenText={row.spokenText} linkTo={linkTo}>
            <rect class="hit" {...mirrorBox({ x, y, width: rowWidth, height })} />
            <TextLines class="name" x={mirrorX(x)} lines={labelLines} y={labelY} />
            {shapes.map((shape) => {
              const shown = dots.filter((dot) => dot.shape === shape);
              if (shown.length === 0) return null;
              const mirrored = shown.map(({ cx, cy }) => ({ cx: mirrorX(cx), cy }));
              return <path key={shape} class={`dot-${shape}`} d={formatDots(mirrored, shape, layout.radius)} />;
            })}
            <text class="value" x={mirrorX(textX)} y={textY}>
              {row.text}
            </text>
          </Mark>
        ))}
      </g>
    </>
  );
  return { height: keyHeight + layout.height, marks };
}
