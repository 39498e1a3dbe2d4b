import {
  editorAddress,
  issueAddress,
  mailAddress,
  newFileAddress,
  type Channels,
} from "../../core/contribute/channels.ts";
import type { Task } from "../../core/contribute/task.ts";
import type { SendMessages } from "./send/words.ts";
import { Copy } from "./Copy.tsx";
import type { Letter } from "./letter.ts";

interface Props {
  readonly task: Task;
  readonly channels: Channels;
  readonly letter: Letter;
  readonly path: string;
  readonly text: string;
  readonly words: SendMessages;
}

/** The ways to send what was made; each link is the first thing that leaves the browser. Files are for those who know them. */
export function Send({ task, channels: { repository, contact }, letter, path, text, words }: Props) {
  return (
    <section class="send" aria-labelledby="send">
      <h3 id="send">{words.send}</h3>
      <p class="hint">{words.sendText}</p>
      <Mail contact={contact} letter={letter} words={words.mail}>
        <Copy text={`${letter.title}\n\n${letter.body}`} words={words} />
      </Mail>
      {repository !== undefined && <Issue {...{ repository, letter }} words={words.issue} long={words.issue.long} />}
      <Technical {...{ task, repository, path, text, words }} />
    </section>
  );
}

interface TechnicalProps extends Pick<Props, "task" | "path" | "text" | "words"> {
  readonly repository: string | undefined;
}

/** The file, and how to send it as one. */
function Technical({ task, repository, path, text, words }: TechnicalProps) {
  const copy = <Copy text={text} fileName={path.slice(path.indexOf("/") + 1)} words={words} />;
  return (
    <details class="made technical">
      <summary>{words.technical}</summary>
      <p class="hint">
        {words.place} <code>{path}</code>.
      </p>
      <pre class="yaml" tabIndex={0}>
        <code>{text}</code>
      </pre>
      {copy}
      {repository !== undefined && (
        <section>
          <h4>{words.github.title}</h4>
          <p class="hint">{words.github.needs}</p>
          {task.way === "new" ? (
            <NewFile {...{ repository, path, text, words }} />
          ) : (
            <>
              <Steps steps={words.github.steps} />
              <Out address={editorAddress(repository, path)} text={words.github.editor} isSecond />
            </>
          )}
        </section>
      )}
    </details>
  );
}

interface NewFileProps extends Pick<Props, "path" | "text" | "words"> {
  readonly repository: string;
}

function NewFile({ repository, path, text, words }: NewFileProps) {
  const { address, hasText } = newFileAddress(repository, path, text);
  return (
    <>
      {hasText ? <p>{words.github.newSteps}</p> : <Steps steps={words.github.pasteNew} />}
      <Out address={address} text={words.github.newFile} isSecond />
    </>
  );
}

export function Issue({
  repository,
  letter: { title, issue },
  words,
  long,
}: Pick<Props, "letter"> & {
  readonly repository: string;
  readonly words: SendMessages["issue"];
  /** What to do where it is too long. */
  readonly long: string;
}) {
  const { address, hasText } = issueAddress(repository, title, issue);
  return (
    <section>
      <h4>{words.title}</h4>
      <p class="hint">{words.needs}</p>
      {!hasText && <p>{long}</p>}
      <Out address={address} text={words.open} isSecond />
    </section>
  );
}

export function Mail({
  contact,
  letter: { title, body, shortBody },
  words,
  children,
}: Pick<Props, "letter"> & {
  readonly contact: string | undefined;
  readonly words: SendMessages["mail"];
  readonly children: preact.ComponentChild;
}) {
  const mail = contact === undefined ? undefined : mailAddress(contact, title, body, shortBody);
  return (
    <section>
      <h4>{words.title}</h4>
      {mail === undefined ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.needs} <strong>{contact}</strong>.
        </p>
      )}
      {children}
      {mail && !mail.hasText && <p>{words.long}</p>}
      {mail && <Out address={mail.address} text={words.open} isSecond />}
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Out({ address, text, isSecond = false }: { address: string; text: string; isSecond?: boolean }) {
  return (
    <p>
      <a class={isSecond ? "button second" : "button"} href={address} rel="noreferrer">
        <span>{text}</span>
      </a>
    </p>
  );
}
