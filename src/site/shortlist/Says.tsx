import { useRef } from "preact/hooks";
import type { Said } from "./use-changes.ts";

export interface Props {
  said: Said;
  /** What the way back is called. */
  undo: string;
  onUndo: (before: NonNullable<Said["before"]>) => void;
}

/** Says what was done, to those who don't see it too, and offers the way back. */
export function Says({ said: { text, before }, undo, onUndo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="kept-says" ref={box}>
      <p role="status">{text}</p>
      {before && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onUndo(before);
            // The button goes; the keyboard goes on at the list.
            setTimeout(() => box.current?.parentElement?.querySelector<HTMLElement>("h2")?.focus());
          }}
        >
          {undo}
        </button>
      )}
    </div>
  );
}
