import { useEffect, useRef, useState } from "preact/hooks";
import { format } from "../../core/language/page-format.ts";
import type { FoundDocument } from "../../core/search/finder.ts";
import { toDirectoryRow, type PagefindRecord } from "../../core/search/pagefind.ts";
import type { SearchAnswer } from "../../core/search/results.ts";
import { href } from "../ui/href.ts";
import { englishAttributes } from "../language/page-language.ts";
import { EntryRow } from "../rows/EntryRow.tsx";
import { ListingRow } from "../rows/ListingRow.tsx";
import { searchScriptMessages as words } from "./words.ts";

interface Props {
  /** Undefined while it is sought, or where it can't be had: then there is a message. */
  readonly answer: SearchAnswer | undefined;
  readonly message: string | undefined;
  readonly query: string;
}

const shownOfKind = 6;
const moreShown = 20;

/** The answer to a query: what comes first, then each kind below its heading; where nothing was found, where to go on. */
export function SearchResults({ answer, message, query }: Props) {
  const { first = [], rest = [], titleOf = () => "" } = answer ?? {};
  const kindOf = ({ kind }: FoundDocument) => (kind === "entity" || kind === "tool" ? kind : "page");
  return (
    <>
      <p role="status" class="search-status">
        {answer ? summaryOf(answer, query) : message}
      </p>
      {first.length > 0 && <Section title={words.first} found={first} titleOf={titleOf} />}
      {[...new Set(rest.map(kindOf))].map((kind) => {
        const found = rest.filter((each) => kindOf(each) === kind);
        return <Section key={kind} title={words.groups[kind]} found={found} titleOf={titleOf} />;
      })}
      {answer && first.length + rest.length === 0 && (
        <div class="empty">
          <h2>{query === "" ? words.noneFiltered : words.none({ query })}</h2>
          <p>{words.noneText}</p>
          <ul class="terms">
            {Object.entries(words.noneNext).map(([address, label]) => (
              <li key={address}>
                <a href={href(address)}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Says how many were found, for which words, which were corrected or left out, and which have no results. */
function summaryOf({ first, rest, corrected, unknown, leftOut }: SearchAnswer, query: string): string {
  const count = first.length + rest.length;
  const without = (message: typeof words.without, some: readonly string[]) =>
    some.length > 0 && count > 0 && message({ words: some.map(format.quote) });
  const parts = [
    corrected && words.noneMeant({ query }),
    corrected && words.meant({ query: corrected }),
    `${words.results({ count })}${corrected ? words.forMeant : query && words.forQuery({ query })}.`,
    without(words.without, unknown),
    without(words.most, leftOut),
  ];
  return parts.filter(Boolean).join(" ");
}

interface SectionProps extends Pick<SearchAnswer, "titleOf"> {
  readonly title: string;
  readonly found: readonly FoundDocument[];
}

/** Rows below a heading, and a button for the rest that keeps the keyboard where the new rows begin. */
function Section({ title, found, titleOf }: SectionProps) {
  const [asked, setAsked] = useState({ found, limit: shownOfKind });
  // A new answer shows the first rows only, and leaves the keyboard where it is.
  const limit = asked.found === found ? asked.limit : shownOfKind;
  const section = useRef<HTMLElement>(null);
  const focus = (place: number) => section.current?.querySelectorAll("article")[place]?.querySelector("a")?.focus();
  return (
    <section ref={section}>
      <div class="toolbar">
        <h2>{title}</h2>
        <p>{format.number(found.length)}</p>
      </div>
      {found.slice(0, limit).map((each, place) => (
        <Row
          key={each}
          {...each}
          titleOf={titleOf}
          onShown={limit > shownOfKind && place === limit - moreShown ? () => focus(place) : undefined}
        />
      ))}
      {found.length > limit && (
        <button type="button" class="button second" onClick={() => setAsked({ found, limit: limit + moreShown })}>
          {words.more({ count: Math.min(moreShown, found.length - limit) })}
        </button>
      )}
    </section>
  );
}

interface RowProps extends FoundDocument, Pick<SearchAnswer, "titleOf"> {
  /** Called when it is there: a listing is read first. */
  readonly onShown: (() => void) | undefined;
}

function Row({ row, kind, read, titleOf, onShown }: RowProps) {
  const [record, setRecord] = useState<PagefindRecord>();
  useEffect(() => {
    if (row === undefined) read?.().then(setRecord, () => undefined);
  }, [row, read]);
  useEffect(() => onShown?.(), [record]);
  if (row)
    return (
      <EntryRow
        href={href(row.address)}
        name={row.title}
        meta={row.what}
        side={row.counts && <span>{row.counts}</span>}
      >
        <p class="sum">{row.text}</p>
      </EntryRow>
    );
  if (record === undefined) return <article class="entry-row" aria-busy="true" />;
  // Every second piece of Pagefind's excerpt is a word of the query.
  const pieces = record.excerpt.split(/<mark>(.*?)<\/mark>/);
  const plain = (piece: string) => piece.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
  return (
    <ListingRow row={toDirectoryRow(record, kind === "tool" ? kind : "entity")} titleOf={titleOf}>
      <p class="sum" {...englishAttributes}>
        {pieces.map((piece, place) => (place % 2 === 0 ? plain(piece) : <mark key={place}>{plain(piece)}</mark>))}
      </p>
    </ListingRow>
  );
}
