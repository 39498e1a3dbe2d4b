import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { sortOrders, toggleTerm, type SortOrder } from "../../core/facets/directory-query.ts";
import { suggestTerms } from "../../core/facets/find-terms.ts";
import { findFacetTitle } from "./facet-titles.ts";
import { useTermNames } from "./read-index.ts";
import type { PartProps } from "./use-query.ts";
import { directoryMessages } from "./words.ts";

const searchDelayInMs = 150;

/**
 * Search field and sort order. The query changes 150 ms after the last letter. Letters typed in one go share an entry of the
 * browser's history, until the field loses focus or the query's text changes by other means, such as a removed chip.
 */
export function SearchControls({ query, change }: Omit<PartProps, "directory">) {
  const { filter } = directoryMessages;
  const [text, setText] = useState(query.q);
  const timer = useRef<number>();
  const isTyping = useRef(false);
  useEffect(() => {
    if (collapseSpaces(text) === query.q) return;
    // The text was changed elsewhere: drop what is typed here.
    clearTimeout(timer.current);
    isTyping.current = false;
    setText(query.q);
  }, [query.q]);

  const search = (typed: string) => {
    change((current) => ({ ...current, q: collapseSpaces(typed) }), isTyping.current ? "replace" : "push");
    isTyping.current = true;
  };
  const scheduleSearch = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => search(typed), searchDelayInMs);
  };

  const defaultOrder: SortOrder = query.q === "" ? "name" : "relevance";
  const hasRelevance = defaultOrder === "relevance" || query.sort === "relevance";
  const orders = sortOrders.filter((order) => order !== "relevance" || hasRelevance);
  const changeOrder = (order: string) => {
    const { sort: _, ...unsorted } = query;
    change(() => (order === defaultOrder ? unsorted : { ...unsorted, sort: order as SortOrder }));
  };
  return (
    <form class="asking" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span class="vh">{filter.text}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          maxLength={200}
          placeholder={filter.placeholder}
          value={text}
          onInput={({ currentTarget }) => scheduleSearch(currentTarget.value)}
          onBlur={() => (isTyping.current = false)}
        />
      </label>
      <label class="order">
        <span>{filter.sort}</span>
        <select
          class="select"
          autocomplete="off"
          value={query.sort ?? defaultOrder}
          onChange={({ currentTarget }) => changeOrder(currentTarget.value)}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {filter.sorts[order]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

/**
 * Returns a text without white space at its ends, and with single spaces within: "  a \n b " → "a b". "" for white space alone.
 */
function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Buttons that replace the query's text by a filter for a term: "Filter by country: Kenya (12)". At most three, for terms with a
 * name that begins with the whole text, which needs at least three characters (see `suggestTerms`). Nothing without such a term.
 */
export function FilterSuggestions({ directory: { engine, titleOf }, query, change }: PartProps) {
  const namesOf = useTermNames(true);
  const suggestions = useMemo(() => suggestTerms(engine, query, namesOf), [engine, query, namesOf]);
  if (suggestions.length === 0) return null;
  const { suggest } = directoryMessages.filter;
  return (
    <div class="suggestions" role="group" aria-label={suggest.label}>
      {suggestions.map(({ name, id, count }) => (
        <button
          key={`${name}=${id}`}
          type="button"
          class="link"
          onClick={() => change((current) => ({ ...toggleTerm(current, name, id), q: "" }))}
        >
          {suggest.by({ facet: findFacetTitle(name), term: titleOf(name, id), count })}
        </button>
      ))}
    </div>
  );
}
