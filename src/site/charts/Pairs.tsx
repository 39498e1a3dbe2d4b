import { layoutPairs, type PairRow } from "../../core/charts/pairs.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, TextLines } from "./marks.tsx";

/** Draws pairs of bars: hatched then, solid now, with the interval of the share as a line. */
export function drawPairs(rows: readonly PairRow[], { width, prefix, linkTo }: DrawOptions): Drawn {
  const { rows: placed, height, x } = layoutPairs(rows, { width });
  const hatch = `${prefix}-hatch`;
  const marks = (
    <>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0v5" />
      </pattern>
      {placed.map(({ label, labelLines, labelY, then, now, thenBar, nowBar, interval, y, height: rowHeight }) => (
        <g key={label}>
          <TextLines class="name strong" lines={labelLines} y={labelY} />
          <rect
            class="then"
            x={x}
            y={thenBar.y}
            width={thenBar.width}
            height={thenBar.height}
            fill={`url(#${hatch})`}
          />
          <text class="label" x={thenBar.textX} y={thenBar.textY}>
            {then.text}
          </text>
          <Mark address={now.address} count={now.count} label={`${label}: ${now.text} ${now.detail}`} linkTo={linkTo}>
            <rect class="hit" x={0} y={nowBar.y - 4} width={width} height={Math.max(24, y + rowHeight - nowBar.y)} />
            <rect class="bar" x={x} y={nowBar.y} width={nowBar.width} height={nowBar.height} />
            <line class="interval halo" x1={interval.x1} x2={interval.x2} y1={interval.y} y2={interval.y} />
            <line class="interval" x1={interval.x1} x2={interval.x2} y1={interval.y} y2={interval.y} />
            <text class="value" x={nowBar.textX} y={nowBar.textY}>
              {now.text}{" "}
              <tspan class="label" dx="2">
                {now.detail}
              </tspan>
            </text>
          </Mark>
        </g>
      ))}
      <line class="axis" x1={x} x2={x} y1={0} y2={height - 12} />
    </>
  );
  return { height, marks };
}
