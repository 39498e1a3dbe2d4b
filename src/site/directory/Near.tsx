import { localities, localityName, type Locality } from "../../core/facets/facets.ts";
import { useDirectory } from "./context.ts";
import { TermCheck } from "./TermList.tsx";

export interface Props {
  counts: Readonly<Record<Locality, number>>;
  chosen: readonly string[];
  onToggle: (name: string, id: string) => void;
}

/** How near to the places chosen listings must be; no locality chosen takes all. */
export function Near({ counts, chosen, onToggle }: Props) {
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
