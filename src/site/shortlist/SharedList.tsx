import { addReferences, shortlistLimit, type AskedReferences } from "../../core/shortlist/references.ts";
import type { Resolved } from "../../core/shortlist/listed.ts";
import { Brief } from "./Brief.tsx";
import { Entries } from "./Entries.tsx";
import { Notices } from "./Notices.tsx";
import type { Shortlist } from "./use-listed.ts";
import type { Changes } from "./use-list.ts";
import { shortlistWords as words } from "./words.ts";

export interface Props {
  shortlist: Shortlist;
  asked: AskedReferences;
  resolved: Resolved;
  changes: Changes;
  /** Leads to the reader's own list. */
  onOwn: () => void;
}

/** A list that came by its address: the reader's own stays as it is until they take these over. */
export function SharedList({ shortlist, asked, resolved, changes, onOwn }: Props) {
  const { references } = resolved;
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
        <Notices {...{ listed: shortlist.listed, resolved, over }} />
        <Entries references={references} shortlist={shortlist} isOwn={false} />
      </section>
      {references.length > 0 && <Brief {...{ shortlist, references, say: changes.say }} notes={{}} question="" />}
    </>
  );
}

/** Takes the listings over as far as there is room, or leaves them. */
function Keep({ resolved, changes: { kept, change }, onOwn }: Omit<Props, "asked" | "shortlist">) {
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
