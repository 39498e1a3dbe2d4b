import { useEffect, useRef, useState } from "preact/hooks";
import { format } from "../../core/language/page-format.ts";
import { findExcerpt } from "../../core/search/excerpt.ts";
import type { FoundDocument } from "../../core/search/finder.ts";
import { toDirectoryRow, type PagefindRecord } from "../../core/search/pagefind.ts";
import type { SearchAnswer } from "../../core/search/results.ts";
import { href } from "../ui/href.ts";
import { isEnglishPage, pageLanguage } from "../language/page-language.ts";
import { ListingParagraph } from "../rows/ListingText.tsx";
import { EntryRow } from "../rows/EntryRow.tsx";
import { ListingRow } from "../rows/ListingRow.tsx";
import { searchScriptMessages } from "./words.ts";

interface Props {
  /** Undefined while the search runs or after it failed. `message` then says so. */
  readonly answer: SearchAnswer | undefined;
  readonly message: string | undefined;
  readonly query: string;
}

/** Number of results of a section that are shown at first, and that a press of its button adds. */
const initialCount = 6;
const step = 20;

/** Addresses of the links that are shown if nothing is found. */
const nextSteps = { browse: "/browse/", match: "/match/", propose: "/contribute/?new=entity" } as const;

/**
 * Status line of a query and its results: the first ones below "Start here", then the others in a section for each kind, in the
 * order of their first result. A query of several words also has a link that asks match. If there are no results, advice and links
 * to other pages. Without an answer, only the status line with `message`.
 */
export function SearchResults({ answer, message, query }: Props) {
  const { firstResults = [], otherResults = [], titleOf = () => "", words = [] } = answer ?? {};
  const sectionKinds = [...new Set(otherResults.map(sectionKindOf))];
  return (
    <>
      <div class="search-state">
        <p role="status">{answer ? formatSummary(answer, query) : message}</p>
        {!isWord(query) && (
          <p>
            <a href={href(`/match/#${new URLSearchParams({ q: query })}`)}>{searchScriptMessages.matchQuestion}</a>
          </p>
        )}
      </div>
      {firstResults.length > 0 && (
        <Section title={searchScriptMessages.firstTitle} documents={firstResults} titleOf={titleOf} words={words} />
      )}
      {sectionKinds.map((kind) => {
        const documents = otherResults.filter((document) => sectionKindOf(document) === kind);
        return (
          <Section
            key={kind}
            title={searchScriptMessages.groups[kind]}
            documents={documents}
            titleOf={titleOf}
            words={words}
          />
        );
      })}
      {answer && firstResults.length + otherResults.length === 0 && <NoResults query={query} />}
    </>
  );
}

/** Returns "entity" or "tool" for a listing, and "page" for everything else, such as terms, laws and guides. */
function sectionKindOf({ kind }: FoundDocument): "entity" | "tool" | "page" {
  return kind === "entity" || kind === "tool" ? kind : "page";
}

/**
 * Advice if nothing is found, below "No results for “kiln”", or "No results with these filters" if the query is "", with links to
 * browse, match and the form for a new listing.
 */
