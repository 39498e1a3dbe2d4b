import { useEffect, useRef, useState } from "preact/hooks";

const millisecondsBeforeKept = 400;

/** `waiting` to be kept, `kept`, `refused` by the browser, or `replaced` by what another tab kept since. */
export type KeptState = "empty" | "waiting" | "kept" | "refused" | "replaced";

/** A text of the browser's storage. Reading and writing throw where nothing can be kept. */
export interface TextStore {
  readonly key: string;
  readonly read: () => string;
  readonly write: (text: string) => void;
}

/**
 * Keeps a text in this browser as it is entered: once a reader pauses, and on leaving the page. Of several tabs the last that
 * writes wins, and `state` says so in the others. While the text can't be kept, leaving asks first.
 */
export function useKeptText(store: TextStore) {
  const [state, setState] = useState<KeptState>("empty");
  const latest = useRef<string>();
  const isWaiting = useRef(false);
  const timer = useRef<number>();
  const keep = () => {
    clearTimeout(timer.current);
    if (!isWaiting.current) return;
    try {
      store.write(latest.current ?? "");
      isWaiting.current = false;
      setState("kept");
    } catch {
      setState("refused");
    }
  };
  const isAtRisk = () => {
    keep();
    return isWaiting.current;
  };
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key !== store.key || latest.current === undefined || isWaiting.current || store.read() === latest.current)
        return;
      latest.current = undefined;
      setState("replaced");
    };
    addEventListener("storage", follow);
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("storage", follow);
      removeEventListener("pagehide", keep);
      keep();
    };
  }, []);
  const isOpen = state === "waiting" || state === "refused";
  useEffect(() => {
    if (!isOpen) return;
    const ask = (event: BeforeUnloadEvent) => isAtRisk() && event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isOpen]);
  return {
    state,
    /** What was entered here; undefined before the first letter, and once another tab kept something else. */
    entered: latest.current,
    keep,
    enter: (text: string) => {
      latest.current = text;
      isWaiting.current = true;
      setState("waiting");
      clearTimeout(timer.current);
      timer.current = window.setTimeout(keep, millisecondsBeforeKept);
    },
    /** Keeps nothing of what was entered. */
    drop: () => {
      clearTimeout(timer.current);
      latest.current = undefined;
      isWaiting.current = false;
      setState("empty");
    },
  };
}
