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

/** The shortlist: the list in the page's address if there is one, which somebody shared, else the reader's own. */
export function ShortlistIsland() {
  const changes = useShortlistChanges();
  const { saved, notice, change } = changes;
  const [requested, request] = useRequestedReferences(shortlistLimit);
  const [isSearching, setSearching] = useState(false);
  const sharedReferences = [...requested.references, ...requested.faulty];
  const isShared = sharedReferences.length > 0;
  const root = useFocusOnSwitch(isShared);

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
 * Returns a ref for the island's element. When the shared list and the reader's own change places, the focus moves to the
 * heading.
 */
function useFocusOnSwitch(isShared: boolean) {
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

/** The shared list or the reader's own, or a message if it is empty, loading or failed. */
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

/** A list from the page's address. The reader's own list is unchanged until they save this one to it. */
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

/** Buttons to save a shared list to the reader's own, as far as there is room, and to go to the own list without it. */
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
