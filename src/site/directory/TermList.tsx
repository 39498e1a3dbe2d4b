import { useState } from "preact/hooks";
import { findTerms } from "../../core/facets/find-terms.ts";
import { notStated } from "../../core/facets/selection.ts";
import { useDirectory } from "./context.ts";
import type { FacetTerms } from "./facet-terms.ts";
import { useTermNames } from "./use-term-names.ts";

export interface Props {
  terms: FacetTerms;
  chosen: readonly string[];
  counts: Uint32Array | undefined;
  onToggle: (id: string) => void;
}

/** A facet's terms: the first, then all of them, or those that are typed. The chosen ones are always there. */
export function TermList({ terms: { facet, ids, first, findable }, chosen, counts, onToggle }: Props) {
  const { words, titleOf } = useDirectory();
  const { name, placeById } = facet;
  const [typed, setTyped] = useState("");
  const [isWhole, setWhole] = useState(false);
  // The one under the hand stays in reach, though it may leave none.
  const [last, setLast] = useState("");
  const many = words.filter.many(name);
  const all = [...ids, ...chosen.filter((id) => !ids.includes(id))];
  const isLong = all.length > first.length + 1;
  const isTyped = typed.trim() !== "";
  const namesOf = useTermNames(isTyped);
  const found = isTyped ? findTerms(findable, (id) => [titleOf(name, id), ...namesOf(name, id)], typed) : [];
  const listed = isTyped ? found : isWhole || !isLong ? all : first;
  const shown = [...listed, ...chosen.filter((id) => !listed.includes(id))];
  return (
    <>
      {findable.length > 0 && (
        <FindTerm label={words.filter.find({ what: many })} typed={typed} found={found.length} onType={setTyped} />
      )}
      {shown.map((id) => (
        <TermCheck
          key={id}
          title={titleOf(name, id)}
          count={counts?.[placeById.get(id) ?? -1] ?? 0}
          isChosen={chosen.includes(id)}
          isKept={id === last}
          onToggle={() => {
            setLast(id);
            onToggle(id);
          }}
        />
      ))}
      {isLong && !isTyped && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? words.filter.fewer
            : words.filter.all({ count: all.length - (all.includes(notStated) ? 1 : 0), what: many })}
        </button>
      )}
    </>
  );
}

interface TermCheckProps {
  title: string;
  count: number;
  isChosen: boolean;
  /** Stays in reach though it may leave none. */
  isKept?: boolean;
  onToggle: () => void;
}

/** A term with how many listings it would leave; what would leave none can't be chosen, only given up. */
export function TermCheck({ title, count, isChosen, isKept = false, onToggle }: TermCheckProps) {
  const { words } = useDirectory();
  const isBarred = count === 0 && !isChosen && !isKept;
  return (
    <label class={isBarred ? "check none" : "check"}>
      <input type="checkbox" checked={isChosen} disabled={isBarred} onChange={onToggle} />
      <span>{title}</span>
      <span class="num">{words.format.number(count)}</span>
    </label>
  );
}

interface FindTermProps {
  label: string;
  typed: string;
  /** How many terms match what is typed. */
  found: number;
  onType: (typed: string) => void;
}

/** A field to find a term of a long facet. What is typed stays in it: it filters terms, not listings. */
function FindTerm({ label, typed, found, onType }: FindTermProps) {
  const { words } = useDirectory();
  return (
    <div class="facet-find">
      <input
        class="input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class="label" aria-live="polite">
        {typed.trim() === "" ? "" : words.filter.found({ count: found })}
      </p>
    </div>
  );
}
