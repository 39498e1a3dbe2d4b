import { withAsciiHost } from "../../dataset/web-host.ts";
import { formatPointer } from "../../dataset/pointer.ts";
import type { Kind } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { findFact } from "../../core/contribute/questions.ts";
import { listNewSources, listQuestionsToSource, listSources, supportsField } from "../../core/contribute/sourcing.ts";
import type { ListingAction, Task } from "../../core/contribute/task.ts";
import { format } from "../../core/language/page-format.ts";
import { englishFields, englishAttributes } from "../language/page-language.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import { useForm } from "./form-context.ts";
import { buildLetter, formatChanges } from "./letter.ts";
import { Send } from "./Send.tsx";
import { contributeSendMessages } from "./send-words.ts";
import { contributeMessages } from "./words.ts";

interface Props {
  readonly checked: CheckedAnswers;
  readonly task: Task & { readonly action: ListingAction };
  readonly kind: Kind;
  readonly channels: Channels;
  /** True if no source was given for the new answers. */
  readonly isUnsourced: boolean;
  /** Number of this page, which is the last step. */
  readonly stepNumber: number;
  /** Called with the JSON Pointer of the answer to go back to. */
  readonly onShowAnswer: (pointer: string) => void;
}

/**
 * Last page of the form: a button back to the form, the changes, what a reviewer will ask about, and the channels to send it by.
 */
export function Finish({ checked, task, kind, channels, isUnsourced, stepNumber, onShowAnswer }: Props) {
  const { action } = task;
  const { first, root } = useForm();
  const { path, text, answers } = checked;
  const letter = buildLetter({ action, kind, path, text, before: first, after: answers, root });
  return (
    <>
      <p class="step">
        <span>{contributeMessages.wrong.step({ step: stepNumber, total: stepNumber })}</span>
        <button type="button" class="text-button" onClick={() => history.back()}>
          {contributeSendMessages.back}
        </button>
      </p>
      <h2 class="finish-title" tabIndex={-1}>
        {contributeSendMessages.title}
      </h2>
      <Changes answers={answers} />
      <ReviewNotes checked={checked} isUnsourced={isUnsourced} onShowAnswer={onShowAnswer} />
      <Send channels={channels} letter={letter} file={{ path, text, isNew: action === "new" }} />
    </>
  );
}

/**
 * Table of the changed answers, old → new, and of the addresses of new sources. For a new listing, without old answers. "Not
 * found" is in grey where there is no answer.
 */
function Changes({ answers }: Pick<CheckedAnswers, "answers">) {
  const { first, names, root } = useForm();
  const changes = formatChanges({ before: first, after: answers, root }, names);
  const urls = listNewSources(first, answers).map(({ url }) => String(url));
  const isNew = first["name"] === undefined;
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">{contributeSendMessages.changes}</h3>
      <dl class="changes">
        {changes.map(({ path, title, before, after }) => (
          <div key={path} class="row">
            <dt>{title}</dt>
            <dd class="entry">
              {!isNew && (
                <p class="old">
                  {before === contributeSendMessages.nothing ? (
                    before
                  ) : (
                    <del {...(englishFields.has(path) && englishAttributes)}>{before}</del>
                  )}{" "}
                </p>
              )}
              <p class="new">
                {!isNew && <span aria-hidden="true">→ </span>}
                {after === contributeSendMessages.nothing ? <span class="soft">{after}</span> : <ins>{after}</ins>}
              </p>
            </dd>
          </div>
        ))}
        {urls.length > 0 && (
          <div class="row">
            <dt>{contributeSendMessages.sourcesTitle}</dt>
            {urls.map((url) => (
              <dd key={url} class="entry">
                {withAsciiHost(url)}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

/**
 * Section with what a reviewer will ask about: new answers without a source, and warnings, each text once. Each is a button that
 * leads to the answer. Nothing if there is neither.
 */
function ReviewNotes({ checked, isUnsourced, onShowAnswer }: Pick<Props, "checked" | "isUnsourced" | "onShowAnswer">) {
  const { first, root } = useForm();
  const { answers, problems } = checked;
  /** Returns true if a source supports the fact that a question is a part of. */
  const hasSource = (path: string) => listSources(answers).some((source) => supportsField(source, findFact(path)));
  const unsourcedFields = listQuestionsToSource(first, answers, root).filter(({ path }) => {
    return isUnsourced || !hasSource(path);
  });
  // Without a source, the questions above say so already.
  const warnings = problems.filter(({ isError, isAboutSources }) => !isError && !isAboutSources);
  const warningByText = new Map(warnings.map((warning) => [warning.text, warning]));
  if (unsourcedFields.length + warningByText.size === 0) return null;
  return (
    <section class="review-notes" aria-labelledby="review-notes">
      <h3 id="review-notes">{contributeSendMessages.worth}</h3>
      <p class="hint">{contributeSendMessages.worthText}</p>
      <ul class="plain">
        {unsourcedFields.length > 0 && (
          <li>
            {contributeSendMessages.unsourced}{" "}
            {unsourcedFields.map(({ title, path }, index) => (
              <>
                {index > 0 && format.comma}
                <AnswerButton text={title} onClick={() => onShowAnswer(formatPointer(...path.split(".")))} />
              </>
            ))}
            . {contributeSendMessages.unsourcedText}
          </li>
        )}
        {[...warningByText].map(([text, { pointer, isInEnglish }]) => (
          <li key={text} {...(isInEnglish && englishAttributes)}>
            <AnswerButton text={text} onClick={() => onShowAnswer(pointer)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Button with a text that leads back to an answer. */
function AnswerButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {text}
    </button>
  );
}
