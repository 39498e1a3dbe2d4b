import { format } from "../../core/language/page-format.ts";
import { folders, type Kind } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { findDuplicates, type Duplicate } from "../../core/contribute/duplicates.ts";
import type { Task } from "../../core/contribute/task.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { sendWords, type SendMessages } from "./send/words.ts";
import { addressOfForm, addressOfReference } from "../../dataset/address.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { href } from "../ui/href.ts";
import { Changes } from "./Changes.tsx";
import { Preview } from "./Preview.tsx";
import { Send } from "./Send.tsx";
import { ReviewNotes } from "./ReviewNotes.tsx";
import { useForm } from "./context.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import { letterOf } from "./letter.ts";

interface Props {
  readonly made: CheckedAnswers;
  readonly task: Task;
  readonly kind: Kind;
  readonly channels: Channels;
  readonly names: NamesIndex;
  /** To the form, and there to a place of it. */
  readonly onBack: (place?: string) => void;
}

/** All that was made, to be looked through, and the ways to send it. */
export function Finish({ made, task, kind, channels, names, onBack }: Props) {
  const { answers, first, root } = useForm();
  const words = sendWords;
  const duplicates = task.way === "new" ? findDuplicates(answers, folders[kind], names) : [];
  const way = task.way === "reply" || task.way === "remove" ? "edit" : task.way;
  const letter = letterOf({ ...made, way, kind, before: first, after: answers, root }, words);
  return (
    <>
      <p>
        <button type="button" class="text-button" onClick={() => onBack()}>
          {words.back}
        </button>
      </p>
      <h2 class="finish-title" tabIndex={-1}>
        {words.title}
      </h2>
      {duplicates.length > 0 && <Duplicates duplicates={duplicates} kind={kind} words={words} />}
      {task.way !== "new" && <Changes words={words} />}
      <ReviewNotes made={made} words={words} onSeek={onBack} />
      <details class="made" open={task.way === "new"}>
        <summary>{words.preview}</summary>
        <Preview words={words} />
      </details>
      <Send {...{ task, channels, letter, words }} path={made.path} text={made.text} />
    </>
  );
}

interface DuplicatesProps {
  readonly duplicates: readonly Duplicate[];
  readonly kind: Kind;
  readonly words: SendMessages;
}

function Duplicates({ duplicates, kind, words }: DuplicatesProps) {
  const vocabulary = kind === "tool" ? "tool-function" : "service";
  const { words: form } = useForm();
  const reason = (duplicate: Duplicate) =>
    duplicate.why === "work"
      ? words.why.work({ terms: duplicate.terms.map((id) => termById(vocabulary, id)?.title ?? id).join(format.comma) })
      : words.why[duplicate.why];
  return (
    <section class="callout weighty" aria-labelledby="duplicates">
      <h3 id="duplicates">{words.duplicates}</h3>
      <p>{words.duplicatesText}</p>
      <ul class="plain">
        {duplicates.map((duplicate) => (
          <li key={duplicate.reference}>
            <a href={href(addressOfReference(duplicate.reference))}>{duplicate.name}</a> {reason(duplicate)}.{" "}
            <a href={href(addressOfForm(duplicate.reference))} aria-label={form.heading.edit({ name: duplicate.name })}>
              {form.ways.edit.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
