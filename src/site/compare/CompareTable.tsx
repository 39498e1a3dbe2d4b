import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CompareCell, CompareGroup, CompareItem, CompareRow } from "../../core/compare/compare.ts";
import { formatTypeAndReach, type TitleOf } from "../../core/register/format-place.ts";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { formatHost } from "../../dataset/web-host.ts";
import { format } from "../../core/language/page-format.ts";
import { placeMessages } from "../rows/place-messages.ts";
import { ShortlistButton } from "../rows/ShortlistButton.tsx";
import { href } from "../ui/href.ts";
import { findRowTitle, formatEmptyCell } from "./comparison-records.ts";
import type { Column } from "./use-comparison.ts";
import { compareMessages } from "./words.ts";

export interface Props {
  columns: readonly Column[];
  groups: readonly CompareGroup[];
  titleOf: TitleOf;
  onRemove: (reference: Reference, name: string) => void;
}

/**
 * Table of a comparison, with a column per listing and a row per fact, in groups under their titles. With at least two columns,
 * rows also show their verdict in words.
 *
 * On a phone a row is a block, in which each value is beside the listing's name. Roles are written out, since browsers drop those
 * of a table that is laid out as blocks.
 */
export function CompareTable({ columns, groups, titleOf, onRemove }: Props) {
  const scrollBox = useRef<HTMLDivElement>(null);
  const isCompared = columns.length > 1;
  return (
    <div class="compare-frame" data-columns={columns.length}>
      <StickyColumnNames columns={columns} scrollBox={scrollBox} />
      <div class="compare-scroll" role="region" aria-label={compareMessages.region} tabIndex={0} ref={scrollBox}>
        <table class="compare-table" role="table">
          <caption class="vh">{compareMessages.table}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" class="corner">
                <span class="vh">{compareMessages.fact}</span>
                {isCompared && <span class="label bold-key">{compareMessages.boldKey}</span>}
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.reference} column={column} titleOf={titleOf} onRemove={onRemove} />
              ))}
            </tr>
          </thead>
          {groups.map(({ name, rows }) => (
            <tbody key={name} role="rowgroup">
              <tr class="group" role="row">
                <th scope="rowgroup" role="rowheader" colSpan={columns.length + 1}>
                  <span>{compareMessages.groups[name]}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.name} role="row" data-verdict={isCompared ? row.verdict : undefined}>
                  <th scope="row" role="rowheader">
                    {findRowTitle(row)}
                    {isCompared && <span class="verdict">{compareMessages.verdicts[row.verdict]}</span>}
                  </th>
                  {columns.map((column, index) => (
                    <td key={column.reference} role="cell">
                      {isCompared && (
                        <bdi class="cell-name" aria-hidden="true">
                          {column.row.acronym ?? column.row.name}
                        </bdi>
                      )}
                      <div>
                        <Cell cell={row.cells[index] ?? { state: "not-loaded" }} row={row} column={column} />
                      </div>
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

interface ColumnHeadProps extends Omit<Props, "columns" | "groups"> {
  column: Column;
}

/**
 * Head of a column: the listing's name as a link, acronym, type and reach ("Trade union, global"), and buttons to put it on the
 * shortlist and to remove it from the comparison.
 */
function ColumnHead({ column: { reference, row }, titleOf, onRemove }: ColumnHeadProps) {
  return (
    <th scope="col" role="columnheader">
      <span class="column-name">
        <a href={href(addressOfReference(reference))}>
          <bdi>{row.name}</bdi>
        </a>
        {row.acronym && <span class="acr"> {row.acronym}</span>}
      </span>
      <span class="meta">{formatTypeAndReach(row, titleOf, placeMessages)}</span>
      <span class="column-actions">
        <ShortlistButton reference={reference} name={row.name} />
        <button type="button" class="link" data-remove={reference} onClick={() => onRemove(reference, row.name)}>
          {compareMessages.remove}
          <span class="vh">{compareMessages.nameSuffix({ name: row.name })}</span>
        </button>
      </span>
    </th>
  );
}

interface StickyColumnNamesProps {
  columns: readonly Column[];
  /** The element that scrolls the table sideways. */
  scrollBox: RefObject<HTMLElement>;
}

/**
 * Names of the columns at the top of the window. Shown (`data-shown`) while the table's head is above the window, and scrolled
 * sideways with the table. Hidden from assistive technology.
 *
 * The head itself cannot be sticky, since it is inside an element that scrolls sideways.
 */
function StickyColumnNames({ columns, scrollBox }: StickyColumnNamesProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const box = scrollBox.current;
    const head = box?.querySelector("thead");
    if (!box || !head) return;
    const observer = new IntersectionObserver(([entry]) => {
      const isAboveWindow = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0;
      setShown(isAboveWindow);
    });
    const followScroll = () => strip.current?.scrollTo({ left: box.scrollLeft, behavior: "instant" });
    observer.observe(head);
    box.addEventListener("scroll", followScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", followScroll);
    };
  }, [scrollBox]);
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
}

/**
 * Values of a listing in a row as a list, and below it, if there are sources, the newest one and "and 2 more", both as links to
 * the evidence on the listing's page. Terms that this column alone has are bold. Without a value: "…" while
 * the file is loading, else the text of `formatEmptyCell`.
 */
function Cell({ cell, row, column }: CellProps) {
  if (cell.state !== "stated") {
    const isLoading = cell.state === "not-loaded" && column.isLoading;
    return (
      <span class={cell.state === "not-found" ? "missing" : "off"}>{isLoading ? "…" : formatEmptyCell(cell)}</span>
    );
  }
  return (
    <>
      <ul class="values">
        {cell.items.map((item) => (
          <li key={item.key}>
            {row.unique.has(item.key) ? <b>{renderValue(item)}</b> : renderValue(item)}
            {item.detail}
          </li>
        ))}
      </ul>
      <Sources sources={cell.sources} column={column} />
    </>
  );
}

/**
 * Renders the text of a value: in an `<a>` if it has a link, after the freshness icon if it has a freshness, else in a `<bdi>`.
 */
function renderValue({ text, href: url, freshness }: CompareItem): JSX.Element {
  if (url !== undefined)
    return (
      <a href={url} rel="nofollow">
        {text}
      </a>
    );
  if (freshness === undefined) return <bdi>{text}</bdi>;
  return <span class={`fresh f-${freshness}`}>{text}</span>;
}

/**
 * The newest source of a cell with its publisher, or without one its host, and its date or "undated"; then "and 2 more" for the
 * others. Both link to the evidence on the listing's page. Nothing without a source.
 */
function Sources({ sources, column: { reference, listing } }: { sources: readonly number[]; column: Column }) {
  const [newest = -1, ...others] = sources;
  const newestSource = listing?.sources[newest];
  if (newestSource === undefined) return null;
  const page = href(addressOfReference(reference));
  const { publisher, url, as_of } = newestSource;
  return (
    <p class="from">
      <a href={`${page}#s${newest + 1}`}>
        <span class="vh">{compareMessages.source} </span>
        <bdi>{publisher ?? formatHost(url)}</bdi>
        {format.comma}
        {as_of === undefined ? compareMessages.undated : format.date(as_of)}
      </a>
      {others.length > 0 && (
        <>
          {" "}
          <a href={`${page}#evidence`}>
            {compareMessages.moreSources({ count: others.length })}
            <span class="vh">{compareMessages.sourcesOf({ name: listing?.name ?? reference })}</span>
          </a>
        </>
      )}
    </p>
  );
}
