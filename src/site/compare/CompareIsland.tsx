import { useEffect, useRef, useState } from "preact/hooks";
import { compareLimit } from "../../core/shortlist/references.ts";
import { compareWords as words } from "./words.ts";
import { shortlistWords as listWords } from "../shortlist/words.ts";
import { AddListing } from "../shortlist/AddListing.tsx";
import { Notices } from "../shortlist/Notices.tsx";
import { href } from "../ui/href.ts";
import type { Reference } from "../../dataset/model.ts";
import { useAsked, useKept } from "../shortlist/use-list.ts";
import { lazy } from "../ui/lazy.tsx";
import { useComparison, type Titles } from "./use-listings.ts";

/** The comparison: what the address asks for, a field to add to it, and the table. */
export function CompareIsland({ titles }: { titles: Titles }) {
  const [asked, ask] = useAsked(compareLimit);
  const [said, say] = useState("");
  const root = useRef<HTMLDivElement>(null);
  // Beside the listings, not after them.
  useEffect(() => {
    if (asked.references.length > 0) void Compared.load();
  }, []);
  const comparison = useComparison(asked, titles);
  if (comparison === undefined || comparison === "failed")
    return <p class="label">{comparison === "failed" ? words.failed : words.loading}</p>;
  const { listed, resolved } = comparison;
  const { references } = resolved;
  const add = (reference: Reference, name: string) => {
    ask([...references, reference]);
    say(listWords.added({ name }));
  };
  const remove = (reference: Reference, name: string) => {
    ask(references.filter((each) => each !== reference));
    say(words.removed({ name }));
    setTimeout(() => root.current?.querySelector<HTMLElement>("h2")?.focus());
  };
  const over = asked.over > 0 ? words.over({ limit: compareLimit, count: asked.over }) : undefined;
  return (
    <div ref={root}>
      {references.length < compareLimit ? (
        <AddListing {...{ label: words.add, hint: words.addHint, names: listed, taken: references }} onAdd={add} />
      ) : (
        <p class="label">{words.full({ limit: compareLimit })}</p>
      )}
      <p class="vh" role="status">
        {said}
      </p>
      <Notices {...{ listed, resolved, over }} />
      {references.length === 0 ? (
        <NothingCompared onCompare={ask} />
      ) : (
        <Compared comparison={comparison} onClear={() => ask([])} onRemove={remove} />
      )}
    </div>
  );
}

/** The table, which is not there before something is chosen. */
const Compared = lazy(
  () => import("./Compared.tsx").then((module) => module.Compared),
  () => <p class="label">{words.loading}</p>,
);

/** Before anything is chosen: how to begin. */
function NothingCompared({ onCompare }: { onCompare: (references: readonly Reference[]) => void }) {
  const kept = useKept();
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
