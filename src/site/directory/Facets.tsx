import type { DirectoryResult } from "../../core/facets/find-listings.ts";
import { toggleTerm } from "../../core/facets/directory-query.ts";
import { notStated, findPlaceFacet, localities, localityName, type Selection } from "../../core/facets/selection.ts";
import { useState } from "preact/hooks";
import { findTerms } from "../../core/facets/find-terms.ts";
import type { TitleOf } from "../../core/register/format-place.ts";
import type { FacetTerms } from "./facet-terms.ts";
import { useTermNames } from "./read-index.ts";
import type { PartProps } from "./use-query.ts";
import { directoryWords as words } from "./words.ts";

export interface Props extends PartProps {
  answer: Pick<DirectoryResult, "counts" | "localityCounts">;
}

const firstOpen = new Set(["issues", "industries", "regions", "services", "functions"]);

/** All facets, in the rail or in the sheet of a phone. */
export function Facets({ directory: { terms, titleOf }, query, answer, change }: Props) {
  return (
    <div class="facets" role="group" aria-label={words.filter.label}>
      {terms.map((each) => (
        <FacetGroup
          key={each.facet.name}
          terms={each}
          titleOf={titleOf}
          selection={query.terms}
          counts={answer.counts.get(each.facet.name)}
          near={each.facet.name === findPlaceFacet(query.terms) ? answer.localityCounts : undefined}
          isOpen={firstOpen.has(each.facet.name)}
          onToggle={(name, id) => change((asked) => toggleTerm(asked, name, id))}
        />
      ))}
    </div>
  );
}

interface FacetGroupProps {
  terms: FacetTerms;
  titleOf: TitleOf;
  selection: Selection;
  counts: Uint32Array | undefined;
  /** Where the places chosen are this facet's: how many listings match them in each way. */
  near: DirectoryResult["localityCounts"];
  isOpen: boolean;
  onToggle: (name: string, id: string) => void;
}

/** A facet: its terms with how many listings each would leave. What would leave none can't be chosen, only given up. */
function FacetGroup({ terms, titleOf, selection, counts, near, isOpen, onToggle }: FacetGroupProps) {
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
          <TermList
            terms={terms}
            titleOf={titleOf}
            chosen={chosen}
            counts={counts}
            onToggle={(id) => onToggle(name, id)}
          />
          {near && (
            // How near to the places chosen listings must be; no locality chosen takes all.
            <div class="facet-near" role="group" aria-label={words.filter.facet(localityName)}>
              {localities.map((each) => (
                <TermCheck
                  key={each}
                  title={titleOf(localityName, each)}
                  count={near[each]}
                  isChosen={selection[localityName]?.includes(each) ?? false}
                  onToggle={() => onToggle(localityName, each)}
                />
              ))}
            </div>
          )}
        </fieldset>
      )}
    </details>
  );
}

interface TermListProps extends Pick<FacetGroupProps, "terms" | "titleOf" | "counts"> {
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** A facet's terms: the first, then all of them, or those that are typed. The chosen ones are always there. */
function TermList({ terms, titleOf, chosen, counts, onToggle }: TermListProps) {
  const { facet, ids, first, findable } = terms;
  const { name, indexById } = facet;
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
          count={counts?.[indexById.get(id) ?? -1] ?? 0}
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
function TermCheck({ title, count, isChosen, isKept = false, onToggle }: TermCheckProps) {
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
