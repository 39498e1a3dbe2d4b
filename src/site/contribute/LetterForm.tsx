import { useState } from "preact/hooks";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { letterFieldsOf } from "../../core/contribute/issue-fields.ts";
import type { Task } from "../../core/contribute/task.ts";
import type { ContributeMessages } from "./words.ts";
import { sendWords } from "./send/words.ts";
import { href } from "../ui/href.ts";
import { Copy } from "./Copy.tsx";
import { Issue, Mail } from "./Send.tsx";
import { Kept } from "./Kept.tsx";
import { readDraft, useDraft } from "./use-draft.ts";
import type { Letter } from "./letter.ts";

interface Props {
  readonly task: Task & { readonly reference: Reference; readonly way: "reply" | "remove" };
  readonly name: string;
  readonly channels: Channels;
  readonly words: ContributeMessages;
}

/** A reply, or the wish to be removed: words to those who keep the register, who do the rest. */
export function LetterForm({ task, name, channels, words: form }: Props) {
  const words = sendWords;
  const [answers, setAnswers] = useState(() => readDraft(task)?.answers ?? {});
  const day = new Date().toISOString().slice(0, 10);
  const [isChanged, setChanged] = useState(false);
  const keeping = useDraft(task, { answers, base: {}, id: "", day }, isChanged, true);
  const enter = (part: Answers) => {
    setAnswers({ ...answers, ...part });
    setChanged(true);
  };
  const { lead, text, hint, page, proof } = words[task.way];
  const said = String(answers["text"] ?? "");
  const [isAsked, setAsked] = useState(false);
  const isBare = task.way === "reply" && said.trim() === "";
  const ask = () => {
    setAsked(true);
    document.getElementById("letter-text")?.focus();
  };
  const shown = String(answers["page"] ?? "");
  const body = [`${name} (${task.reference})`, "", said.trim(), "", ...(shown === "" ? [] : [shown, ""])].join("\n");
  const issue = letterFieldsOf(task.reference, said.trim(), shown);
  const letter: Letter = {
    title: words.subject[task.way]({ name }),
    body,
    shortBody: `${name} (${task.reference})\n`,
    issue,
  };
  return (
    <>
      <p class="lead">{lead}</p>
      <p>
        <a href={href(addressOfReference(task.reference))}>{name}</a>
      </p>
      <p class="private">{form.private}</p>
      <div class="field">
        <label for="letter-text">{text}</label>
        <p class="hint" id="letter-hint">
          {hint}
        </p>
        <div id="letter-error">{isAsked && isBare && <p class="error">{words.reply.give}</p>}</div>
        <textarea
          class="input"
          id="letter-text"
          rows={7}
          aria-describedby="letter-hint letter-error"
          aria-invalid={(isAsked && isBare) || undefined}
          value={said}
          onInput={({ currentTarget }) => enter({ text: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="letter-page">{page}</label>
        <input
          class="input"
          id="letter-page"
          inputMode="url"
          autocomplete="off"
          value={shown}
          onInput={({ currentTarget }) => enter({ page: currentTarget.value })}
        />
      </div>
      <p class="hint">{proof}</p>
      <Kept
        keeping={keeping}
        words={form.saved}
        onTake={(draft) => {
          keeping.take();
          setAnswers(draft.answers);
        }}
      />
      {isBare ? (
        <p class="actions">
          <button type="button" class="button" onClick={ask}>
            {form.go}
          </button>
        </p>
      ) : (
        <Ways {...{ channels, letter }} />
      )}
    </>
  );
}

function Ways({ channels, letter }: { readonly channels: Channels; readonly letter: Letter }) {
  const words = sendWords;
  const { repository, contact } = channels;
  return (
    <section class="send" aria-labelledby="send">
      <h3 id="send">{words.send}</h3>
      <p class="hint">{words.sendText}</p>
      <Mail contact={contact} letter={letter} words={words.mail}>
        <Copy text={`${letter.title}\n\n${letter.body}`} words={words} />
      </Mail>
      {repository !== undefined && (
        <Issue {...{ repository, letter }} words={words.issue} long={words.issue.longLetter} />
      )}
    </section>
  );
}
