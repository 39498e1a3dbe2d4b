import { useEffect, useRef, useState } from "preact/hooks";
import { addReferences, shortlistLimit } from "../../core/shortlist/references.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { shortlistWords as words } from "./words.ts";
import { AddListing } from "./AddListing.tsx";
import { ShortlistContext } from "./context.ts";
import { NothingKept, Says } from "./Notices.tsx";
import { OwnList } from "./OwnList.tsx";
import { SharedList } from "./SharedList.tsx";
import { useAsked } from "./use-asked.ts";
import { useChanges } from "./use-changes.ts";
import { useShown } from "./use-shown.ts";

/** The shortlist: the reader's own, or one that came by its address. */
export function ShortlistIsland() {
  const changes = useChanges(words);
  const { kept, said, change } = changes;
  const [asked, ask] = useAsked(shortlistLimit);
  const [isSearching, setSearching] = useState(false);
  const isShared = asked.references.length + asked.faulty.length > 0;
  const wanted = isShared ? [...asked.references, ...asked.faulty] : kept.references;
  const shown = useShown(wanted, isSearching, { words, rowWords });
  const root = useFocusOn(isShared);
  return (
    <div ref={root}>
      {!isShared && (
        <AddListing
          label={words.add}
          hint={words.addHint}
          names={shown.names}
          taken={kept.references}
          words={words}
          onTurn={() => setSearching(true)}
          onAdd={(reference, name) => {
            const { list, added } = addReferences(kept.references, [reference]);
            change({ ...kept, references: list }, added > 0 ? words.added({ name }) : words.full);
          }}
        />
      )}
      <Says said={said} undo={words.undo} onUndo={(before) => change(before, words.undone)} />
      {wanted.length === 0 ? (
        <NothingKept words={words} />
      ) : shown.shortlist === undefined || shown.resolved === undefined ? (
        <p class="label">{shown.isFailed ? words.failed : words.loading}</p>
      ) : (
        <ShortlistContext.Provider value={shown.shortlist}>
          {isShared ? (
            <SharedList asked={asked} resolved={shown.resolved} changes={changes} onOwn={() => ask([])} />
          ) : (
            <OwnList resolved={shown.resolved} changes={changes} />
          )}
        </ShortlistContext.Provider>
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
