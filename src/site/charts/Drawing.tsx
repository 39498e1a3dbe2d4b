import { href } from "../ui/href.ts";
import type { FigureView } from "./figure-view.ts";
import { messages } from "./words.ts";

export interface Props {
  view: FigureView;
  /** In px; the drawing shrinks with the page from there. */
  width: number;
  class?: string;
  labelledBy: string;
  describedBy: string;
}

/** A figure's drawing in its page. Its marks are links, so that it is a group and no picture. */
export function Drawing({ view, width, class: className = "", labelledBy, describedBy }: Props) {
  const prefix = `${view.table.id}-${width}`;
  const { height, marks } = view.draw({ width, direction: messages.direction, prefix, linkTo: href });
  return (
    <svg
      class={`chart ${className}`.trim()}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {marks}
    </svg>
  );
}
