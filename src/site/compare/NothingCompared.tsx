import type { Reference } from "../../dataset/model.ts";
import { compareLimit } from "../../core/shortlist/references.ts";
import { href } from "../ui/href.ts";
import { useKept } from "../shortlist/use-changes.ts";
import { useComparison } from "./context.ts";

export interface Props {
  onCompare: (references: readonly Reference[]) => void;
}

/** Before anything is chosen: how to begin. */
export function NothingCompared({ onCompare }: Props) {
  const { words } = useComparison();
  const [kept] = useKept();
  const first = kept.references.slice(0, compareLimit);
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {words.none}
      </h2>
      <p>{words.noneText}</p>
      {first.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => onCompare(first)}>
            {words.fromShortlist({ count: first.length })}
          </button>
        </p>
      )}
      <p>
        <a href={href("/shortlist/")}>{words.shortlist}</a>
      </p>
    </section>
  );
}
