import { shownAddress } from "../../dataset/web-host.ts";
import { pointerTo } from "../../dataset/pointer.ts";
import type { Kind } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { findFact } from "../../core/contribute/questions.ts";
import { supportsField, listNewSources, listSources, listQuestionsToSource } from "../../core/contribute/sourcing.ts";
import type { ListingAction, Task } from "../../core/contribute/task.ts";
import { format } from "../../core/language/page-format.ts";
import { englishFields, englishAttributes } from "../language/page-language.ts";
import { Send } from "./Send.tsx";
import { useForm } from "./context.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import { letterOf, saidChanges } from "./letter.ts";
import { contributeSendMessages as words } from "./send-words.ts";

interface Props {
  readonly made: CheckedAnswers;
  readonly task: Task & { readonly action: ListingAction };
  readonly kind: Kind;
  readonly channels: Channels;
  /** Whether no page was named for the new answers. */
  readonly isUnsourced: boolean;
  /** To the form, and there to a place of it. */
  readonly onBack: (place: string) => void;
}

/** All that was made, to be looked through, and the ways to send it. */
export function Finish({ made, task: { action }, kind, channels, isUnsourced, onBack }: Props) {
  const { first, root } = useForm();
  const letter = letterOf({ ...made, action, kind, before: first, after: made.answers, root });
  return (
    <>
      <p>
        <button type="button" class="text-button" onClick={() => history.back()}>
          {words.back}
        </button>
      </p>
      <h2 class="finish-title" tabIndex={-1}>
        {words.title}
      </h2>
      <Changes answers={made.answers} />
      <ReviewNotes made={made} isUnsourced={isUnsourced} onBack={onBack} />
      <Send channels={channels} letter={letter} file={{ ...made, isNew: action === "new" }} />
    </>
  );
}

/** What changes, fact by fact; of a new listing, what it says. */
function Changes({ answers }: Pick<CheckedAnswers, "answers">) {
  const { first, names, root } = useForm();
  const rows = saidChanges({ before: first, after: answers, root }, names);
  const pages = listNewSources(first, answers).map(({ url }) => String(url));
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">{words.changes}</h3>
      <dl class="changes">
        {rows.map(({ path, title, before, after }) => (
          <div key={path} class="row">
            <dt>{title}</dt>
            <dd class="entry">
              {first["name"] !== undefined && (
                <>
                  {before === words.nothing ? (
                    <span class="soft">{before}</span>
                  ) : (
                    <del {...(englishFields.has(path) && englishAttributes)}>{before}</del>
                  )}{" "}
                  <span aria-hidden="true">→</span>{" "}
                </>
              )}
              {after === words.nothing ? <span class="soft">{after}</span> : <ins>{after}</ins>}
            </dd>
          </div>
        ))}
        {pages.length > 0 && (
          <div class="row">
            <dt>{words.sourcesTitle}</dt>
            {pages.map((url) => (
              <dd key={url} class="entry">
                {shownAddress(url)}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

/** What a reviewer will ask about, although nothing stops you from sending it. */
function ReviewNotes({ made, isUnsourced, onBack }: Pick<Props, "made" | "isUnsourced" | "onBack">) {
  const { answers, first, root } = useForm();
  const isShown = (path: string) => listSources(answers).some((source) => supportsField(source, findFact(path)));
  const bare = listQuestionsToSource(first, answers, root).filter(({ path }) => isUnsourced || !isShown(path));
  const found = made.problems.filter(({ isError, isOfPages }) => !isError && !isOfPages);
  const notes = new Map(found.map((each) => [each.text, each]));
  if (bare.length + notes.size === 0) return null;
  return (
    <section class="review-notes" aria-labelledby="review-notes">
      <h3 id="review-notes">{words.worth}</h3>
      <p class="hint">{words.worthText}</p>
      <ul class="plain">
        {bare.length > 0 && (
          <li>
            {words.unsourced}{" "}
            {bare.map(({ title, path }, index) => (
              <>
                {index > 0 && format.comma}
                <Back text={title} onClick={() => onBack(pointerTo(...path.split(".")))} />
              </>
            ))}
            . {words.unsourcedText}
          </li>
        )}
        {[...notes].map(([text, { place, isInEnglish }]) => (
          <li key={text} {...(isInEnglish && englishAttributes)}>
            <Back text={text} onClick={() => onBack(place)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Back({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {text}
    </button>
  );
}
