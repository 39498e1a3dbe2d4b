import { useEffect, useRef, useState } from "preact/hooks";
import { sorts, type Query, type Sort } from "../../core/facets/facets.ts";
import { useDirectory, type Change } from "./context.ts";

export interface Props {
  query: Query;
  change: Change;
}

const millisecondsBeforeAnswer = 150;

/** The text and the order that are asked for. */
export function Asking({ query, change }: Props) {
  const { words } = useDirectory();
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
  const usual: Sort = query.q === "" ? "name" : "relevance";
  const offered = sorts.filter((sort) => sort !== "relevance" || usual === sort || query.sort === sort);
  return (
    <form class="asking" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span class="vh">{words.filter.text}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          maxLength={200}
          placeholder={words.filter.placeholder}
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
        <span>{words.filter.sort}</span>
        <select
          class="select"
          autocomplete="off"
          value={query.sort ?? usual}
          onChange={({ currentTarget: { value } }) => {
            const { sort: _, ...asked } = query;
            change(() => (value === usual ? asked : { ...asked, sort: value as Sort }));
          }}
        >
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {words.filter.sorts[sort]}
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
