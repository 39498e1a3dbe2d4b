import type { DirectoryResult } from "../../core/facets/find-listings.ts";
import { toggleTerm } from "../../core/facets/directory-query.ts";
import { notStated, findPlaceFacet, localities, localityName, type Selection } from "../../core/facets/selection.ts";
import { useState } from "preact/hooks";
import { findTerms } from "../../core/facets/find-terms.ts";
import { format } from "../../core/language/page-format.ts";
import type { TitleOf } from "../../core/register/format-place.ts";
import type { FacetTerms } from "./facet-terms.ts";
import { findFacetTitle, findTermsNoun } from "./facet-titles.ts";
import { useTermNames } from "./read-index.ts";
import type { PartProps } from "./use-query.ts";
import { directoryMessages } from "./words.ts";

export interface Props extends PartProps {
  answer: Pick<DirectoryResult, "counts" | "localityCounts">;
}

/** Facets that are open before the reader selects anything. */
const openFacets = new Set(["issues", "industries", "regions", "services", "functions"]);

/** All facets of a directory, for the rail and for the dialog of narrow screens. Those of `openFacets` are open at first. */
export function Facets({ directory: { terms, titleOf }, query, answer, change }: Props) {
  const placeFacet = findPlaceFacet(query.terms);
  return (
    <div class="facets" role="group" aria-label={directoryMessages.filter.label}>
      {terms.map((facetTerms) => {
        const { name } = facetTerms.facet;
        return (
          <FacetGroup
            key={name}
            terms={facetTerms}
            titleOf={titleOf}
            selection={query.terms}
            counts={answer.counts.get(name)}
            localityCounts={name === placeFacet ? answer.localityCounts : undefined}
            isOpen={openFacets.has(name)}
            onToggle={(facetName, id) => change((current) => toggleTerm(current, facetName, id))}
          />
        );
      })}
    </div>
  );
}

interface FacetGroupProps {
  terms: FacetTerms;
  titleOf: TitleOf;
  selection: Selection;
  /** Number of results with each term of the facet, by index. */
  counts: Uint32Array | undefined;
  /** Number of results by locality. Undefined unless this is the facet of the selected places. */
  localityCounts: DirectoryResult["localityCounts"];
  /** Open from the start. A facet with a selected term is open too. */
  isOpen: boolean;
  onToggle: (name: string, id: string) => void;
}

/**
 * Collapsible facet: its title, number of selected terms ("2 chosen") if there are any, and once opened its terms with the number
 * of results for each. With a selected place, the localities ("Works in its region") are below the facet of that place.
 */
function FacetGroup({ terms, titleOf, selection, counts, localityCounts, isOpen, onToggle }: FacetGroupProps) {
  const { name } = terms.facet;
  const selectedIds = selection[name] ?? [];
  const [open, setOpen] = useState(isOpen || selectedIds.length > 0);
  const title = findFacetTitle(name);
  return (
    <details class="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {selectedIds.length > 0 && (
          <span class="num">{directoryMessages.filter.chosen({ count: selectedIds.length })}</span>
        )}
      </summary>
      {open && (
        <fieldset>
          <legend class="vh">{title}</legend>
          <TermList
            terms={terms}
            titleOf={titleOf}
            selectedIds={selectedIds}
            counts={counts}
            onToggle={(id) => onToggle(name, id)}
          />
          {localityCounts && (
            // Without a selected locality, results are of all localities.
            <div class="facet-near" role="group" aria-label={findFacetTitle(localityName)}>
              {localities.map((locality) => (
                <TermCheckbox
                  key={locality}
                  title={titleOf(localityName, locality)}
                  count={localityCounts[locality]}
                  isSelected={selection[localityName]?.includes(locality) ?? false}
                  onToggle={() => onToggle(localityName, locality)}
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
  selectedIds: readonly string[];
  onToggle: (id: string) => void;
}

/**
 * Checkboxes of a facet's terms: the initial ones (`initialIds`), all of them once the list is opened, or the matches of the text
 * typed in the facet's field. Selected terms are always shown, at the end if the others don't include them.
 *
 * The field is there if the facet has `findableIds`. The button that opens and folds the list is there if it hides at least two
 * terms and nothing is typed.
 */
function TermList({ terms, titleOf, selectedIds, counts, onToggle }: TermListProps) {
  const { facet, ids, initialIds, findableIds } = terms;
  const { name, indexById } = facet;
  const { filter } = directoryMessages;
  const [typed, setTyped] = useState("");
  const [isExpanded, setExpanded] = useState(false);
  // The term that was toggled last stays enabled, even without results, so that it can be toggled back.
  const [lastToggledId, setLastToggledId] = useState("");
  const termsNoun = findTermsNoun(name);
  const allIds = [...ids, ...selectedIds.filter((id) => !ids.includes(id))];
  const isLong = allIds.length > initialIds.length + 1;
  const termCount = allIds.filter((id) => id !== notStated).length;

  const isTyped = typed.trim() !== "";
  const namesOf = useTermNames(isTyped);
  const matchingIds = isTyped ? findTerms(findableIds, (id) => [titleOf(name, id), ...namesOf(name, id)], typed) : [];
  const unfilteredIds = isExpanded || !isLong ? allIds : initialIds;
  const listedIds = isTyped ? matchingIds : unfilteredIds;
  const visibleIds = [...listedIds, ...selectedIds.filter((id) => !listedIds.includes(id))];
  return (
    <>
      {findableIds.length > 0 && (
        <TermField
          label={filter.find({ terms: termsNoun })}
          typed={typed}
          matchCount={matchingIds.length}
          onType={setTyped}
        />
      )}
      {visibleIds.map((id) => (
        <TermCheckbox
          key={id}
          title={titleOf(name, id)}
          count={counts?.[indexById.get(id) ?? -1] ?? 0}
          isSelected={selectedIds.includes(id)}
          isAlwaysEnabled={id === lastToggledId}
          onToggle={() => {
            setLastToggledId(id);
            onToggle(id);
          }}
        />
      ))}
      {isLong && !isTyped && (
        <button type="button" class="link" aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
          {isExpanded ? filter.fewer : filter.all({ count: termCount, terms: termsNoun })}
        </button>
      )}
    </>
  );
}

interface TermCheckboxProps {
  title: string;
  /** Number of results with the term. */
  count: number;
  isSelected: boolean;
  isAlwaysEnabled?: boolean;
  onToggle: () => void;
}

/** Checkbox of a term, with its number of results. Disabled if there are none, unless it is selected or always enabled. */
function TermCheckbox({ title, count, isSelected, isAlwaysEnabled = false, onToggle }: TermCheckboxProps) {
  const isDisabled = count === 0 && !isSelected && !isAlwaysEnabled;
  return (
    <label class={isDisabled ? "check none" : "check"}>
      <input type="checkbox" checked={isSelected} disabled={isDisabled} onChange={onToggle} />
      <span>{title}</span>
      <span class="num">{format.number(count)}</span>
    </label>
  );
}

interface TermFieldProps {
  label: string;
  typed: string;
  /** Number of terms that match the typed text. */
  matchCount: number;
  onType: (typed: string) => void;
}

/**
 * Field that filters the terms of a long facet, not the listings. Announces the number of terms found ("3 matches"), or nothing
 * while it is empty.
 */
function TermField({ label, typed, matchCount, onType }: TermFieldProps) {
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
        {typed.trim() === "" ? "" : directoryMessages.filter.found({ count: matchCount })}
      </p>
    </div>
  );
}
