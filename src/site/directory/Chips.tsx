import { useLayoutEffect, useRef } from "preact/hooks";
import { toggleTerm, type Query } from "../../core/facets/directory-query.ts";
import { localityName, notStated } from "../../core/facets/selection.ts";
import type { PartProps } from "./use-query.ts";
import { directoryWords } from "./words.ts";

const { filter } = directoryWords;

interface Chip {
  readonly key: string;
  readonly title: string;
  readonly without: (query: Query) => Query;
}

/** The filters in force, each with its way out. */
export function Chips({ directory: { titleOf, terms }, query, change }: PartProps) {
  const list = useRef<HTMLUListElement>(null);
  const names = [...terms.map(({ facet }) => facet.name), localityName];
  const chips: Chip[] = names.flatMap((name) =>
    (query.terms[name] ?? []).map((id) => ({
      title:
        id === notStated ? filter.filter({ facet: filter.facet(name), terms: [titleOf(name, id)] }) : titleOf(name, id),
      key: `${name}=${id}`,
      without: (asked: Query) => toggleTerm(asked, name, id),
    })),
  );
  if (query.q !== "")
    chips.push({ key: "q", title: filter.quoted({ text: query.q }), without: (asked) => ({ ...asked, q: "" }) });
  const removed = useRef<{ readonly index: number; readonly toolbar: Element | null | undefined }>();
  // With the chip its focus is gone: the keyboard goes on to the next one, else to the count.
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const { index, toolbar } = removed.current;
    removed.current = undefined;
    const left = toolbar?.querySelectorAll<HTMLElement>(".chip") ?? [];
    (left[Math.min(index, left.length - 1)] ?? toolbar?.querySelector<HTMLElement>("h2"))?.focus();
  }, [query]);
  if (chips.length === 0) return null;

  const remove = (index: number, update: Chip["without"]) => {
    removed.current = { index, toolbar: list.current?.closest(".toolbar") };
    change(update);
  };
  return (
    <ul class="chips" ref={list}>
      {chips.map(({ key, title, without }, index) => (
        <li key={key}>
          <button type="button" class="chip" onClick={() => remove(index, without)}>
            <span>{title}</span>
            <CrossIcon />
            <span class="vh">{filter.remove}</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="link"
          onClick={() => remove(0, ({ sort }) => ({ terms: {}, q: "", ...(sort && { sort }) }))}
        >
          {filter.clear}
        </button>
      </li>
    </ul>
  );
}

/** Lucide (ISC), as in Icon.astro. */
export function CrossIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M18 6 6 18M6 6l12 12" />
    </svg>
  );
}
