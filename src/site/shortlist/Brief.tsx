import { useState } from "preact/hooks";
import type { Kind, Reference } from "../../dataset/model.ts";
import type { Notes } from "../../core/shortlist/references.ts";
import { downloadFile } from "../ui/download.ts";
import { href } from "../ui/href.ts";
import { useAsyncValue } from "../ui/rendering.ts";
import { briefOf, formatBrief, type BriefEntry, type BriefFact } from "./brief.ts";
import { kindOfReference } from "../../core/shortlist/listing-index.ts";
import type { Asked } from "./asked.ts";
import type { Shortlist } from "./use-listed.ts";
import { shortlistWords as words } from "./words.ts";
import { englishAttributes } from "../language/page-language.ts";

export interface Props {
  shortlist: Shortlist;
  references: readonly Reference[];
  notes: Notes;
  /** The question that the list was made with, as in the address of match; "" where there was none. */
  question: string;
  say: (text: string) => void;
}

const { brief } = words;

/**
 * The list for colleagues: as it is printed, and as Markdown. Notes are told only where the reader says so, and the question
 * that the list was made with unless they leave it out.
 */
export function Brief({ shortlist, references, notes, question, say }: Props) {
  const [withNotes, setWithNotes] = useState(false);
  const [withQuestion, setWithQuestion] = useState(true);
  const { uncopied, copy } = useCopy(say);
  const { generated } = shortlist.listed.engines.entity;
  const known = useAskedBrief(question, shortlist, references);
  const asked = known && withQuestion ? { ...known, address: location.origin + href(known.address) } : undefined;
  const entries = briefOf(shortlist, references, withNotes ? notes : {}, location.origin, asked);
  const markdown = () => formatBrief(entries, generated, asked);
  const hasNotes = references.some((reference) => notes[reference]);
  return (
    <section class="brief" aria-labelledby="brief">
      <div class="toolbar">
        <h2 id="brief">
          <span class="screen">{brief.title}</span>
          <span class="paper">{brief.heading}</span>
        </h2>
        <p class="brief-lead">{brief.lead}</p>
        <div class="brief-actions">
          {known && <Tick title={brief.withQuestion} isOn={withQuestion} onTurn={setWithQuestion} />}
          {hasNotes && <Tick title={brief.notes} isOn={withNotes} onTurn={setWithNotes} />}
          <button type="button" class="button second" onClick={() => window.print()}>
            {brief.print}
          </button>
          <button type="button" class="button second" onClick={() => copy(markdown(), brief.copied)}>
            {brief.copy}
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => downloadFile(brief.file({ day: generated }), "text/markdown", markdown())}
          >
            {brief.download}
          </button>
        </div>
        <Uncopied text={uncopied} />
      </div>
      <p class="brief-from">{brief.from({ day: generated })}</p>
      {asked && (
        <p class="brief-question">
          <strong>{brief.question}:</strong> <a href={asked.address}>{asked.text}</a>
        </p>
      )}
      {entries.map((entry) => (
        <Entry key={entry.reference} entry={entry} />
      ))}
    </section>
  );
}

interface TickProps {
  title: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

function Tick({ title, isOn, onTurn }: TickProps) {
  return (
    <label class="tickbox">
      <input type="checkbox" checked={isOn} onChange={() => onTurn(!isOn)} />
      {title}
    </label>
  );
}

function Entry({ entry: { name, url, first, summary, facts, note } }: { entry: BriefEntry }) {
  return (
    <article class="brief-entry">
      <h3>
        <a href={url}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <dl>
        <Facts facts={first} />
      </dl>
      {summary !== "" && <p {...englishAttributes}>{summary}</p>}
      <dl>
        <Facts facts={facts} />
        {note !== undefined && (
          <div>
            <dt>{brief.note}</dt>
            <dd class="brief-note">{note}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}

function Facts({ facts }: { facts: readonly BriefFact[] }) {
  return (
    <>
      {facts.map(({ title, text, url }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {text === undefined ? (
              <span class="missing">{brief.missing}</span>
            ) : url === undefined ? (
              <bdi>{text}</bdi>
            ) : (
              <a href={url}>
                <bdi>{text}</bdi>
              </a>
            )}
          </dd>
        </div>
      ))}
    </>
  );
}

/** The question that a list was made with and how its listings answer it, once read; what reads it is loaded for it alone. */
function useAskedBrief(question: string, shortlist: Shortlist, references: readonly Reference[]): Asked | undefined {
  const kinds = [...new Set<Kind>(references.map(kindOfReference))].sort();
  return useAsyncValue(async () => {
    if (question === "") return undefined;
    const { readAskedBrief } = await import("./asked.ts");
    return readAskedBrief(question, shortlist, kinds);
  }, [question, shortlist.listed, kinds.join()]);
}

/** A text that could not be copied, to be copied by hand. */
export function Uncopied({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <label class="uncopied">
      {words.copyFailed}
      <textarea class="input" readOnly rows={2} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}

/** Copies a text; where the browser doesn't let it, the text is there to be copied by hand. */
export function useCopy(say: (text: string) => void) {
  const [uncopied, setUncopied] = useState<string>();
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setUncopied(undefined);
      say(done);
    } catch {
      setUncopied(text);
    }
  };
  return { uncopied, copy: (text: string, done: string) => void copy(text, done) };
}
