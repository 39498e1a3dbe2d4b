import type { BarRow } from "../../core/charts/bars.ts";
import { layoutColumns } from "../../core/charts/columns.ts";
import { drawBars } from "./Bars.tsx";
import type { DrawOptions, Drawn } from "./figure-view.ts";
import { Mark, markOf, TextLines } from "./marks.tsx";

/** Narrower than this, columns would be too thin for a finger, and stand as bars. */
const least = 560;

/** Draws upright columns, such as those of years; on a phone the same as bars. Each leads to the listings behind it. */
export function drawColumns(rows: readonly BarRow[], options: DrawOptions, largest?: number): Drawn {
  const { width, linkTo } = options;
  if (width < least) return drawBars(rows, options, largest);
  const { rows: placed, base, height } = layoutColumns(rows, { width, ...(largest !== undefined && { largest }) });
  const marks = (
    <>
      {placed.map(({ x, middle, bar, partBar, textY, labelX, labelLines, ...row }) => (
        <Mark key={row.label} {...markOf(row)} linkTo={linkTo}>
          <rect class="hit" x={x} y={0} width={row.width} height={height} />
          {partBar === undefined ? (
            <rect class="bar" {...bar} />
          ) : (
            <>
              <rect class="whole" {...bar} />
              <rect class="bar" {...partBar} />
            </>
          )}
          <TextLines class="label tick" lines={labelLines} x={labelX} y={base + 18} step={14} />
          {row.value > 0 && (
            <text class="value tick" x={middle} y={textY}>
              {row.text}
            </text>
          )}
        </Mark>
      ))}
      <line class="axis" x1={0} x2={width} y1={base} y2={base} />
    </>
  );
  return { height, marks };
}
