import { layoutHeatMap, type HeatRow } from "../../core/charts/heat-map.ts";
import { sidesOf } from "../../core/charts/sides.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark } from "./marks.tsx";

/** Draws a heat map for a file that stands alone; in pages it is a table. */
export function drawHeatMap(
  rows: readonly HeatRow[],
  columns: readonly string[],
  { width, direction, linkTo }: DrawOptions,
): Drawn {
  const { at, box } = sidesOf(width, direction);
  const { height, cell, heads, rows: placed } = layoutHeatMap(rows, columns, { width });
  const marks = (
    <>
      {heads.map(({ lines, x, y }) => (
        <text key={x} class="label head" y={y}>
          {lines.map((line, index) => (
            <tspan key={line} x={at(x)} dy={index === 0 ? 0 : 13}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {placed.map(({ label, y, cells }) => (
        <g key={label}>
          <text class="name" x={at(0)} y={y + 17}>
            {label}
          </text>
          {cells.map(({ count, text, label: said, address, x, step }) => (
            <Mark key={x} address={address} count={count} label={said} linkTo={linkTo}>
              <rect
                class={step === null ? "hit" : `heat heat-${step}`}
                {...box({ x, width: cell.width })}
                y={y}
                height={cell.height}
              />
              <text
                class={step === null ? "heat-count" : `heat-count on-${step}`}
                x={at(Math.round((x + cell.width / 2) * 10) / 10)}
                y={y + 17}
              >
                {text}
              </text>
            </Mark>
          ))}
        </g>
      ))}
    </>
  );
  return { height, marks };
}
