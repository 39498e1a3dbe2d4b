import { useState } from "preact/hooks";
import { localityName, type Answer, type Selection } from "../../measures/facets/facets.ts";
import { notStated } from "../../measures/facets/not-stated.ts";
import { useDirectory } from "./context.ts";
import { Near } from "./Near.tsx";
import { TermCheck } from "./TermCheck.tsx";
import { firstShown, type FacetTerms } from "./facet-terms.ts";

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
export function FacetGroup({ terms: { facet, ids }, selection, counts, near, isOpen, onToggle }: Props) {
  const { words, titleOf } = useDirectory();
  const { name, placeById } = facet;
  const chosen = selection[name] ?? [];
  const [open, setOpen] = useState(isOpen || chosen.length > 0);
  const [isWhole, setWhole] = useState(false);
  // The one under the hand stays in reach, though it may leave none.
  const [last, setLast] = useState("");
  const { title, many } = words.filter.facets[name] ?? { title: name, many: name };
  const known = chosen.filter((id) => !ids.includes(id));
  const all = [...ids, ...known];
  const isLong = all.length > firstShown + 1;
  const shown = isWhole || !isLong ? all : all.filter((id, index) => index < firstShown || chosen.includes(id));

  return (
    <details class="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {chosen.length > 0 && <span class="num">{words.filter.chosen(chosen.length)}</span>}
      </summary>
      {open && (
        <fieldset>
          <legend class="vh">{title}</legend>
          {shown.map((id) => {
            const count = counts?.[placeById.get(id) ?? -1] ?? 0;
            return (
              <TermCheck
                key={id}
                title={titleOf(name, id)}
                count={count}
                isChosen={chosen.includes(id)}
                isKept={id === last}
                onToggle={() => {
                  setLast(id);
                  onToggle(name, id);
                }}
              />
            );
          })}
          {isLong && (
            <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? words.filter.fewer : words.filter.all(all.length - (all.includes(notStated) ? 1 : 0), many)}
            </button>
          )}
          {near && <Near counts={near} chosen={selection[localityName] ?? []} onToggle={onToggle} />}
        </fieldset>
      )}
    </details>
  );
}
