import { layoutGrid, type GridRow } from "../../core/charts/grid.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, TextLines } from "./marks.tsx";

/** Draws a grid of numbers, darker for more, a zero dashed; each number leads to the listings behind it. */
export function drawGrid(rows: readonly GridRow[], heads: readonly string[], { width, linkTo }: DrawOptions): Drawn {
  const { rows: placed, heads: placedHeads, height } = layoutGrid(rows, heads, { width });
  const marks = (
    <>
      {placedHeads.map(({ lines, x }, index) => (
        <TextLines key={index} class="label tick" lines={lines} x={x} y={lines.length > 1 ? 12 : 28} step={15} />
      ))}
      {placed.map(({ label, labelLines, labelY, cells }) => (
        <g key={label}>
          <TextLines class="name" lines={labelLines} y={labelY} step={16} />
          {cells.map(({ x, y, width: cellWidth, height: cellHeight, heat, ...cell }) => (
            <Mark key={x} address={cell.address} count={cell.count} label={cell.label} linkTo={linkTo}>
              <rect
                class={`heat-${heat}${heat === 0 ? " zero" : ""}`}
                x={x}
                y={y}
                width={cellWidth}
                height={cellHeight}
              />
              <text class={`on-${heat} tick`} x={x + cellWidth / 2} y={y + cellHeight / 2 + 5}>
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
