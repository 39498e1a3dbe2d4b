import { layoutBars, type BarRow } from "../../core/charts/bars.ts";
import { sidesOf } from "../../core/charts/sides.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, markOf, TextLines } from "./marks.tsx";

/** Draws horizontal bars with their labels; each leads to the listings behind it. */
export function drawBars(
  rows: readonly BarRow[],
  { width, direction, linkTo }: DrawOptions,
  domainMax?: number,
): Drawn {
  const { at, box } = sidesOf(width, direction);
  const { rows: placed, height, x } = layoutBars(rows, { width, ...(domainMax !== undefined && { domainMax }) });
  const marks = (
    <>
      {placed.map(({ y, height: rowHeight, labelLines, labelY, bar, ...row }) => (
        <Mark key={row.label} {...markOf(row)} linkTo={linkTo}>
          <rect class="hit" x={0} y={y} width={width} height={rowHeight} />
          <TextLines class="name" x={at(0)} lines={labelLines} y={labelY} />
          {row.partWidth === undefined ? (
            <rect class="bar" {...box(bar)} />
          ) : (
            <>
              <rect class="whole" {...box(bar)} />
              <rect class="bar" {...box({ ...bar, width: row.partWidth })} />
            </>
          )}
          <text class="value" x={at(bar.x + bar.width + 8)} y={bar.y + 14}>
            {row.text}
          </text>
        </Mark>
      ))}
      {/* Where labels are above their bars, a line would run through them. */}
      {x > 0 && <line class="axis" x1={at(x)} x2={at(x)} y1={0} y2={height} />}
    </>
  );
  return { height, marks };
}
