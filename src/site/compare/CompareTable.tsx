import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { CompareGroup } from "../../core/compare/compare.ts";
import { titleOfRow } from "./comparison-records.ts";
import { ShortlistButton } from "../rows/ShortlistButton.tsx";
import { href } from "../ui/href.ts";
import { metaOf } from "../../core/register/place.ts";
import { Cell } from "./Cell.tsx";
import { useComparison, type Column } from "./use-listings.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { compareWords as words } from "./words.ts";

export interface Props {
  columns: readonly Column[];
  groups: readonly CompareGroup[];
  onRemove: (reference: Reference, name: string) => void;
}

/** The listings side by side: a column a listing, a row a fact, grouped as on a listing's page. */
export function CompareTable({ columns, groups, onRemove }: Props) {
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
                <ColumnHead key={column.reference} column={column} onRemove={onRemove} />
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
                      <Cell cell={row.cells[place] ?? { state: "not-loaded" }} {...{ row, column, isCompared }} />
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

function ColumnHead({ column: { reference, row }, onRemove }: { column: Column } & Pick<Props, "onRemove">) {
  const { titleOf } = useComparison();
  return (
    <th scope="col">
      <a href={href(addressOfReference(reference))}>
        <bdi>{row.name}</bdi>
      </a>
      {row.acronym && <span class="acr"> {row.acronym}</span>}
      <span class="meta">{metaOf(row, titleOf, rowWords)}</span>
      <span class="column-actions">
        <ShortlistButton reference={reference} name={row.name} title={rowWords.row.shortlist} />
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
