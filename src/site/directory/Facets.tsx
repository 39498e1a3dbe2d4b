import {
  placeFacetOf,
  toggleTerm,
  type Answer,
  type Query,
  localities,
  localityName,
  type Selection,
} from "../../core/facets/facets.ts";
import { useDirectory, type Change } from "./context.ts";
import { useState } from "preact/hooks";
import type { FacetTerms } from "./facet-terms.ts";
import { TermCheck, TermList } from "./TermList.tsx";

export interface Props {
  query: Query;
  answer: Pick<Answer, "counts" | "near">;
  change: Change;
}

/** Facets that stand open at first. */
const firstOpen = new Set(["issues", "industries", "regions", "services", "functions"]);

/** All facets, in the rail or in the sheet of a phone. */
export function Facets({ query, answer, change }: Props) {
  const { terms, words } = useDirectory();
  return (
    <div class="facets" role="group" aria-label={words.filter.label}>
      {terms.map((each) => (
        <FacetGroup
          key={each.facet.name}
          terms={each}
          selection={query.terms}
          counts={answer.counts.get(each.facet.name)}
          near={each.facet.name === placeFacetOf(query.terms) ? answer.near : undefined}
          isOpen={firstOpen.has(each.facet.name)}
          onToggle={(name, id) => change((asked) => toggleTerm(asked, name, id))}
        />
      ))}
    </div>
  );
}

interface FacetGroupProps {
  terms: FacetTerms;
  selection: Selection;
  counts: Uint32Array | undefined;
  /** Where the places chosen are this facet's: how many listings match them in each way. */
  near: Answer["near"];
  isOpen: boolean;
  onToggle: (name: string, id: string) => void;
}

/** A facet: its terms with how many listings each would leave. What would leave none can't be chosen, only given up. */
function FacetGroup({ terms, selection, counts, near, isOpen, onToggle }: FacetGroupProps) {
  const { words } = useDirectory();
  const { name } = terms.facet;
  const chosen = selection[name] ?? [];
  const [open, setOpen] = useState(isOpen || chosen.length > 0);
  const title = words.filter.facet(name);
  return (
    <details class="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {chosen.length > 0 && <span class="num">{words.filter.chosen({ count: chosen.length })}</span>}
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

type NearProps = Pick<FacetGroupProps, "onToggle"> & {
  counts: NonNullable<Answer["near"]>;
  chosen: readonly string[];
};

/** How near to the places chosen listings must be; no locality chosen takes all. */
function Near({ counts, chosen, onToggle }: NearProps) {
  const { words, titleOf } = useDirectory();
  return (
    <div class="facet-near" role="group" aria-label={words.filter.facet(localityName)}>
      {localities.map((each) => (
        <TermCheck
          key={each}
          title={titleOf(localityName, each)}
          count={counts[each]}
          isChosen={chosen.includes(each)}
          onToggle={() => onToggle(localityName, each)}
        />
      ))}
    </div>
  );
}
