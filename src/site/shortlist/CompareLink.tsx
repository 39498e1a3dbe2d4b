import type { Reference } from "../../dataset/model.ts";
import { compareLimit, formatReferences } from "../../core/shortlist/references.ts";
import { href } from "../ui/href.ts";
import { useShortlist } from "./context.ts";
import { useState } from "preact/hooks";

export interface Props {
  picked: readonly Reference[];
  /** Whether another button of the view is the filled one. */
  second?: boolean;
}

/** Leads to the comparison of what is ticked; after "#", so that the host isn't told the list. */
export function CompareLink({ picked, second = false }: Props) {
  const { words } = useShortlist();
  return picked.length < 2 ? (
    <p class="label">{words.comparePick({ count: compareLimit })}</p>
  ) : (
    <a class={second ? "button second" : "button"} href={`${href("/compare/")}#ids=${formatReferences(picked)}`}>
      {words.compare({ count: picked.length })}
    </a>
  );
}

/** The listings of a list that are ticked to be compared, in the list's order. */
export function usePicked(references: readonly Reference[]) {
  const [ticked, setTicked] = useState<readonly Reference[]>([]);
  const picked = references.filter((reference) => ticked.includes(reference)).slice(0, compareLimit);
  const onPick = (reference: Reference) =>
    setTicked(picked.includes(reference) ? picked.filter((each) => each !== reference) : [...picked, reference]);
  return { picked, onPick };
}
