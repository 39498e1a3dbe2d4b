import type { ComponentChildren } from "preact";

interface Props {
  readonly href: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  /** Line below the name, such as "Trade union, global". */
  readonly meta: string;
  readonly headingLevel?: 3 | 4 | undefined;
  readonly children: ComponentChildren;
  /** Content at the end of the row: dates, counts, states. Undefined if it has none. */
  readonly side?: ComponentChildren;
  /** Date at the end of a row that has nothing else. With it, `children` and `side` are left out. */
  readonly date?: string | undefined;
}

/**
 * Row of a list of listings or pages, as an `<article>`: linked name as a heading, followed by the acronym if there is one, line
 * below it, children, and facts at its end. With `date` it has only three elements, since long lists have hundreds of such rows.
 */
export function EntryRow({ href, name, acronym, meta, headingLevel = 3, children, side, date }: Props) {
  const Heading = headingLevel === 3 ? "h3" : "h4";
  const heading = (
    <Heading>
      <a href={href}>
        <bdi>{name}</bdi>
      </a>
      {acronym && <span class="acr"> {acronym}</span>}
    </Heading>
  );
  if (date !== undefined) {
    return (
      <article class="entry-row">
        {heading}
        <p class="meta">{meta}</p>
        <p>{date}</p>
      </article>
    );
  }
  return (
    <article class="entry-row">
      <div>
        {heading}
        <p class="meta">{meta}</p>
        {children}
      </div>
      {side !== undefined && <div class="side">{side}</div>}
    </article>
  );
}
