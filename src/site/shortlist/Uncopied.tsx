import { useShortlist } from "./context.ts";
import { useState } from "preact/hooks";

/** A text that could not be copied, to be copied by hand. */
export function Uncopied({ text }: { text: string | undefined }) {
  const { words } = useShortlist();
  if (text === undefined) return null;
  return (
    <label class="uncopied">
      {words.copyFailed}
      <textarea class="input" readOnly rows={2} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}

/** Copies a text; where the browser doesn't let it, the text is there to be copied by hand. */
export function useCopy(say: (text: string) => void) {
  const [uncopied, setUncopied] = useState<string>();
  const copy = (text: string, done: string) => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => {
        setUncopied(undefined);
        say(done);
      },
      () => setUncopied(text),
    );
  };
  return { uncopied, copy };
}
