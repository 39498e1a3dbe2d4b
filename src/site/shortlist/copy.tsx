import { useState } from "preact/hooks";
import { shortlistMessages } from "./words.ts";

/**
 * Returns a function that copies a text to the clipboard and then announces a message.
 *
 * @returns `copy(text, message)`; `uncopied`: the text if the browser refused the last copy, for `CopyFallback`; else undefined
 */
export function useCopy(announce: (message: string) => void) {
  const [uncopied, setUncopied] = useState<string>();
  const copy = async (text: string, message: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setUncopied(undefined);
      announce(message);
    } catch {
      setUncopied(text);
    }
  };
  return { uncopied, copy: (text: string, message: string) => void copy(text, message) };
}

/** Field with a text that the browser refused to copy, for copying by hand. Nothing if there is none. */
export function CopyFallback({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <label class="uncopied">
      {shortlistMessages.copyFailed}
      <textarea class="input" readOnly rows={2} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}
