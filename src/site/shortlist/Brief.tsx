import { useState } from "preact/hooks";
import { kindOfReference } from "../../core/shortlist/listing-index.ts";
import type { Notes } from "../../core/shortlist/references.ts";
import type { Kind, Reference } from "../../dataset/model.ts";
import { readSourceAddresses } from "../directory/read-index.ts";
import { ListingParagraph } from "../rows/ListingText.tsx";
import { downloadFile } from "../ui/download.ts";
import { href } from "../ui/href.ts";
import { useAsyncValue } from "../ui/rendering.ts";
import type { AnsweredQuestion } from "./answered-question.ts";
import { buildBrief, formatBrief, type BriefEntry, type BriefFact } from "./brief.ts";
import { buildBriefTable, formatBriefCsv, formatBriefHtml, formatBriefText } from "./brief-table.ts";
import { CopyFallback, useCopy } from "./copy.tsx";
import type { ListData } from "./use-listings.ts";
import { shortlistMessages } from "./words.ts";
import { colon } from "../language/labelled.ts";

export interface Props {
  data: ListData;
  references: readonly Reference[];
  notes: Notes;
  /** Question that the list was made with, in the format of match's address. "" if there was none. */
  question: string;
  announce: (text: string) => void;
}

const { brief: briefMessages } = shortlistMessages;

/**
 * The brief of a list for colleagues: shown in a fold, printed, copied or downloaded as Markdown, copied as a table, and downloaded as CSV,
 * in files such as `shortlist-2026-11-25.md`.
 *
 * The reader's notes are included only if they tick that; without notes there is no such checkbox. So are the addresses of the
 * sources, which are loaded then. The question that the list was made with is included, once it is answered, unless they untick
 * it. If the browser refuses to copy, the text is shown in a field.
 */
export function Brief({ data, references, notes, question, announce }: Props) {
  const [hasNotes, setHasNotes] = useState(false);
  const [hasQuestion, setHasQuestion] = useState(true);
  const [hasSources, setHasSources] = useState(false);
  const sourceAddresses = useAsyncValue(
    async () => (hasSources ? ((await readSourceAddresses()) ?? "failed") : undefined),
    [hasSources],
  );
  const { uncopied, copy } = useCopy(announce);
  const { generated: edition } = data.index.engines.entity;

  const answered = useAnsweredQuestion(question, data, references);
  const shownQuestion =
    answered && hasQuestion ? { ...answered, address: location.origin + href(answered.address) } : undefined;
  const entries = buildBrief(
    data,
    references,
    hasNotes ? notes : {},
    location.origin,
    shownQuestion,
    sourceAddresses === "failed" ? undefined : sourceAddresses,
  );
  const formatMarkdown = () => formatBrief(entries, edition, shownQuestion);
  const download = () => downloadFile(briefMessages.file({ day: edition }), "text/markdown", formatMarkdown());
  const downloadCsv = () =>
    downloadFile(briefMessages.csvFile({ day: edition }), "text/csv", formatBriefCsv(buildBriefTable(entries)));
  const copyTable = () => {
    const table = buildBriefTable(entries);
    copy(formatBriefText(table), briefMessages.tableCopied, formatBriefHtml(table));
  };
  return (
    <section class="brief" aria-labelledby="brief">
      <div class="toolbar">
        <h2 id="brief">
          <span class="screen">{briefMessages.title}</span>
          <span class="paper">{briefMessages.heading}</span>
        </h2>
        <p class="brief-lead">{briefMessages.lead}</p>
        <div class="brief-actions">
          {answered && (
            <Checkbox title={briefMessages.withQuestion} isChecked={hasQuestion} onChange={setHasQuestion} />
          )}
          {references.some((reference) => notes[reference]) && (
            <Checkbox title={briefMessages.notes} isChecked={hasNotes} onChange={setHasNotes} />
          )}
          <Checkbox title={briefMessages.withSources} isChecked={hasSources} onChange={setHasSources} />
          <button type="button" class="button second" onClick={() => window.print()}>
            {briefMessages.print}
          </button>
          <button type="button" class="button second" onClick={() => copy(formatMarkdown(), briefMessages.copied)}>
            {briefMessages.copy}
          </button>
          <button type="button" class="button second" onClick={download}>
            {briefMessages.download}
          </button>
          <button type="button" class="button second" onClick={copyTable}>
            {briefMessages.copyTable}
          </button>
          <button type="button" class="button second" onClick={downloadCsv}>
            {briefMessages.downloadCsv}
          </button>
        </div>
        {sourceAddresses === "failed" && (
          <p class="label" role="alert">
            {briefMessages.sourcesFailed}
          </p>
        )}
        <CopyFallback text={uncopied} />
      </div>
      <p class="brief-from">{briefMessages.edition({ day: edition })}</p>
      {shownQuestion && (
        <p class="brief-question">
          <strong>{briefMessages.question + colon}</strong>
          <a href={shownQuestion.address}>{shownQuestion.text}</a>
        </p>
      )}
      <details class="fold">
        <summary>{briefMessages.read}</summary>
        <div class="brief-entries">
          {entries.map((entry) => (
            <Entry key={entry.reference} entry={entry} />
          ))}
        </div>
      </details>
    </section>
  );
}

