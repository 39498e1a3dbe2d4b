import {
  editorAddress,
  issueAddress,
  mailAddress,
  newFileAddress,
  type Channels,
} from "../../core/contribute/channels.ts";
import type { Task } from "../../core/contribute/task.ts";
import type { SendMessages } from "./send/words.en.ts";
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

/** The ways to send a file; each link is the first thing that leaves the browser. */
export function Send({ task, channels: { repository, contact }, letter, path, text, words }: Props) {
  const copy = <Copy text={text} fileName={path.slice(path.indexOf("/") + 1)} words={words} />;
  return (
    <section class="send" aria-labelledby="send">
      <h3 id="send">{words.send}</h3>
      <p class="hint">{words.sendText}</p>
      {repository === undefined ? (
        <section>
          <h4>{contact === undefined ? words.none.bothTitle : words.none.title}</h4>
          <p>
            {contact === undefined ? words.none.both : words.none.text} <code>{path}</code>.
          </p>
          {contact === undefined && copy}
        </section>
      ) : (
        <>
          <section>
            <h4>{words.github.title}</h4>
            <p class="hint">{words.github.needs}</p>
            {task.way === "new" ? (
              <NewFile {...{ repository, path, text, words }} copy={copy} />
            ) : (
              <>
                <Steps steps={words.github.steps} />
                {copy}
                <Out address={editorAddress(repository, path)} text={words.github.editor} />
              </>
            )}
          </section>
          <Issue repository={repository} letter={letter} words={words.issue} long={words.issue.long} />
        </>
      )}
      {(repository !== undefined || contact !== undefined) && (
        <Mail contact={contact} letter={letter} words={words.mail}>
          {copy}
        </Mail>
      )}
    </section>
  );
}

interface NewFileProps extends Pick<Props, "path" | "text" | "words"> {
  readonly repository: string;
  readonly copy: preact.ComponentChild;
}

function NewFile({ repository, path, text, words, copy }: NewFileProps) {
  const { address, hasText } = newFileAddress(repository, path, text);
  return (
    <>
      {hasText ? <p>{words.github.newSteps}</p> : <Steps steps={words.github.pasteNew} />}
      {!hasText && copy}
      <Out address={address} text={words.github.newFile} />
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
