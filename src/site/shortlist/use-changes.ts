import { useState, useEffect } from "preact/hooks";
import { formatNotes } from "../../core/shortlist/notes.ts";
import { formatReferences } from "../../core/shortlist/references.ts";
import type { ShortlistMessages } from "./words.ts";
import { readKept, type Kept, writeKept } from "../rows/kept-listings.ts";

/** What was last done with the list, and what it was before where that can be had back. */
export interface Said {
  readonly text: string;
  readonly before?: Kept;
  /** What it became: where another tab changed it since, going back would undo that too. */
  readonly after?: Kept;
}

/** The reader's list and how it changes: what was done is said, and offered to be undone where something was lost. */
export function useChanges(words: ShortlistMessages) {
  const [kept, keep] = useKept();
  const [said, setSaid] = useState<Said>({ text: "" });
  const change = (next: Kept, text?: string, undo?: "undo"): boolean => {
    // Another tab may have changed it a moment ago, and this one not have heard of it.
    const isKnown = isSame(readKept(), kept);
    if (!isKnown) dispatchEvent(new Event("storage"));
    const isKept = isKnown && keep(next);
    if (!isKept) setSaid({ text: isKnown ? words.lost : words.changed });
    else if (text !== undefined) setSaid({ text, ...(undo && { before: kept, after: next }) });
    return isKept;
  };
  const isLast = said.after === undefined || isSame(said.after, kept);
  return { kept, said: isLast ? said : { text: said.text }, change, say: (text: string) => setSaid({ text }) };
}

function isSame(one: Kept, other: Kept): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ references, notes, question }: Kept): string {
  return `${formatReferences(references)} ${formatNotes(notes, references)} ${references.length > 0 ? question : ""}`;
}

/** What the browser keeps, followed through changes made elsewhere: in another tab, or by the script in every page. */
export function useKept(): readonly [Kept, (next: Kept) => boolean] {
  const [kept, setKept] = useState(readKept);
  useEffect(() => {
    const follow = () => setKept(readKept());
    addEventListener("storage", follow);
    addEventListener("pageshow", follow);
    return () => {
      removeEventListener("storage", follow);
      removeEventListener("pageshow", follow);
    };
  }, []);
  return [kept, writeKept];
}
