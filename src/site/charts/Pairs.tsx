import { layoutPairs, type PairRow, type PlacedPairBar } from "../../core/charts/pairs.ts";
import { sidesOf } from "../../core/charts/sides.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, TextLines } from "./marks.tsx";

/** Draws pairs of bars: hatched then, solid now, with the interval of the share as a line. */
export function drawPairs(rows: readonly PairRow[], { width, direction, prefix, linkTo }: DrawOptions): Drawn {
  const { at, box } = sidesOf(width, direction);
  const { rows: placed, height, x } = layoutPairs(rows, { width });
  const hatch = `${prefix}-hatch`;
  const marks = (
    <>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0v5" />
      </pattern>
      {placed.map(({ label, labelLines, labelY, then, now, thenBar, nowBar, interval, y, height: rowHeight }) => (
        <g key={label}>
          <TextLines class="name strong" x={at(0)} lines={labelLines} y={labelY} />
          <rect class="then" {...sizeOf(box(thenBar))} fill={`url(#${hatch})`} />
          <text class="label" x={at(thenBar.textX)} y={thenBar.textY}>
            {then.text}
          </text>
          <Mark address={now.address} count={now.count} label={`${label}: ${now.text} ${now.detail}`} linkTo={linkTo}>
            <rect class="hit" x={0} y={nowBar.y - 4} width={width} height={Math.max(24, y + rowHeight - nowBar.y)} />
            <rect class="bar" {...sizeOf(box(nowBar))} />
            <line class="interval halo" x1={at(interval.x1)} x2={at(interval.x2)} y1={interval.y} y2={interval.y} />
            <line class="interval" x1={at(interval.x1)} x2={at(interval.x2)} y1={interval.y} y2={interval.y} />
            <text class="value" x={at(nowBar.textX)} y={nowBar.textY}>
              {now.text}{" "}
              <tspan class="label" dx={direction === "rtl" ? -2 : 2}>
                {now.detail}
              </tspan>
            </text>
          </Mark>
        </g>
      ))}
      <line class="axis" x1={at(x)} x2={at(x)} y1={0} y2={height - 12} />
    </>
  );
  return { height, marks };
}

function sizeOf({ x, y, width, height }: PlacedPairBar) {
  return { x, y, width, height };
}
