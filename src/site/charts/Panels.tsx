import { sidesOf } from "../../core/charts/sides.ts";
import type { DrawOptions, Drawn } from "./figure-view.ts";

interface Panel {
  readonly title: string;
  readonly draw: (options: DrawOptions) => Drawn;
}

/** Draws panels below each other, each under its title. */
export function drawPanels(panels: readonly Panel[], options: DrawOptions): Drawn {
  const { at } = sidesOf(options.width, options.direction);
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
