import { addReferences, shortlistLimit, type AskedReferences } from "../../core/shortlist/references.ts";
import type { Resolved } from "../../core/shortlist/resolve.ts";
import { Brief } from "./Brief.tsx";
import { CompareLink, usePicked } from "./CompareLink.tsx";
import { useShortlist } from "./context.ts";
import { Entries } from "./Entries.tsx";
import { Notices } from "./Notices.tsx";
import type { useChanges } from "./use-changes.ts";

export interface Props {
  asked: AskedReferences;
  resolved: Resolved;
  changes: ReturnType<typeof useChanges>;
  /** Leads to the reader's own list. */
  onOwn: () => void;
}

/** A list that came by its address: the reader's own stays as it is until they take these over. */
export function SharedList({ asked, resolved, changes, onOwn }: Props) {
  const { listed, words } = useShortlist();
  const { references } = resolved;
  const { picked, onPick } = usePicked(references);
  const over = asked.over > 0 ? words.over({ limit: shortlistLimit, count: asked.over }) : undefined;
  return (
    <>
      <section aria-labelledby="shared">
        <div class="toolbar kept-head">
          <div>
            <h2 id="shared" tabIndex={-1}>
              {words.sharedTitle}
            </h2>
            <p>{words.sharedLead({ count: references.length })}</p>
          </div>
          <Keep resolved={resolved} changes={changes} onOwn={onOwn} />
        </div>
        <Notices listed={listed} words={words} resolved={resolved} over={over} />
        <Entries references={references} picked={picked} onPick={onPick} shortlist />
        <div class="kept-foot">
          <CompareLink picked={picked} second />
        </div>
      </section>
      {references.length > 0 && <Brief references={references} notes={{}} question="" say={changes.say} />}
    </>
  );
}

/** Takes the listings over as far as there is room, or leaves them. */
function Keep({ resolved, changes: { kept, change }, onOwn }: Omit<Props, "asked">) {
  const { words } = useShortlist();
  const { list, added, left } = addReferences(kept.references, resolved.references);
  return (
    <div class="kept-actions">
      {added > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            const said = words.keptNow({ count: added });
            change({ ...kept, references: list }, left === 0 ? said : words.noRoom({ kept: said, count: left }));
            onOwn();
          }}
        >
          {words.keep({ count: added })}
        </button>
      ) : (
        resolved.references.length > 0 && <p class="label">{left > 0 ? words.full : words.keepHas}</p>
      )}
      <button type="button" class="button second" onClick={onOwn}>
        {words.own({ count: kept.references.length })}
      </button>
    </div>
  );
}
