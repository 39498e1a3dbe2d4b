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
}

/**
 * Row of a list of listings or pages, as an `<article>`: linked name as a heading, followed by the acronym if there is one, line
 * below it, children, and facts at its end.
 */
export function EntryRow({ href, name, acronym, meta, headingLevel = 3, children, side }: Props) {
  const Heading = headingLevel === 3 ? "h3" : "h4";
  return (
    <article class="entry-row">
      <div>
        <Heading>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
          {acronym && <span class="acr"> {acronym}</span>}
        </Heading>
        <p class="meta">{meta}</p>
        {children}
      </div>
      {side !== undefined && <div class="side">{side}</div>}
    </article>
  );
}
