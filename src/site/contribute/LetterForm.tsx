import { useState } from "preact/hooks";
import { addressOfReference } from "../../dataset/address.ts";
import { fieldsByKind } from "../../dataset/fields.ts";
import type { Reference } from "../../dataset/model.ts";
import { addWebScheme } from "../../dataset/web-host.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { buildLetterIssueFields } from "../../core/contribute/issue-fields.ts";
import { findTaskKind, type LetterAction, type Task } from "../../core/contribute/task.ts";
import { href } from "../ui/href.ts";
import { DraftStatus, RestoredDraft } from "./DraftStatus.tsx";
import { Send } from "./Send.tsx";
import { contributeSendMessages } from "./send-words.ts";
import { useDraft } from "./use-draft.ts";
import { contributeMessages } from "./words.ts";

interface Props {
  readonly task: Task & { readonly reference: Reference; readonly action: LetterAction };
  /** Name of the listing. */
  readonly name: string;
  readonly channels: Channels;
}

const noAnswers = {};

/**
 * Form for a letter to the reviewers: a reply, a doubt or a request for removal. Only the latter may be sent without a text.
 *
 * The ways to send it are shown once there is a text; until then, a button focuses the text and shows that it is missing. Text
 * and page are kept as a draft. The letter's body is "Example (entities/a)", the text and the page, separated by blank lines.
 */
export function LetterForm({ task, name, channels }: Props) {
  const { action, reference } = task;
  const messages = contributeSendMessages[action];
  const draft = useDraft(task, fieldsByKind[findTaskKind(task)], noAnswers);
  const { answers } = draft;
  const [hasTriedToSend, setTriedToSend] = useState(false);
  const text = String(answers["text"] ?? "");
  const page = String(answers["page"] ?? "");
  const lacksText = action !== "remove" && text.trim() === "";
  const showsError = hasTriedToSend && lacksText;
  const subject = `${name} (${reference})`;
  const letter = {
    title: contributeSendMessages.subject[action]({ name }),
    body: [subject, text.trim(), page].filter(Boolean).join("\n\n"),
    shortBody: `${subject}\n`,
    issue: buildLetterIssueFields(action, reference, text.trim(), page, contributeSendMessages.doubt.right),
  };
  return (
    <>
      <p class="lead">{messages.lead}</p>
      <p>
        <a href={href(addressOfReference(reference))}>{name}</a>
      </p>
      <RestoredDraft savedDay={draft.savedDay} onDiscard={draft.discard} />
      <div class="field">
        <label for="letter-text">{messages.text}</label>
        <p class="hint" id="letter-hint">
          {messages.hint}
        </p>
        <div id="letter-error">{showsError && <p class="error">{contributeSendMessages.give}</p>}</div>
        <textarea
          class="input"
          id="letter-text"
          rows={7}
          aria-describedby="letter-hint letter-error"
          aria-invalid={showsError || undefined}
          value={text}
          onInput={({ currentTarget }) => draft.setAnswers({ ...answers, text: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="letter-page">{contributeSendMessages.letterPage}</label>
        <input
          class="input"
          id="letter-page"
          inputMode="url"
          autocomplete="off"
          value={page}
          onInput={({ currentTarget }) => draft.setAnswers({ ...answers, page: currentTarget.value })}
          onChange={({ currentTarget }) =>
            draft.setAnswers({ ...answers, page: addWebScheme(currentTarget.value.trim()) })
          }
        />
      </div>
      {messages.proof !== "" && <p class="hint">{messages.proof}</p>}
      <DraftStatus state={draft.state} />
      {lacksText ? (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              setTriedToSend(true);
              document.getElementById("letter-text")?.focus();
            }}
          >
            {contributeMessages.go}
          </button>
        </p>
      ) : (
        <Send channels={channels} letter={letter} />
      )}
    </>
  );
}
