import { placeFacetOf, toggleTerm, type Answer, type Query } from "../../core/facets/facets.ts";
import { useDirectory, type Change } from "./context.ts";
import { FacetGroup } from "./FacetGroup.tsx";

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
