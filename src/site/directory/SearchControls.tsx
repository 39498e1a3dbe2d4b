import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { sortOrders, toggleTerm, type SortOrder } from "../../core/facets/directory-query.ts";
import { suggestTerms } from "../../core/facets/find-terms.ts";
import { useTermNames } from "./read-index.ts";
import type { PartProps } from "./use-query.ts";
import { directoryWords } from "./words.ts";

const { filter } = directoryWords;

const millisecondsBeforeAnswer = 150;

/** The text and the order that are asked for. */
export function SearchControls({ query, change }: Omit<PartProps, "directory">) {
  const [text, setText] = useState(query.q);
  const timer = useRef<number>();
  // A run of typing is one step of the history.
  const isTyping = useRef(false);
  useEffect(() => {
    if (plain(text) === query.q) return;
    // Asked for otherwise meanwhile: what was typed is no longer meant.
    clearTimeout(timer.current);
    isTyping.current = false;
    setText(query.q);
  }, [query.q]);

  const ask = (typed: string) => {
    change((asked) => ({ ...asked, q: plain(typed) }), isTyping.current ? "replace" : "push");
    isTyping.current = true;
  };
  const usual: SortOrder = query.q === "" ? "name" : "relevance";
  const offered = sortOrders.filter((sort) => sort !== "relevance" || usual === sort || query.sort === sort);
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
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            clearTimeout(timer.current);
            timer.current = window.setTimeout(() => ask(value), millisecondsBeforeAnswer);
          }}
          onBlur={() => (isTyping.current = false)}
        />
      </label>
      <label class="order">
        <span>{filter.sort}</span>
        <select
          class="select"
          autocomplete="off"
          value={query.sort ?? usual}
          onChange={({ currentTarget: { value } }) => {
            const { sort: _, ...asked } = query;
            change(() => (value === usual ? asked : { ...asked, sort: value as SortOrder }));
          }}
        >
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {filter.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Filters that a typed text may mean, such as a country: one press takes one in the place of the text. */
export function FilterSuggestions({ directory: { engine, titleOf }, query, change }: PartProps) {
  const namesOf = useTermNames(true);
  const found = useMemo(() => suggestTerms(engine, query, namesOf), [engine, query, namesOf]);
  if (found.length === 0) return null;
  const { facet, suggest } = filter;
  return (
    <div class="suggestions" role="group" aria-label={suggest.label}>
      {found.map(({ name, id, count }) => (
        <button
          key={`${name}=${id}`}
          type="button"
          class="link"
          onClick={() => change((asked) => ({ ...toggleTerm(asked, name, id), q: "" }))}
        >
          {suggest.by({ facet: facet(name), term: titleOf(name, id), count })}
        </button>
      ))}
    </div>
  );
}
