import { useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import type { Notes } from "../../core/shortlist/notes.ts";
import { download } from "../ui/download.ts";
import { briefOf, type BriefEntry } from "./brief.ts";
import { useShortlist } from "./context.ts";
import { formatBrief } from "./markdown.ts";
import { Uncopied, useCopy } from "./Uncopied.tsx";

export interface Props {
  references: readonly Reference[];
  notes: Notes;
  say: (text: string) => void;
}

/** The list for colleagues: as it is printed, and as Markdown. Notes are told only where the reader says so. */
export function Brief({ references, notes, say }: Props) {
  const shortlist = useShortlist();
  const { brief } = shortlist.words;
  const [withNotes, setWithNotes] = useState(false);
  const { uncopied, copy } = useCopy(say);
  const { generated } = shortlist.listed.engines.entity;
  const entries = briefOf(shortlist, references, withNotes ? notes : {}, location.origin);
  const markdown = () => formatBrief(entries, generated, shortlist.words);
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
          {hasNotes && (
            <label class="tick">
              <input type="checkbox" checked={withNotes} onChange={() => setWithNotes(!withNotes)} />
              {brief.notes}
            </label>
          )}
          <button type="button" class="button second" onClick={() => window.print()}>
            {brief.print}
          </button>
          <button type="button" class="button second" onClick={() => copy(markdown(), brief.copied)}>
            {brief.copy}
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => download(brief.file(generated), "text/markdown", markdown())}
          >
            {brief.download}
          </button>
        </div>
        <Uncopied text={uncopied} />
      </div>
      <p class="brief-from">{brief.from(generated)}</p>
      {entries.map((entry) => (
        <Entry key={entry.reference} entry={entry} />
      ))}
    </section>
  );
}

function Entry({ entry: { name, url, summary, facts, note } }: { entry: BriefEntry }) {
  const { brief } = useShortlist().words;
  return (
    <article class="brief-entry">
      <h3>
        <a href={url}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      {summary !== "" && <p>{summary}</p>}
      <dl>
        {facts.map(({ title, text, url: address }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {text === undefined ? (
                <span class="missing">{brief.missing}</span>
              ) : address === undefined ? (
                text
              ) : (
                <a href={address}>{text}</a>
              )}
            </dd>
          </div>
        ))}
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
