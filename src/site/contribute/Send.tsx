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
import { contributeSendMessages } from "./send-words.ts";

/** File of a listing. */
interface ListingFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

interface Props {
  readonly channels: Channels;
  readonly letter: Letter;
  /** Absent for a letter without a file. */
  readonly file?: ListingFile;
}

/**
 * Section with the channels to send a letter by: e-mail, an issue, and the file itself on GitHub. Nothing leaves the browser
 * before the reader opens one of the links. A channel says so if the text is too long for its link. If this copy of the site has
 * no channel, the letter can be copied and downloaded (`contribution.txt`).
 */
export function Send({ channels: { repository, contact }, letter, file }: Props) {
  const { title, body, shortBody } = letter;
  const messages = contributeSendMessages;
  const text = `${title}\n\n${body}`;
  const mail = contact === undefined ? undefined : buildMailLink(contact, title, body, shortBody);
  const issue = repository === undefined ? undefined : buildIssueLink(repository, title, letter.issue);
  const hasNoChannel = mail === undefined && issue === undefined;
  return (
    <section class="send" aria-labelledby="send">
      <h3 id="send">{hasNoChannel ? messages.keep : messages.send}</h3>
      <p class="hint">{hasNoChannel ? messages.keepText : messages.sendText}</p>
      {hasNoChannel && <CopyText text={text} label={messages.copyLetter} fileName="contribution.txt" />}
      {mail && (
        <Channel title={messages.mail.title} address={mail.address} linkText={messages.mail.open}>
          <p>
            {messages.mail.needs} <strong>{contact}</strong>.
          </p>
          <CopyText text={text} label={messages.copyLetter} />
          {!mail.hasText && <p>{messages.mail.long}</p>}
        </Channel>
      )}
      {issue && (
        <Channel title={messages.issue.title} address={issue.address} linkText={messages.issue.open}>
          <p class="hint">{messages.issue.needs}</p>
          {!issue.hasText && <p>{messages.issue.long}</p>}
        </Channel>
      )}
      {file && <FileDetails repository={repository} file={file} />}
    </section>
  );
}

interface FileDetailsProps {
  readonly repository: string | undefined;
  readonly file: ListingFile;
}

/**
 * Collapsed section with the listing's file, buttons to copy and download it, and if there is a repository, a link to send it on
 * GitHub: to a new file filled in, or to the editor of the existing one.
 */
function FileDetails({ repository, file: { path, text, isNew } }: FileDetailsProps) {
  const { github, technical, place, copy } = contributeSendMessages;
  const fileName = path.slice(path.indexOf("/") + 1);
  return (
    <details class="made technical">
      <summary>{technical}</summary>
      <p class="hint">
        {place} <code>{path}</code>.
      </p>
      <pre class="yaml" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyText text={text} label={copy} fileName={fileName} />
      {repository && (
        <Channel
          title={github.title}
          address={isNew ? buildNewFileAddress(repository, path, text) : buildEditorAddress(repository, path)}
          linkText={isNew ? github.newFile : github.editor}
        >
          <p class="hint">{github.needs}</p>
        </Channel>
      )}
    </details>
  );
}

interface ChannelProps {
  readonly title: string;
  readonly address: string;
  readonly linkText: string;
  readonly children: ComponentChildren;
}

/** Channel with title, explanations and the link that opens a page or an e-mail. */
function Channel({ title, address, linkText, children }: ChannelProps) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
      <p>
        <a class="button second" href={address} rel="noreferrer">
          <span>{linkText}</span>
        </a>
      </p>
    </section>
  );
}

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  /** Name of the file to download. Absent if the text can't be downloaded. */
  readonly fileName?: string;
}

/**
 * Button that copies a text, and one to download it if it has a file name. A status says that it was copied. If the browser
 * refuses, the text is shown, to be copied by hand.
 */
function CopyText({ text, label, fileName }: CopyTextProps) {
  const [result, setResult] = useState<"none" | "copied" | "refused">("none");
  const messageByResult = {
    none: "",
    copied: contributeSendMessages.copied,
    refused: contributeSendMessages.notCopied,
  };
  /** Copies the text, and sets the result to `copied` or `refused`. */
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult("copied");
    } catch {
      // There is no clipboard over http.
      setResult("refused");
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
            {contributeSendMessages.download}
          </button>
        )}
        <span role="status">{messageByResult[result]}</span>
      </p>
      {result === "refused" && (
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
