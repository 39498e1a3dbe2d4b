import { useEffect, useState } from "preact/hooks";
import {
  formatNotes,
  formatReferences,
  parseReferences,
  type RequestedReferences,
} from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { readSavedShortlist, saveShortlist, type SavedShortlist } from "../rows/saved-shortlist.ts";
import { shortlistWords as words } from "./words.ts";

/**
 * The listings in the address, and how to change them: each change is a step that the back button takes back.
 *
 * They may be handed over after "#", which browsers don't send to the host; they move before it, where they can be shared.
 */
export function useAsked(limit: number): readonly [RequestedReferences, (references: readonly Reference[]) => void] {
  const isHandedOver = () => location.hash.startsWith("#ids=");
  const read = () => {
    const parameters = new URLSearchParams(isHandedOver() ? location.hash.slice(1) : location.search);
    return parseReferences(parameters.getAll("ids"), limit);
  };
  const [asked, setAsked] = useState(read);
  useEffect(() => {
    if (isHandedOver()) history.replaceState(null, "", addressOfAsked(read().references));
    return following(["popstate"], () => setAsked(read()));
  }, []);
  return [
    asked,
    (references) => {
      history.pushState(null, "", addressOfAsked(references));
      setAsked({ references, faulty: [], over: 0 });
    },
  ];
}

/** The page's own address with these listings. */
export function addressOfAsked(references: readonly Reference[]): string {
  return location.pathname + (references.length === 0 ? "" : `?ids=${formatReferences(references)}`);
}

/** What the browser keeps, followed through changes made elsewhere: in another tab, or by the script in every page. */
export function useKept(): SavedShortlist {
  const [kept, setKept] = useState(readSavedShortlist);
  useEffect(() => following(["storage", "pageshow"], () => setKept(readSavedShortlist())), []);
  return kept;
}

/** @returns the way to end it */
function following(events: readonly string[], follow: () => void): () => void {
  for (const event of events) addEventListener(event, follow);
  return () => {
    for (const event of events) removeEventListener(event, follow);
  };
}

/** What was last done with the list, and what it was before where that can be had back. */
export interface Said {
  readonly text: string;
  readonly before?: SavedShortlist;
  /** What it became: where another tab changed it since, going back would undo that too. */
  readonly after?: SavedShortlist;
}

/** The reader's list and how it changes: what was done is said, and offered to be undone where something was lost. */
export function useChanges() {
  const kept = useKept();
  const [said, setSaid] = useState<Said>({ text: "" });
  const change = (next: SavedShortlist, text?: string, undo?: "undo"): void => {
    // Another tab may have changed it a moment ago, and this one not have heard of it.
    const isKnown = isSame(readSavedShortlist(), kept);
    if (!isKnown) dispatchEvent(new Event("storage"));
    if (!isKnown || !saveShortlist(next)) setSaid({ text: isKnown ? words.lost : words.changed });
    else if (text !== undefined) setSaid({ text, ...(undo && { before: kept, after: next }) });
  };
  const isLast = said.after === undefined || isSame(said.after, kept);
  return { kept, said: isLast ? said : { text: said.text }, change, say: (text: string) => setSaid({ text }) };
}

export type Changes = ReturnType<typeof useChanges>;

function isSame(one: SavedShortlist, other: SavedShortlist): boolean {
  const textOf = ({ references, notes, question }: SavedShortlist) =>
    `${formatReferences(references)} ${formatNotes(notes, references)} ${references.length > 0 ? question : ""}`;
  return textOf(one) === textOf(other);
}
