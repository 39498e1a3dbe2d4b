import { useState } from "preact/hooks";

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
