import type { Reference } from "../../dataset/model.ts";
import { compareLimit } from "../../measures/shortlist/references.ts";
import { href } from "../../site/href.ts";
import { useComparison } from "./context.ts";

export interface Props {
  /** What is on the reader's shortlist. */
  kept: readonly Reference[];
  onCompare: (references: readonly Reference[]) => void;
}

/** Before anything is chosen: how to begin. */
export function NothingCompared({ kept, onCompare }: Props) {
  const { words } = useComparison();
  const first = kept.slice(0, compareLimit);
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {words.none}
      </h2>
      <p>{words.noneText}</p>
      {first.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => onCompare(first)}>
            {words.fromShortlist(first.length)}
          </button>
        </p>
      )}
      <p>
        <a href={href("/shortlist/")}>{words.shortlist}</a>
      </p>
    </section>
  );
}
