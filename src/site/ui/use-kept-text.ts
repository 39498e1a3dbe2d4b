import { useEffect, useRef, useState } from "preact/hooks";
import {
  beginText,
  claimText,
  enterText,
  hearText,
  isUnkept,
  keepText,
  rivalText,
  type KeptText,
  type TextStore,
} from "../../core/contribute/kept-text.ts";

const millisecondsBeforeKept = 400;

/** What asks before answers are lost by going elsewhere within the page. */
const guards = new Set<() => boolean>();

/** Whether nothing unkept would be lost by leaving what is shown, or the reader says so. */
export function mayLeave(question: string): boolean {
  return ![...guards].some((isAtRisk) => isAtRisk()) || confirm(question);
}

/** The mark by which one tab tells another that it has another text: written, and taken away at once. */
const markOf = (key: string) => `${key}!`;

/** A text of the browser's storage; other tabs share it. */
export function storeAt(key: string): TextStore {
  return {
    read: () => localStorage.getItem(key) ?? "",
    write: (text) => localStorage.setItem(key, text),
    tell: () => tellOf(key),
  };
}

/** Tells other tabs that this one has another text; where nothing can be written there is nothing to tell. */
export function tellOf(key: string): void {
  try {
    localStorage.setItem(markOf(key), "1");
    localStorage.removeItem(markOf(key));
  } catch {
    // Full or blocked.
  }
}

/**
 * Keeps a text in this browser as it is entered: once a reader pauses, and on leaving the page. While it can't be kept, leaving
 * asks first.
 *
 * @param key of the storage
 * @param own the text that is kept and shown here, "" where none is
 * @param isFollowing whether what another tab keeps is taken over where nothing is unkept here
 */
export function useKeptText(key: string, store: TextStore, own: string, { isFollowing = false } = {}) {
  const [kept, setKept] = useState(() => beginText(own));
  const latest = useRef(kept);
  const timer = useRef<number>();
  const turn = (next: KeptText) => {
    latest.current = next;
    setKept(next);
  };
  const keep = () => {
    clearTimeout(timer.current);
    turn(keepText(latest.current, store));
  };
  const isAtRisk = () => {
    keep();
    return isUnkept(latest.current);
  };
  useEffect(() => {
    const follow = ({ key: changed, newValue }: StorageEvent) => {
      if (changed === markOf(key)) {
        if (newValue !== null) turn(rivalText(latest.current));
      } else {
        const stored = readFrom(store);
        const isSettled = isFollowing && !isUnkept(latest.current) && stored !== latest.current.entered;
        turn(isSettled ? beginText(stored) : hearText(latest.current, store, stored));
      }
    };
    addEventListener("storage", follow);
    addEventListener("pagehide", keep);
    guards.add(isAtRisk);
    return () => {
      removeEventListener("storage", follow);
      removeEventListener("pagehide", keep);
      guards.delete(isAtRisk);
      keep();
    };
  }, []);
  const isOpen = isUnkept(kept);
  useEffect(() => {
    if (!isOpen) return;
    const ask = (event: BeforeUnloadEvent) => isAtRisk() && event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isOpen]);
  return {
    kept,
    keep,
    enter: (text: string) => {
      turn(enterText(latest.current, text));
      clearTimeout(timer.current);
      timer.current = window.setTimeout(keep, millisecondsBeforeKept);
    },
    claim: () => turn(claimText(latest.current, store)),
    /** Goes on with the text that is kept. */
    take: (text: string) => turn(beginText(text)),
  };
}

function readFrom(store: TextStore): string {
  try {
    return store.read();
  } catch {
    return "";
  }
}