interface CheckboxProps {
  title: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Checkbox with a label. A change calls `onChange` with the new state. */
function Checkbox({ title, isChecked, onChange }: CheckboxProps) {
  return (
    <label class="tickbox">
      <input type="checkbox" checked={isChecked} onChange={() => onChange(!isChecked)} />
      {title}
    </label>
  );
}

/** Listing in the brief: linked name, main facts, summary unless it is "", other facts, and the note if there is one. */
function Entry({ entry: { name, url, mainFacts, summary, isSummaryEnglish, facts, note } }: { entry: BriefEntry }) {
  return (
    <article class="brief-entry">
      <h3>
        <a href={url}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <dl>
        <Facts facts={mainFacts} />
      </dl>
      {summary !== "" && <ListingParagraph text={summary} isEnglish={isSummaryEnglish} />}
      <dl>
        <Facts facts={facts} />
        {note !== undefined && (
          <div>
            <dt>{briefMessages.note}</dt>
            <dd class="brief-note">{note}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}

/** Items of a `<dl>`: the title and value of each fact. Nothing without facts. */
function Facts({ facts }: { facts: readonly BriefFact[] }) {
  return (
    <>
      {facts.map((fact) => (
        <div key={fact.title}>
          <dt>{fact.title}</dt>
          <dd>
            <FactValue fact={fact} />
          </dd>
        </div>
      ))}
    </>
  );
}

/**
 * Text of a fact, linked if it has a URL, or "Not found in public sources" if it has no text. In place of a number of addresses,
 * the list of them.
 */
function FactValue({ fact: { text, url, addresses } }: { fact: BriefFact }) {
  if (text === undefined) return <span class="missing">{briefMessages.missing}</span>;
  if (addresses !== undefined)
    return (
      <ul class="brief-addresses">
        {addresses.map((address) => (
          <li key={address}>
            <a href={address}>
              <bdi>{address}</bdi>
            </a>
          </li>
        ))}
      </ul>
    );
  if (url === undefined) return <bdi>{text}</bdi>;
  return (
    <a href={url}>
      <bdi>{text}</bdi>
    </a>
  );
}

/**
 * Loads the question that a list was made with, and the data of match to answer it: `{text, address, listAnswers}`, where
 * `listAnswers(reference)` answers any listing of the kinds on the list. The code for match is loaded with it.
 *
 * It loads again if the question, the index or the kinds on the list change, and keeps the last value until then. Another listing
 * of the same kinds changes nothing: the same value is returned.
 *
 * @param question in the format of match's address; "" if there is none
 * @returns undefined until the first load is done, if loading fails, if there is no question, and if all its terms are unknown
 */
function useAnsweredQuestion(
  question: string,
  data: ListData,
  references: readonly Reference[],
): AnsweredQuestion | undefined {
  const kinds = [...new Set<Kind>(references.map(kindOfReference))].sort();
  return useAsyncValue(async () => {
    if (question === "") return undefined;
    const { readAnsweredQuestion } = await import("./answered-question.ts");
    return readAnsweredQuestion(question, data, kinds);
  }, [question, data.index, kinds.join()]);
}
