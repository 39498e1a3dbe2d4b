import { useEffect, useRef, useState } from "preact/hooks";
import { addReferences, shortlistLimit, type RequestedReferences } from "../../core/shortlist/references.ts";
import type { ResolvedReferences } from "../../core/shortlist/listing-index.ts";
import { shortlistWords as words } from "./words.ts";
import { AddListing } from "./AddListing.tsx";
import { Brief } from "./Brief.tsx";
import { Entries } from "./Entries.tsx";
import { Notices, NothingKept, Says } from "./Notices.tsx";
import { OwnList } from "./OwnList.tsx";
import { useShown, type Shortlist } from "./use-listed.ts";
import { useAsked, useChanges, type Changes } from "./use-list.ts";

/** The shortlist: the reader's own, or one that came by its address. */
export function ShortlistIsland() {
  const changes = useChanges();
  const { kept, said, change } = changes;
  const [asked, ask] = useAsked(shortlistLimit);
  const [isSearching, setSearching] = useState(false);
  const isShared = asked.references.length + asked.faulty.length > 0;
  const wanted = isShared ? [...asked.references, ...asked.faulty] : kept.references;
  const { names, shortlist, resolved, isFailed } = useShown(wanted, isSearching);
  // When one list takes the place of the other, the keyboard goes on at its heading.
  const root = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) root.current?.querySelector<HTMLElement>("h2")?.focus();
    isFirst.current = false;
  }, [isShared]);
  return (
    <div ref={root}>
      {!isShared && (
        <AddListing
          label={words.add}
          hint={words.addHint}
          names={names}
          taken={kept.references}
          onTurn={() => setSearching(true)}
          onAdd={(reference, name) => {
            const { list, added } = addReferences(kept.references, [reference]);
            change({ ...kept, references: list }, added > 0 ? words.added({ name }) : words.full);
          }}
        />
      )}
      <Says said={said} onUndo={(before) => change(before, words.undone)} />
      {wanted.length === 0 ? (
        <NothingKept />
      ) : shortlist === undefined || resolved === undefined ? (
        <p class="label">{isFailed ? words.failed : words.loading}</p>
      ) : isShared ? (
        <SharedList shortlist={shortlist} resolved={resolved} asked={asked} changes={changes} onOwn={() => ask([])} />
      ) : (
        <OwnList shortlist={shortlist} resolved={resolved} changes={changes} />
      )}
    </div>
  );
}

interface SharedProps {
  shortlist: Shortlist;
  asked: RequestedReferences;
  resolved: ResolvedReferences;
  changes: Changes;
  /** Leads to the reader's own list. */
  onOwn: () => void;
}

/** A list that came by its address: the reader's own stays as it is until they take these over. */
function SharedList({ shortlist, asked, resolved, changes, onOwn }: SharedProps) {
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
        <Notices listed={shortlist.listed} resolved={resolved} over={over} />
        <Entries references={references} shortlist={shortlist} isOwn={false} />
      </section>
      {references.length > 0 && (
        <Brief shortlist={shortlist} references={references} say={changes.say} notes={{}} question="" />
      )}
    </>
  );
}

/** Takes the listings over as far as there is room, or leaves them. */
function Keep({ resolved, changes: { kept, change }, onOwn }: Omit<SharedProps, "asked" | "shortlist">) {
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
