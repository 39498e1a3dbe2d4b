import { useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { compareLimit } from "../../core/shortlist/references.ts";

/** The listings of a list that are ticked to be compared, in the list's order. */
export function usePicked(references: readonly Reference[]) {
  const [ticked, setTicked] = useState<readonly Reference[]>([]);
  const picked = references.filter((reference) => ticked.includes(reference)).slice(0, compareLimit);
  const onPick = (reference: Reference) =>
    setTicked(picked.includes(reference) ? picked.filter((each) => each !== reference) : [...picked, reference]);
  return { picked, onPick };
}
