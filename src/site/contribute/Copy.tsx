import { useState } from "preact/hooks";
import type { SendMessages } from "./send/words.ts";
import { download } from "../ui/download.ts";

interface Props {
  readonly text: string;
  /** Absent where there is nothing to keep as a file. */
  readonly fileName?: string;
  readonly words: SendMessages;
}

/** Takes a text along: to the clipboard, or as a file. */
export function Copy({ text, fileName, words }: Props) {
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <p class="actions">
      <button type="button" class="button second" onClick={() => void copy()}>
        {fileName === undefined ? words.copyLetter : words.copy}
      </button>
      {fileName !== undefined && (
        <button type="button" class="text-button" onClick={() => download(fileName, "application/yaml", text)}>
          {words.download}
        </button>
      )}
      <span role="status">{said}</span>
    </p>
  );
}
