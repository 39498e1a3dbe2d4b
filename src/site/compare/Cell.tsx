import { addressOfReference } from "../../dataset/address.ts";
import type { CompareCell, CompareRow } from "../../core/compare/compare.ts";
import type { CompareItem } from "../../core/compare/compared-fields.ts";
import { href } from "../ui/href.ts";
import { hostOf } from "../../dataset/web-host.ts";
import { useComparison, type Column } from "./use-listings.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { compareWords as words } from "./words.ts";
import { textOfItem } from "./item-text.ts";

export interface Props {
  cell: CompareCell;
  row: CompareRow;
  column: Column;
  /** Whether what other columns don't state is to be set off. */
  isCompared: boolean;
}

/** What a listing says of a fact, and where that is; or that nothing was found. */
export function Cell({ cell, row, column, isCompared }: Props) {
  if (cell.state === "not-found") return <span class="missing">{words.notFound}</span>;
  if (cell.state === "not-applicable") return <span class="off">{words.notApplicable[cell.kind]}</span>;
  if (cell.state === "not-loaded") return <span class="off">{column.isLoading ? "…" : words.notLoaded}</span>;
  return (
    <>
      <ul class="values">
        {cell.items.map((item) => (
          <li key={item.key}>
            {isCompared && row.verdict === "differs" && !row.shared.has(item.key) ? (
              <b>
                <Item item={item} />
              </b>
            ) : (
              <Item item={item} />
            )}
          </li>
        ))}
      </ul>
      <Sources sources={cell.sources} column={column} />
    </>
  );
}

function Item({ item }: { item: CompareItem }) {
  const text = textOfItem(item, useComparison().titleOf);
  if (item.type === "link")
    return (
      <a href={item.url} rel="nofollow">
        {text}
      </a>
    );
  if (item.type === "mail") return <a href={`mailto:${item.email}`}>{text}</a>;
  if (item.type === "freshness")
    return (
      <span class="fresh">
        <svg aria-hidden="true">
          <use href={`#f-${item.state}`}></use>
        </svg>
        <span>{text}</span>
      </span>
    );
  return <bdi>{text}</bdi>;
}

/** The newest source by name and date, the others by number: all lead to the evidence on the listing's page. */
function Sources({ sources, column: { reference, listing } }: { sources: readonly number[]; column: Column }) {
  const [first, ...rest] = sources;
  const source = first === undefined ? undefined : listing?.sources[first];
  if (first === undefined || source === undefined) return null;
  const page = href(addressOfReference(reference));
  const { publisher, url, as_of } = source;
  return (
    <p class="from">
      <a href={`${page}#s${first + 1}`}>
        <span class="vh">{words.source} </span>
        <bdi>{publisher ?? hostOf(url)}</bdi>
        {rowWords.format.comma}
        {as_of === undefined ? words.undated : rowWords.format.date(as_of)}
      </a>
      {rest.length > 0 && (
        <>
          {" "}
          <a href={`${page}#evidence`}>
            {words.moreSources({ count: rest.length })}
            <span class="vh">{words.sourcesOf({ name: listing?.name ?? reference })}</span>
          </a>
        </>
      )}
    </p>
  );
}
