import { useState } from "preact/hooks";
import { shortlistMessages } from "./words.ts";

/** Function that copies a text, and the text of the last copy if the browser refused it. */
interface Copying {
  /** Text for `CopyFallback`. Undefined before the first copy and after one that worked. */
  readonly uncopied: string | undefined;
  /** Copies a text, with the same as HTML if there is any, and announces the message, or sets `uncopied` if the browser refuses. */
  readonly copy: (text: string, message: string, html?: string) => void;
}

/**
 * Returns a function that copies a text to the clipboard and then announces a message.
 *
 * @returns `copy(text, message, html)`; `uncopied`: the text if the browser refused the last copy, for `CopyFallback`, else undefined.
 *   After a refusal nothing is announced
 */
export function useCopy(announce: (message: string) => void): Copying {
  const [uncopied, setUncopied] = useState<string>();
  const copy = async (text: string, message: string, html?: string) => {
    try {
      await (html === undefined ? navigator.clipboard.writeText(text) : writeHtml(text, html));
      setUncopied(undefined);
      announce(message);
    } catch {
      setUncopied(text);
    }
  };
  return { uncopied, copy: (text: string, message: string, html?: string) => void copy(text, message, html) };
}

/** Writes a text and its HTML to the clipboard: the program in which it is pasted takes either. Rejects if the browser refuses. */
async function writeHtml(text: string, html: string): Promise<void> {
  const formats = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(formats).map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/**
 * Field with a text that the browser refused to copy, for copying by hand: focus selects all of it. Nothing if the text is
 * undefined.
 */
export function CopyFallback({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <label class="uncopied">
      {shortlistMessages.copyFailed}
      <textarea class="input" readOnly rows={2} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}
