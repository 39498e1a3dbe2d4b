import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CompareCell, CompareGroup, CompareItem, CompareRow } from "../../core/compare/compare.ts";
import { metaOf, type TitleOf } from "../../core/register/place.ts";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { hostOf } from "../../dataset/web-host.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { ShortlistButton } from "../rows/ShortlistButton.tsx";
import { href } from "../ui/href.ts";
import { missingText, titleOfRow } from "./comparison-records.ts";
import type { Column } from "./use-listings.ts";
import { compareWords as words } from "./words.ts";

export interface Props {
  columns: readonly Column[];
  groups: readonly CompareGroup[];
  titleOf: TitleOf;
  onRemove: (reference: Reference, name: string) => void;
}

/** The listings side by side: a column a listing, a row a fact, grouped as on a listing's page. */
export function CompareTable({ columns, groups, titleOf, onRemove }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isCompared = columns.length > 1;
  return (
    <div class="compare-frame" data-columns={columns.length}>
      <ColumnNames columns={columns} box={box} />
      <div class="compare-scroll" role="region" aria-label={words.region} tabIndex={0} ref={box}>
        <table class="compare-table">
          <caption class="vh">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col" class="corner">
                <span class="vh">{words.fact}</span>
                {isCompared && <span class="label bold-key">{words.bold}</span>}
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.reference} column={column} titleOf={titleOf} onRemove={onRemove} />
              ))}
            </tr>
          </thead>
          {groups.map(({ name, rows }) => (
            <tbody key={name}>
              <tr class="group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{words.groups[name]}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.name} data-verdict={isCompared ? row.verdict : undefined}>
                  <th scope="row">
                    {titleOfRow(row)}
                    {isCompared && <span class="verdict">{words.verdicts[row.verdict]}</span>}
                  </th>
                  {columns.map((column, place) => (
                    <td key={column.reference}>
                      <Cell
                        cell={row.cells[place] ?? { state: "not-loaded" }}
                        row={row}
                        column={column}
                        isCompared={isCompared}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

interface HeadProps extends Omit<Props, "columns" | "groups"> {
  column: Column;
}

function ColumnHead({ column: { reference, row }, titleOf, onRemove }: HeadProps) {
  return (
    <th scope="col">
      <a href={href(addressOfReference(reference))}>
        <bdi>{row.name}</bdi>
      </a>
      {row.acronym && <span class="acr"> {row.acronym}</span>}
      <span class="meta">{metaOf(row, titleOf, rowWords)}</span>
      <span class="column-actions">
        <ShortlistButton reference={reference} name={row.name} />
        <button type="button" class="link" data-remove={reference} onClick={() => onRemove(reference, row.name)}>
          {words.remove}
          <span class="vh">{words.of({ name: row.name })}</span>
        </button>
      </span>
    </th>
  );
}

/**
 * The names of the columns once more, at the top of the window while the table's own head is above it.
 *
 * The table's head can't stay there itself: what lets a wide table move sideways takes it from the page. For the eye alone.
 */
function ColumnNames({ columns, box }: { columns: readonly Column[]; box: RefObject<HTMLElement> }) {
  const strip = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const table = box.current;
    const head = table?.querySelector("thead");
    if (!table || !head) return;
    const observer = new IntersectionObserver(([seen]) =>
      setShown(seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top < 0),
    );
    const follow = () => strip.current?.scrollTo({ left: table.scrollLeft, behavior: "instant" });
    observer.observe(head);
    table.addEventListener("scroll", follow, { passive: true });
    return () => {
      observer.disconnect();
      table.removeEventListener("scroll", follow);
    };
  }, [box]);
  return (
    <div class="compare-names" ref={strip} data-shown={isShown} aria-hidden="true">
      <div>
        <span />
        {columns.map(({ reference, row }) => (
          <bdi key={reference}>{row.name}</bdi>
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  cell: CompareCell;
  row: CompareRow;
  column: Column;
  /** Whether what other columns don't state is to be set off. */
  isCompared: boolean;
}

/** What a listing says of a fact, and where that is; or that nothing was found. */
function Cell({ cell, row, column, isCompared }: CellProps) {
  if (cell.state !== "stated") {
    const isLoading = cell.state === "not-loaded" && column.isLoading;
    return <span class={cell.state === "not-found" ? "missing" : "off"}>{isLoading ? "…" : missingText(cell)}</span>;
  }
  const isOwn = ({ key }: CompareItem) => isCompared && row.verdict === "differs" && !row.shared.has(key);
  return (
    <>
      <ul class="values">
        {cell.items.map((item) => (
          <li key={item.key}>{isOwn(item) ? <b>{valueOf(item)}</b> : valueOf(item)}</li>
        ))}
      </ul>
      <Sources sources={cell.sources} column={column} />
    </>
  );
}

function valueOf({ text, href: address, freshness }: CompareItem) {
  if (address !== undefined)
    return (
      <a href={address} rel="nofollow">
        {text}
      </a>
    );
  if (freshness === undefined) return <bdi>{text}</bdi>;
  return (
    <span class="fresh">
      <i class={`f-${freshness}`} />
      <span>{text}</span>
    </span>
  );
}

/** The newest source by name and date, the others by number: all lead to the evidence on the listing's page. */
function Sources({ sources, column: { reference, listing } }: { sources: readonly number[]; column: Column }) {
  const [first = -1, ...rest] = sources;
  const source = listing?.sources[first];
  if (source === undefined) return null;
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
