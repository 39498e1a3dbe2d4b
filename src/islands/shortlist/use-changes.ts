import { useState } from "preact/hooks";
import type { ShortlistMessages } from "../../messages/shortlist.ts";
import type { Kept } from "./store.ts";
import { useKept } from "./use-kept.ts";

/** What was last done with the list, and what it was before where that can be had back. */
export interface Said {
  readonly text: string;
  readonly before?: Kept;
}

/** The reader's list and how it changes: what was done is said, and offered to be undone where something was lost. */
export function useChanges(words: ShortlistMessages) {
  const [kept, keep] = useKept();
  const [said, setSaid] = useState<Said>({ text: "" });
  const change = (next: Kept, text?: string, undo?: "undo") => {
    if (!keep(next)) setSaid({ text: words.lost });
    else if (text !== undefined) setSaid({ text, ...(undo && { before: kept }) });
  };
  return { kept, said, change, say: (text: string) => setSaid({ text }) };
}
