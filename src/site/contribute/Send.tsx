import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import {
  buildEditorAddress,
  buildIssueLink,
  buildMailLink,
  buildNewFileAddress,
  type Channels,
} from "../../core/contribute/channels.ts";
import { downloadFile } from "../ui/download.ts";
import type { Letter } from "./letter.ts";
import { contributeSendMessages as words } from "./send-words.ts";

interface File {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

interface Props {
  readonly channels: Channels;
  readonly letter: Letter;
  readonly file?: File;
}

/** The ways to send what was made; each link is the first thing that leaves the browser. Files are for those who know them. */
export function Send({ channels: { repository, contact }, letter, file }: Props) {
  const { title, body, shortBody } = letter;
  const text = `${title}\n\n${body}`;
  const mail = contact === undefined ? undefined : buildMailLink(contact, title, body, shortBody);
  const issue = repository === undefined ? undefined : buildIssueLink(repository, title, letter.issue);
  const isDeaf = mail === undefined && issue === undefined;
  return (
    <section class="send" aria-labelledby="send">
      <h3 id="send">{isDeaf ? words.keep : words.send}</h3>
      <p class="hint">{isDeaf ? words.keepText : words.sendText}</p>
      {isDeaf && <Copy text={text} label={words.copyLetter} fileName="contribution.txt" />}
      {mail && (
        <Way title={words.mail.title} address={mail.address} text={words.mail.open}>
          <p>
            {words.mail.needs} <strong>{contact}</strong>.
          </p>
          <Copy text={text} label={words.copyLetter} />
          {!mail.hasText && <p>{words.mail.long}</p>}
        </Way>
      )}
      {issue && (
        <Way title={words.issue.title} address={issue.address} text={words.issue.open}>
          <p class="hint">{words.issue.needs}</p>
          {!issue.hasText && <p>{words.issue.long}</p>}
        </Way>
      )}
      {file && <Technical repository={repository} file={file} />}
    </section>
  );
}

/** The file, and how to send it as one. */
function Technical({ repository = "", file: { path, text, isNew } }: { repository?: string | undefined; file: File }) {
  const { github } = words;
  return (
    <details class="made technical">
      <summary>{words.technical}</summary>
      <p class="hint">
        {words.place} <code>{path}</code>.
      </p>
      <pre class="yaml" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <Copy text={text} label={words.copy} fileName={path.slice(path.indexOf("/") + 1)} />
      {repository !== "" && (
        <Way
          title={github.title}
          address={isNew ? buildNewFileAddress(repository, path, text) : buildEditorAddress(repository, path)}
          text={isNew ? github.newFile : github.editor}
        >
          <p class="hint">{github.needs}</p>
        </Way>
      )}
    </details>
  );
}

interface WayProps {
  readonly title: string;
  readonly address: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

/** One way to send it, with the link that opens a page or a message. */
function Way({ title, address, text, children }: WayProps) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
      <p>
        <a class="button second" href={address} rel="noreferrer">
          <span>{text}</span>
        </a>
      </p>
    </section>
  );
}

interface CopyProps {
  readonly text: string;
  readonly label: string;
  /** Absent where there is nothing to keep as a file. */
  readonly fileName?: string;
}

/** Takes a text along: to the clipboard, else by hand, or as a file. */
function Copy({ text, label, fileName }: CopyProps) {
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Over http there is no clipboard.
      setCopied(false);
    }
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="button second" onClick={() => void copy()}>
          {label}
        </button>
        {fileName !== undefined && (
          <button type="button" class="text-button" onClick={() => downloadFile(fileName, "text/plain", text)}>
            {words.download}
          </button>
        )}
        <span role="status">{isCopied === undefined ? "" : isCopied ? words.copied : words.notCopied}</span>
      </p>
      {isCopied === false && (
        <textarea
          class="input"
          readOnly
          rows={5}
          aria-label={label}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
