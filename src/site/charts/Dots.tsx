import { layoutDots, type DotGroup } from "../../core/charts/dots.ts";
import { sidesOf } from "../../core/charts/sides.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, TextLines } from "./marks.tsx";

/** Draws shares as dots with their intervals, in groups, each with a dashed line at what it is compared with. */
export function drawDots(groups: readonly DotGroup[], { width, direction, linkTo }: DrawOptions): Drawn {
  const { at } = sidesOf(width, direction);
  const { groups: placed, height, x, end } = layoutDots(groups, { width });
  const marks = placed.map(({ label, labelY, reference, referenceAt, lines, rows }) => (
    <g key={label}>
      <text class="name strong" x={at(0)} y={labelY}>
        {label}
      </text>
      <text
        class="label"
        x={at(referenceAt.x)}
        y={referenceAt.y}
        text-anchor={referenceAt.x > (x + end) / 2 ? "end" : "start"}
      >
        {reference.text}
      </text>
      {lines.map((line) => (
        <line key={line.y1} class="reference" x1={at(line.x)} x2={at(line.x)} y1={line.y1} y2={line.y2} />
      ))}
      {rows.map((row) => (
        <Mark
          key={row.label}
          address={row.address}
          count={row.count}
          label={`${label}, ${row.label}: ${row.text}`}
          linkTo={linkTo}
        >
          <rect class="hit" x={0} y={row.y} width={width} height={row.height} />
          <TextLines class="name" x={at(0)} lines={row.labelLines} y={row.labelY} />
          <line class="grid" x1={at(x)} x2={at(end)} y1={row.dot.y} y2={row.dot.y} />
          <line class="interval" x1={at(row.interval.x1)} x2={at(row.interval.x2)} y1={row.dot.y} y2={row.dot.y} />
          <circle class="bar" cx={at(row.dot.x)} cy={row.dot.y} r={6} />
          <text class="value plain" x={at(row.textX)} y={row.textY}>
            {row.text}
          </text>
        </Mark>
      ))}
    </g>
  ));
  return { height, marks };
}
