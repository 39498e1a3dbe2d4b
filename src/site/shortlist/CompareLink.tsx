import type { Reference } from "../../dataset/model.ts";
import { compareLimit, formatReferences } from "../../core/shortlist/references.ts";
import { href } from "../ui/href.ts";
import { useShortlist } from "./context.ts";

export interface Props {
  picked: readonly Reference[];
  /** Whether another button of the view is the filled one. */
  second?: boolean;
}

/** Leads to the comparison of what is ticked; after "#", so that the host isn't told the list. */
export function CompareLink({ picked, second = false }: Props) {
  const { words } = useShortlist();
  return picked.length < 2 ? (
    <p class="label">{words.comparePick(compareLimit)}</p>
  ) : (
    <a class={second ? "button second" : "button"} href={`${href("/compare/")}#ids=${formatReferences(picked)}`}>
      {words.compare(picked.length)}
    </a>
  );
}