function NoResults({ query }: Pick<Props, "query">) {
  const { none, noneFiltered, noneText, nextSteps: labels } = searchScriptMessages;
  return (
    <div class="empty">
      <h2>{query === "" ? noneFiltered : none({ query })}</h2>
      <p>{noneText}</p>
      <ul class="terms">
        {(["browse", "match", "propose"] as const).map((name) => (
          <li key={name}>
            <a href={href(nextSteps[name])}>{labels[name]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Formats the status of an answer: "3 results for “kiln”.", or "3 results." if the query is "" and there are only filters.
 *
 * After a correction: "No results for “kilns”. Did you mean “kiln”? 3 results for it." A query of several words may have results
 * for some of them: "Nothing has all the words of “quantum kilns”." At the end, unless nothing was
 * found, come sentences about words without results ("No results for “a” and “b”.") and words that the first results lack ("The
 * first results leave out “c”.").
 */
function formatSummary(answer: SearchAnswer, query: string): string {
  const { firstResults, otherResults, correctedQuery, unknownWords, missingWords } = answer;
  const messages = searchScriptMessages;
  const count = firstResults.length + otherResults.length;
  const aboutWords = (message: typeof messages.unknownWords, words: readonly string[]) =>
    words.length > 0 && count > 0 && message({ words: words.map(format.quote) });
  const queryPart = correctedQuery ? messages.forCorrection : query && messages.forQuery({ query });
  const sentences = [
    correctedQuery && (isWord(query) ? messages.noneForQuery({ query }) : messages.noneWithAllWords({ query })),
    correctedQuery && messages.didYouMean({ query: correctedQuery }),
    `${messages.results({ count })}${queryPart}.`,
    aboutWords(messages.unknownWords, unknownWords),
    aboutWords(messages.missingWords, missingWords),
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Returns true if a query is a single word. */
function isWord(query: string): boolean {
  return !/\s/.test(query.trim());
}

interface SectionProps extends Pick<SearchAnswer, "titleOf" | "words"> {
  readonly title: string;
  readonly documents: readonly FoundDocument[];
}

/**
 * Results below a heading with their number: the first 6, and a button "Show 20 more" that moves the focus to the first new one.
 * A new answer shows the first 6 again. No button if all are shown.
 */
function Section({ title, documents, titleOf, words }: SectionProps) {
  const [expanded, setExpanded] = useState({ documents, limit: initialCount });
  // A new answer shows the first results only, and leaves the focus where it is.
  const limit = expanded.documents === documents ? expanded.limit : initialCount;
  const section = useRef<HTMLElement>(null);
  const focusResult = (index: number) =>
    section.current?.querySelectorAll("article")[index]?.querySelector("a")?.focus();
  const firstNewIndex = limit > initialCount ? limit - step : undefined;
  return (
    <section ref={section}>
      <div class="toolbar">
        <h2>{title}</h2>
        <p>{format.number(documents.length)}</p>
      </div>
      {documents.slice(0, limit).map((document, index) => (
        <Row
          key={document}
          {...document}
          titleOf={titleOf}
          words={words}
          onRender={index === firstNewIndex ? () => focusResult(index) : undefined}
        />
      ))}
      {documents.length > limit && (
        <button type="button" class="button second" onClick={() => setExpanded({ documents, limit: limit + step })}>
          {searchScriptMessages.more({ count: Math.min(step, documents.length - limit) })}
        </button>
      )}
    </section>
  );
}

interface RowProps extends Omit<FoundDocument, "index">, Pick<SearchAnswer, "titleOf" | "words"> {
  /** Called after the first render, and again when a listing's record is loaded. */
  readonly onRender: (() => void) | undefined;
}

/**
 * Result. A page has its title, category, text and counts; a listing its row with a sentence of the summary. A listing
 * is an empty, busy article until its record is loaded, and stays so if that fails.
 */
function Row({ row, kind, read, titleOf, words, onRender }: RowProps) {
  const [record, setRecord] = useState<PagefindRecord>();
  useEffect(() => {
    if (row === undefined) read?.().then(setRecord, () => undefined);
  }, [row, read]);
  useEffect(() => onRender?.(), [record]);
  if (row) {
    const counts = row.counts && <span>{row.counts}</span>;
    return (
      <EntryRow href={href(row.address)} name={row.title} meta={row.category} side={counts}>
        <p class="sum">{row.text}</p>
      </EntryRow>
    );
  }
  if (record === undefined) return <article class="entry-row" aria-busy="true" />;
  const translation = record.meta[`summary-${pageLanguage.tag}`];
  return (
    <ListingRow row={toDirectoryRow(record, kind === "tool" ? kind : "entity")} titleOf={titleOf}>
      <ListingParagraph
        class="sum"
        text={<Excerpt summary={translation ?? record.meta.summary ?? ""} words={words} />}
        isEnglish={!isEnglishPage && translation === undefined}
      />
    </ListingRow>
  );
}

/** Sentence of a summary that has most of a query's words (`findExcerpt`), with these in `<mark>`. */
function Excerpt({ summary, words }: { readonly summary: string; readonly words: readonly string[] }) {
  const parts = findExcerpt(summary, words);
  return <>{parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}</>;
}
