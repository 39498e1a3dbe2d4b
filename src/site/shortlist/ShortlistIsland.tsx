import { useEffect, useRef, useState } from "preact/hooks";
import { addReferences, shortlistLimit } from "../../core/shortlist/references.ts";
import { shortlistWords as words } from "./words.ts";
import { AddListing } from "./AddListing.tsx";
import { NothingKept, Says } from "./Notices.tsx";
import { OwnList } from "./OwnList.tsx";
import { SharedList } from "./SharedList.tsx";
import { useShown } from "./use-listed.ts";
import { useAsked, useChanges } from "./use-list.ts";

/** The shortlist: the reader's own, or one that came by its address. */
export function ShortlistIsland() {
  const changes = useChanges();
  const { kept, said, change } = changes;
  const [asked, ask] = useAsked(shortlistLimit);
  const [isSearching, setSearching] = useState(false);
  const isShared = asked.references.length + asked.faulty.length > 0;
  const wanted = isShared ? [...asked.references, ...asked.faulty] : kept.references;
  const { names, shortlist, resolved, isFailed } = useShown(wanted, isSearching);
  const root = useFocusOn(isShared);
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
        <SharedList {...{ shortlist, resolved, asked, changes }} onOwn={() => ask([])} />
      ) : (
        <OwnList {...{ shortlist, resolved, changes }} />
      )}
    </div>
  );
}

/** When one list takes the place of the other, the keyboard goes on at its heading. */
function useFocusOn(isShared: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) root.current?.querySelector<HTMLElement>("h2")?.focus();
    isFirst.current = false;
  }, [isShared]);
  return root;
}
