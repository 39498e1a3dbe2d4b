import { useState } from "preact/hooks";
import { localityName, type Answer, type Selection } from "../../core/facets/facets.ts";
import { useDirectory } from "./context.ts";
import type { FacetTerms } from "./facet-terms.ts";
import { Near } from "./Near.tsx";
import { TermList } from "./TermList.tsx";

export interface Props {
  terms: FacetTerms;
  selection: Selection;
  counts: Uint32Array | undefined;
  /** Where the places chosen are this facet's: how many listings match them in each way. */
  near: Answer["near"];
  isOpen: boolean;
  onToggle: (name: string, id: string) => void;
}

/** A facet: its terms with how many listings each would leave. What would leave none can't be chosen, only given up. */
export function FacetGroup({ terms, selection, counts, near, isOpen, onToggle }: Props) {
  const { words } = useDirectory();
  const { name } = terms.facet;
  const chosen = selection[name] ?? [];
  const [open, setOpen] = useState(isOpen || chosen.length > 0);
  const title = words.filter.facets[name]?.title ?? name;
  return (
    <details class="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {chosen.length > 0 && <span class="num">{words.filter.chosen(chosen.length)}</span>}
      </summary>
      {open && (
        <fieldset>
          <legend class="vh">{title}</legend>
          <TermList terms={terms} chosen={chosen} counts={counts} onToggle={(id) => onToggle(name, id)} />
          {near && <Near counts={near} chosen={selection[localityName] ?? []} onToggle={onToggle} />}
        </fieldset>
      )}
    </details>
  );
}
