import { useState } from "preact/hooks";
import { addressOfReference } from "../../dataset/address.ts";
import { fieldsByKind } from "../../dataset/fields.ts";
import type { Reference } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { buildLetterIssueFields } from "../../core/contribute/issue-fields.ts";
import { findTaskKind, type LetterAction, type Task } from "../../core/contribute/task.ts";
import { contributeMessages } from "./words.ts";
import { href } from "../ui/href.ts";
import { contributeSendMessages } from "./send-words.ts";
import { Send } from "./Send.tsx";
import { Earlier, Kept, useDraft } from "./Kept.tsx";

interface Props {
  readonly task: Task & { readonly reference: Reference; readonly action: LetterAction };
  readonly name: string;
  readonly channels: Channels;
}

const nothing = {};

/** A reply, a doubt, or the wish to be removed: words to those who keep the register, who do the rest. */
export function LetterForm({ task: { action, ...task }, name, channels }: Props) {
  const { reference } = task;
  const words = contributeSendMessages[action];
  const { answers, state, since, enter, drop } = useDraft(
    { action, ...task },
    fieldsByKind[findTaskKind(task)],
    nothing,
  );
  const [isAsked, setAsked] = useState(false);
  const [text, page] = [String(answers["text"] ?? ""), String(answers["page"] ?? "")];
  const isBare = action !== "remove" && text.trim() === "";
  const body = [`${name} (${reference})`, text.trim(), page].filter(Boolean).join("\n\n");
  const letter = {
    title: contributeSendMessages.subject[action]({ name }),
    body,
    shortBody: `${name} (${reference})\n`,
    issue: buildLetterIssueFields(action, reference, text.trim(), page, contributeSendMessages.doubt.right),
  };
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p>
        <a href={href(addressOfReference(reference))}>{name}</a>
      </p>
      <Earlier since={since} onDrop={drop} />
      <div class="field">
        <label for="letter-text">{words.text}</label>
        <p class="hint" id="letter-hint">
          {words.hint}
        </p>
        <div id="letter-error">{isAsked && isBare && <p class="error">{contributeSendMessages.give}</p>}</div>
        <textarea
          class="input"
          id="letter-text"
          rows={7}
          aria-describedby="letter-hint letter-error"
          aria-invalid={(isAsked && isBare) || undefined}
          value={text}
          onInput={({ currentTarget }) => enter({ ...answers, text: currentTarget.value })}
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
          onInput={({ currentTarget }) => enter({ ...answers, page: currentTarget.value })}
        />
      </div>
      {words.proof !== "" && <p class="hint">{words.proof}</p>}
      <Kept state={state} />
      {isBare ? (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsked(true);
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
