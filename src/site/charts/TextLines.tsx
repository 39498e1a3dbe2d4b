import { Fragment } from "preact";

export interface Props {
  class: string;
  lines: readonly string[];
  x?: number;
  /** Baseline of the first line. */
  y: number;
  /** From line to line. */
  step?: number;
}

/** A text in lines, since SVG breaks none. A space after it and between its lines keeps words apart where they are heard. */
export function TextLines({ class: name, lines, x = 0, y, step = 18 }: Props) {
  return (
    <>
      <text class={name} y={y}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            <tspan x={x} dy={index === 0 ? 0 : step}>
              {line}
            </tspan>
            {index < lines.length - 1 && !line.endsWith("-") && " "}
          </Fragment>
        ))}
      </text>{" "}
    </>
  );
}
