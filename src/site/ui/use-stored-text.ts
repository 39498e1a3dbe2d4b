import { useEffect, useRef, useState } from "preact/hooks";

/** Delay between the last input and the write to the browser's storage. */
const saveDelayInMilliseconds = 400;

/**
 * State of the text in this tab: `empty` before any input, `unsaved` while the write is delayed, `saved` after it, `refused` if
 * the browser refused it, and `replaced` if another tab has written another text since.
 */
export type StoredTextState = "empty" | "unsaved" | "saved" | "refused" | "replaced";

/** A text in the browser's storage. `write` throws if the browser refuses it, `read` may throw if storage is blocked. */
export interface TextStore {
  /** Key of `localStorage` whose changes concern this text. */
  readonly key: string;
  readonly read: () => string;
  readonly write: (text: string) => void;
}

/** Text that is being typed, and functions to save it. */
interface StoredText {
  readonly state: StoredTextState;
  /** Text entered in this tab. Undefined before the first input, after `discard`, and after another tab replaced it. */
  readonly draft: string | undefined;
  /** Takes the new text on input. It is written after the delay. */
  readonly update: (text: string) => void;
  /** Writes the draft now. Does nothing if it is written already. */
  readonly save: () => void;
  /** Forgets the draft without changing the storage. */
  readonly discard: () => void;
}

/**
 * Saves a text in the browser while it is typed: 400 ms after the last input, or earlier if the page is left or the component
 * unmounts.
 *
 * If several tabs edit the text, the last write wins, and `state` is `replaced` in the others, whose draft is dropped unless it
 * is not saved yet. If a text cannot be written, the browser asks for confirmation before the page is left.
 *
 * @returns `state`: "empty" before any input; `draft`: the text entered in this tab, undefined before the first input, after
 *   `discard` and after another tab replaced it; `update(text)`, to call on input; `save()`, which writes without delay;
 *   `discard()`, which forgets the draft without changing the storage
 */
export function useStoredText(store: TextStore): StoredText {
  const [state, setState] = useState<StoredTextState>("empty");
  const draft = useRef<string>();
  const isUnsaved = useRef(false);
  const timer = useRef<number>();

  const save = () => {
    clearTimeout(timer.current);
    if (!isUnsaved.current) return;
    try {
      store.write(draft.current ?? "");
      isUnsaved.current = false;
      setState("saved");
    } catch {
      setState("refused");
    }
  };

  useEffect(() => {
    const dropReplacedDraft = ({ key }: StorageEvent) => {
      const hasSavedDraft = draft.current !== undefined && !isUnsaved.current;
      if (key !== store.key || !hasSavedDraft || store.read() === draft.current) return;
      draft.current = undefined;
      setState("replaced");
    };
    addEventListener("storage", dropReplacedDraft);
    addEventListener("pagehide", save);
    return () => {
      removeEventListener("storage", dropReplacedDraft);
      removeEventListener("pagehide", save);
      save();
    };
  }, []);

  const isAtRisk = state === "unsaved" || state === "refused";
  useEffect(() => {
    if (!isAtRisk) return;
    const confirmLeaving = (event: BeforeUnloadEvent) => {
      save();
      if (isUnsaved.current) event.preventDefault();
    };
    addEventListener("beforeunload", confirmLeaving);
    return () => removeEventListener("beforeunload", confirmLeaving);
  }, [isAtRisk]);

  return {
    state,
    draft: draft.current,
    save,
    update: (text: string) => {
      draft.current = text;
      isUnsaved.current = true;
      setState("unsaved");
      clearTimeout(timer.current);
      timer.current = window.setTimeout(save, saveDelayInMilliseconds);
    },
    discard: () => {
      clearTimeout(timer.current);
      draft.current = undefined;
      isUnsaved.current = false;
      setState("empty");
    },
  };
}
