import type { ComponentChildren } from "preact";

interface Props {
  readonly href: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly meta: string;
  /** Of its heading. */
  readonly headingLevel?: 3 | 4;
  readonly children: ComponentChildren;
  /** What is at the end of the row: dates, counts, states. */
  readonly side: ComponentChildren;
}

/** A row of a list, whatever it is of: a linked name, what it is, text, and facts at its end. */
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
      <div class="side">{side}</div>
    </article>
  );
}
