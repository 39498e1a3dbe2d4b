import { layoutGrid, type GridRow } from "../../core/charts/grid.ts";
import { sidesOf } from "../../core/charts/sides.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, TextLines } from "./marks.tsx";

/**
 * Draws a grid of numbers, darker for more, a zero dashed; each number leads to the listings behind it. Its columns are
 * times, which run from the left in any language; the labels are on the side where lines begin.
 */
export function drawGrid(
  rows: readonly GridRow[],
  heads: readonly string[],
  { width, direction, linkTo }: DrawOptions,
): Drawn {
  const { rows: placed, heads: placedHeads, height, x: start } = layoutGrid(rows, heads, { width });
  const { at } = sidesOf(width, direction);
  const labelRoom = direction === "rtl" ? start : 0;
  const marks = (
    <>
      {placedHeads.map(({ lines, x }, index) => (
        <TextLines
          key={index}
          class="label tick"
          lines={lines}
          x={x - labelRoom}
          y={lines.length > 1 ? 12 : 28}
          step={15}
        />
      ))}
      {placed.map(({ label, labelLines, labelY, cells }) => (
        <g key={label}>
          <TextLines class="name" x={at(0)} lines={labelLines} y={labelY} step={16} />
          {cells.map(({ x, y, width: cellWidth, height: cellHeight, heat, ...cell }) => (
            <Mark key={x} address={cell.address} count={cell.count} label={cell.label} linkTo={linkTo}>
              <rect
                class={`heat-${heat}${heat === 0 ? " zero" : ""}`}
                x={x - labelRoom}
                y={y}
                width={cellWidth}
                height={cellHeight}
              />
              <text class={`on-${heat} tick`} x={x - labelRoom + cellWidth / 2} y={y + cellHeight / 2 + 5}>
                {cell.text}
              </text>
            </Mark>
          ))}
        </g>
      ))}
    </>
  );
  return { height, marks };
}
