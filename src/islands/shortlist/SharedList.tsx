import { addReferences } from "../../measures/shortlist/list-edits.ts";
import { shortlistLimit, type AskedReferences } from "../../measures/shortlist/references.ts";
import type { Resolved } from "../../measures/shortlist/resolve.ts";
import { Brief } from "./Brief.tsx";
import { CompareLink } from "./CompareLink.tsx";
import { useShortlist } from "./context.ts";
import { Entries } from "./Entries.tsx";
import { Notices } from "./Notices.tsx";
import type { Kept } from "./store.ts";
import { usePicked } from "./use-picked.ts";

export interface Props {
  asked: AskedReferences;
  resolved: Resolved;
  kept: Kept;
  onKeep: (next: Kept, said: string) => void;
  onOwn: () => void;
  say: (text: string) => void;
}

/** A list that came by its address: the reader's own stays as it is until they take these over. */
export function SharedList({ asked, resolved, kept, onKeep, onOwn, say }: Props) {
  const { listed, words } = useShortlist();
  const { references } = resolved;
  const { picked, onPick } = usePicked(references);
  const { list, added, left } = addReferences(kept.references, references);
  return (
    <>
      <section aria-labelledby="shared">
        <div class="toolbar kept-head">
          <div>
            <h2 id="shared" tabIndex={-1}>
              {words.sharedTitle}
            </h2>
            <p>{words.sharedLead(references.length)}</p>
          </div>
          <div class="kept-actions">
            {added > 0 ? (
              <button
                type="button"
                class="button"
                onClick={() => onKeep({ ...kept, references: list }, words.keptNow(added, left))}
              >
                {words.keep(added)}
              </button>
            ) : (
              <p class="label">{left > 0 ? words.full : words.keepHas}</p>
            )}
            <button type="button" class="button second" onClick={onOwn}>
              {words.own(kept.references.length)}
            </button>
          </div>
        </div>
        <Notices
          listed={listed}
          words={words}
          resolved={resolved}
          over={asked.over > 0 ? words.over(shortlistLimit, asked.over) : undefined}
        />
        <Entries references={references} picked={picked} onPick={onPick} shortlist />
        <div class="kept-foot">
          <CompareLink picked={picked} second={added > 0} />
        </div>
      </section>
      {references.length > 0 && <Brief references={references} notes={{}} say={say} />}
    </>
  );
}
