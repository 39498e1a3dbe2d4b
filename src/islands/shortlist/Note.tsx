import { useEffect, useRef, useState } from "preact/hooks";
import { longestNote } from "../../measures/shortlist/notes.ts";
import { useShortlist } from "./context.ts";

export interface Props {
  name: string;
  note: string;
  onWrite: (note: string) => void;
}

const millisecondsBeforeKept = 300;

/** The reader's note on a listing, kept as it is written: after a pause, on leaving the field, and on leaving the page. */
export function Note({ name, note, onWrite }: Props) {
  const { words } = useShortlist();
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useRef<() => void>();
  const timer = useRef<number>();
  const flush = () => {
    clearTimeout(timer.current);
    pending.current?.();
    pending.current = undefined;
  };
  // Written in another tab.
  useEffect(() => {
    if (document.activeElement !== field.current) setText(note);
  }, [note]);
  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      clearTimeout(timer.current);
    };
  }, []);
  return (
    <label class="kept-note">
      <span>
        {words.note}
        <span class="vh">{words.of(name)}</span> <span class="quiet">{words.noteHint}</span>
      </span>
      <textarea
        ref={field}
        class="input"
        rows={2}
        maxLength={longestNote}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          clearTimeout(timer.current);
          pending.current = () => onWrite(value);
          timer.current = window.setTimeout(flush, millisecondsBeforeKept);
        }}
        onBlur={flush}
      />
    </label>
  );
}
