import { useLayoutEffect, useRef } from "preact/hooks";
import { toggleTerm, type Query } from "../../core/facets/directory-query.ts";
import { localityName, notStated } from "../../core/facets/selection.ts";
import { formatFilter } from "./facet-titles.ts";
import type { DirectoryContext, PartProps } from "./use-query.ts";
import { directoryMessages } from "./words.ts";

interface Chip {
  readonly key: string;
  readonly title: string;
  /** Returns a query without the chip's filter. */
  readonly removeFrom: (query: Query) => Query;
}

/** The removed chip's index, and the toolbar in which to move the focus. */
interface RemovedChip {
  readonly index: number;
  readonly toolbar: Element | null | undefined;
}

/**
 * Removable filters of the query: a button for each, and one that clears all but the order. Nothing without a filter.
 *
 * A press on a button removes its filter and moves the focus to the next chip: see `moveFocus`.
 */
export function Chips({ directory, query, change }: PartProps) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<RemovedChip>();
  useLayoutEffect(() => {
    if (removed.current !== undefined) moveFocus(removed.current);
    removed.current = undefined;
  }, [query]);
  const chips = listChips(directory, query);
  if (chips.length === 0) return null;

  const remove = (index: number, update: Chip["removeFrom"]) => {
    removed.current = { index, toolbar: list.current?.closest(".toolbar") };
    change(update);
  };
  return (
    <ul class="chips" ref={list}>
      {chips.map(({ key, title, removeFrom }, index) => (
        <li key={key}>
          <button type="button" class="chip" onClick={() => remove(index, removeFrom)}>
            <span>{title}</span>
            <CrossIcon />
            <span class="vh">{directoryMessages.filter.remove}</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="link"
          onClick={() => remove(0, ({ sort }) => ({ terms: {}, q: "", ...(sort && { sort }) }))}
        >
          {directoryMessages.filter.clear}
        </button>
      </li>
    </ul>
  );
}

/**
 * Lists a chip for each selected term, as `{key, title, removeFrom}`: in the order of the facets, then of localities, and last
 * one for the text. Titles are those of the terms, "Kenya"; "Cost: Not stated", since all facets have that term; the text in
 * quotation marks, "“kiln”". Keys are `countries=KE` and `q`. [] for a query without terms and text.
 */
function listChips({ terms, titleOf }: DirectoryContext, query: Query): Chip[] {
  const facetNames = [...terms.map(({ facet }) => facet.name), localityName];
  const chips = facetNames.flatMap((name) => {
    const ids = query.terms[name] ?? [];
    return ids.map((id): Chip => {
      const title = id === notStated ? formatFilter(name, [titleOf(name, id)]) : titleOf(name, id);
      return { key: `${name}=${id}`, title, removeFrom: (current) => toggleTerm(current, name, id) };
    });
  });
  if (query.q === "") return chips;
  const title = directoryMessages.filter.quoted({ text: query.q });
  return [...chips, { key: "q", title, removeFrom: (current) => ({ ...current, q: "" }) }];
}

/**
 * Moves the focus after a chip was removed: to the chip now at its index, else to the last chip, else to the heading with the
 * count.
 */
function moveFocus({ index, toolbar }: RemovedChip): void {
  const chips = toolbar?.querySelectorAll<HTMLElement>(".chip") ?? [];
  const nextChip = chips[Math.min(index, chips.length - 1)];
  const target = nextChip ?? toolbar?.querySelector<HTMLElement>("h2");
  target?.focus();
}

/** Renders a cross, hidden from assistive technology: the icon `x` of Lucide (ISC), as in Icon.astro. */
export function CrossIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M18 6 6 18M6 6l12 12" />
    </svg>
  );
}
