import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Kind, Reference } from "../../dataset/model.ts";
import { addReferences } from "../../measures/shortlist/list-edits.ts";
import { kindOf } from "../../measures/shortlist/listed.ts";
import { shortlistLimit } from "../../measures/shortlist/references.ts";
import { resolveReferences, type Resolved } from "../../measures/shortlist/resolve.ts";
import type { DirectoryMessages } from "../../messages/directory.ts";
import type { ShortlistMessages } from "../../messages/shortlist.ts";
import { AddListing } from "./AddListing.tsx";
import { ShortlistContext } from "./context.ts";
import { NothingKept } from "./NothingKept.tsx";
import { OwnList } from "./OwnList.tsx";
import { SharedList } from "./SharedList.tsx";
import type { Kept } from "./store.ts";
import { titlesIn } from "./title-of.ts";
import { useAsked } from "./use-asked.ts";
import { useKept } from "./use-kept.ts";
import { useListed, useSummariesOf } from "./use-listed.ts";

export interface Props {
  words: ShortlistMessages;
  rowWords: DirectoryMessages;
}

/** The shortlist: the reader's own, or one that came by its address. */
export function ShortlistIsland({ words, rowWords }: Props) {
  const [kept, keep] = useKept();
  const [asked, ask] = useAsked(shortlistLimit);
  const [isSearching, setSearching] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly before?: Kept }>({ text: "" });
  const isShared = asked.references.length + asked.faulty.length > 0;
  const wanted: readonly string[] = isShared ? [...asked.references, ...asked.faulty] : kept.references;
  const found = useListed({ index: isSearching || wanted.length > 0, more: wanted.length > 0 });
  const names = found === "failed" ? undefined : found?.listed;
  const resolved = useMemo(
    () => found && found !== "failed" && resolveReferences(found.listed, wanted, found.more?.moved ?? {}),
    [found, wanted.join()],
  );
  const listed = useSummariesOf(names, kindsOf(resolved || undefined));
  const shortlist = useMemo(
    () =>
      found && found !== "failed" && listed
        ? { listed, more: found.more, words, rowWords, titleOf: titlesIn(listed, rowWords) }
        : undefined,
    [found, listed],
  );
  const whole = withMovedNotes(kept, resolved || undefined);
  const change = (next: Kept, text?: string, undo?: "undo") => {
    if (!keep(next)) setSaid({ text: words.lost });
    else if (text !== undefined) setSaid({ text, ...(undo && { before: kept }) });
  };
  const say = (text: string) => setSaid({ text });
  const root = useFocusOn(isShared);
  return (
    <div ref={root}>
      {!isShared && (
        <AddListing
          label={words.add}
          hint={words.addHint}
          names={names}
          taken={kept.references}
          words={words}
          onTurn={() => setSearching(true)}
          onAdd={(reference, name) => {
            const { list, added } = addReferences(kept.references, [reference]);
            change({ ...kept, references: list }, added > 0 ? words.added(name) : words.full);
          }}
        />
      )}
      <div class="kept-says">
        <p role="status">{said.text}</p>
        {said.before && (
          <button
            type="button"
            class="link"
            onClick={() => said.before && change(said.before, words.undone)}
          >
            {words.undo}
          </button>
        )}
      </div>
      {wanted.length === 0 ? (
        <NothingKept words={words} />
      ) : shortlist === undefined || !resolved ? (
        <p class="label">{found === "failed" ? words.failed : words.loading}</p>
      ) : (
        <ShortlistContext.Provider value={shortlist}>
          {isShared ? (
            <SharedList
              asked={asked}
              resolved={resolved}
              kept={kept}
              say={say}
              onOwn={() => ask([])}
              onKeep={(next, text) => {
                change(next, text);
                ask([]);
              }}
            />
          ) : (
            <OwnList kept={whole} resolved={resolved} onChange={change} say={say} />
          )}
        </ShortlistContext.Provider>
      )}
    </div>
  );
}

/** A note goes with its listing when that moves. */
function withMovedNotes({ references, notes }: Kept, resolved: Resolved | undefined): Kept {
  const moved = (resolved?.moved ?? []).filter(({ from, to }) => notes[from] !== undefined && notes[to] === undefined);
  return { references, notes: { ...notes, ...Object.fromEntries(moved.map(({ from, to }) => [to, notes[from]])) } };
}

function kindsOf(resolved: Resolved | undefined): Kind[] {
  const kinds = new Set((resolved?.references ?? []).map((reference: Reference) => kindOf(reference)));
  return (["entity", "tool"] as const).filter((kind) => kinds.has(kind));
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
