import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ResolvedReferences } from "../../core/shortlist/listing-index.ts";
import { addReferences, shortlistLimit, type RequestedReferences } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { pageMessages } from "../page/words.ts";
import { AddListing } from "./AddListing.tsx";
import { Brief } from "./Brief.tsx";
import { Entries } from "./Entries.tsx";
import { ChangeStatus, EmptyShortlist, Notices } from "./Notices.tsx";
import { SavedList } from "./SavedList.tsx";
import { useList, type ListData } from "./use-listings.ts";
import { useRequestedReferences } from "./use-requested-references.ts";
import { useShortlistChanges, type ShortlistChanges } from "./use-saved-shortlist.ts";
import { shortlistMessages } from "./words.ts";

/**
 * The shortlist: the list in the page's address if there is one, also a faulty one, which somebody shared; else the reader's own,
 * with a field to add a listing by name. Between them a status line about the last change.
 */
export function ShortlistIsland() {
  const changes = useShortlistChanges();
  const { saved, notice, change } = changes;
  const [requested, request] = useRequestedReferences(shortlistLimit);
  const [isSearching, setSearching] = useState(false);
  const sharedReferences = [...requested.references, ...requested.faulty];
  const isShared = sharedReferences.length > 0;
  const root = useFocusOnSwitch(isShared);

  /** Adds a listing to the end of the reader's list and announces it, or says that the list is full. */
  const add = (reference: Reference, name: string) => {
    const { list, added } = addReferences(saved.references, [reference]);
    change({ ...saved, references: list }, added > 0 ? shortlistMessages.added({ name }) : pageMessages.full);
  };
  const listedReferences = isShared ? sharedReferences : saved.references;
  const { index, data, resolved, isFailed } = useList(listedReferences, isSearching);
  return (
    <div ref={root}>
      {!isShared && (
        <AddListing
          label={shortlistMessages.add}
          hint={shortlistMessages.addHint}
          index={index}
          excluded={saved.references}
          onFocus={() => setSearching(true)}
          onAdd={add}
        />
      )}
      <ChangeStatus notice={notice} onUndo={(previous) => change(previous, shortlistMessages.undone)} />
      <CurrentList
        isEmpty={listedReferences.length === 0}
        isFailed={isFailed}
        data={data}
        resolved={resolved}
        changes={changes}
        shared={isShared ? requested : undefined}
        onLeaveShared={() => request([])}
      />
    </div>
  );
}

/**
 * Returns a ref for the island's element. When the shared list and the reader's own change places, the focus moves to the first
 * `<h2>` in it; not in the first render.
 */
function useFocusOnSwitch(isShared: boolean): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const isFirstRender = useRef(true);
  useEffect(() => {
    if (!isFirstRender.current) root.current?.querySelector<HTMLElement>("h2")?.focus();
    isFirstRender.current = false;
  }, [isShared]);
  return root;
}

interface CurrentListProps {
  isEmpty: boolean;
  isFailed: boolean;
  data: ListData | undefined;
  resolved: ResolvedReferences | undefined;
  changes: ShortlistChanges;
  /** References in the address. Undefined if the list is the reader's own. */
  shared: RequestedReferences | undefined;
  /** Leads from a shared list to the reader's own. */
  onLeaveShared: () => void;
}

/**
 * The shared list or the reader's own. Else `EmptyShortlist` if it is empty, or a line that says that the listings are loading or
 * could not be loaded.
 */
function CurrentList({ isEmpty, isFailed, data, resolved, changes, shared, onLeaveShared }: CurrentListProps) {
  if (isEmpty) return <EmptyShortlist />;
  if (data === undefined || resolved === undefined)
    return <p class="label">{isFailed ? shortlistMessages.failed : shortlistMessages.loading}</p>;
  if (shared === undefined) return <SavedList data={data} resolved={resolved} changes={changes} />;
  return (
    <SharedList
      data={data}
      resolved={resolved}
      omitted={shared.omitted}
      changes={changes}
      onLeaveShared={onLeaveShared}
    />
  );
}

interface SharedListProps {
  data: ListData;
  resolved: ResolvedReferences;
  /** Number of references in the address beyond the limit. */
  omitted: number;
  changes: ShortlistChanges;
  onLeaveShared: () => void;
}

/**
 * List from the page's address: heading, number of listings, buttons, notices, listings, and the brief if a listing is found. The
 * reader's own list is unchanged until they save this one to it.
 */
function SharedList({ data, resolved, omitted, changes, onLeaveShared }: SharedListProps) {
  const { references } = resolved;
  const omittedText = omitted > 0 ? shortlistMessages.omitted({ limit: shortlistLimit, count: omitted }) : undefined;
  return (
    <>
      <section aria-labelledby="shared">
        <div class="toolbar kept-head">
          <div>
            <h2 id="shared" tabIndex={-1}>
              {shortlistMessages.sharedTitle}
            </h2>
            <p>{shortlistMessages.sharedLead({ count: references.length })}</p>
          </div>
          <SharedListActions resolved={resolved} changes={changes} onLeaveShared={onLeaveShared} />
        </div>
        <Notices index={data.index} resolved={resolved} omittedText={omittedText} />
        <Entries references={references} data={data} isReadersList={false} />
      </section>
      {references.length > 0 && (
        <Brief data={data} references={references} announce={changes.announce} notes={{}} question="" />
      )}
    </>
  );
}

/**
 * Buttons of a shared list. "Keep these 3" adds its listings to the reader's own list, as far as there is room, announces it and
 * shows that list; if nothing can be added, a line says why in its place. "Your own list (2)" shows the own list without a
 * change.
 */
function SharedListActions({
  resolved,
  changes: { saved, change },
  onLeaveShared,
}: Pick<SharedListProps, "resolved" | "changes" | "onLeaveShared">) {
  const { list, added, omitted } = addReferences(saved.references, resolved.references);
  const saveAll = () => {
    const savedText = shortlistMessages.saved({ count: added });
    const text = omitted === 0 ? savedText : shortlistMessages.noRoom({ saved: savedText, count: omitted });
    change({ ...saved, references: list }, text);
    onLeaveShared();
  };
  return (
    <div class="kept-actions">
      {added > 0 && (
        <button type="button" class="button" onClick={saveAll}>
          {shortlistMessages.saveAll({ count: added })}
        </button>
      )}
      {added === 0 && resolved.references.length > 0 && (
        <p class="label">{omitted > 0 ? pageMessages.full : shortlistMessages.allSaved}</p>
      )}
      <button type="button" class="button second" onClick={onLeaveShared}>
        {shortlistMessages.ownList({ count: saved.references.length })}
      </button>
    </div>
  );
}
