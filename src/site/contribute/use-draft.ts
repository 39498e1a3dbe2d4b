import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { KeptText } from "../../core/contribute/kept-text.ts";
import { parseDraft, type Draft } from "../../core/contribute/stored-draft.ts";
import { formatTask, type Task } from "../../core/contribute/task.ts";
import { storeAt, useKeptText } from "../ui/use-kept-text.ts";

/** One draft of each task, wherever someone came from. */
const keyOf = ({ fact: _, terms: __, wrong: ___, ...task }: Task) => `contribute${formatTask(task)}`;

/** What this browser has of a task; undefined for nothing, or where it keeps nothing. */
export function readDraft(task: Task): Draft | undefined {
  return parseDraft(readText(task));
}

function readText(task: Task): string {
  try {
    return storeAt(keyOf(task)).read();
  } catch {
    return "";
  }
}

/** What became of the answers in this browser, and of others that it keeps. */
export interface Keeping {
  readonly kept: KeptText;
  /** Other answers to the same form, from earlier or from another tab. */
  readonly other: Draft | undefined;
  /** Keeps these answers in the place of the others. */
  readonly claim: () => void;
  /** Goes on from the others. */
  readonly take: () => void;
  /** Forgets the others. */
  readonly drop: () => void;
}

/**
 * Keeps what is entered, in this browser only.
 *
 * @param isShown whether the draft that is kept is what the form shows at first
 */
export function useDraft(task: Task, draft: Draft, isChanged: boolean, isShown = false): Keeping {
  const key = keyOf(task);
  const store = useMemo(() => storeAt(key), []);
  const [other, setOther] = useState(() => (isShown ? undefined : readDraft(task)));
  // What no form can read is in nobody's way.
  const first = useMemo(() => (other === undefined ? readText(task) : ""), []);
  const { kept, enter, claim, take } = useKeptText(key, store, first);
  const isFirst = useRef(true);
  // Before the next paint: a reader may leave at once.
  useLayoutEffect(() => {
    if (isChanged) enter(JSON.stringify(draft));
  }, [draft.answers, draft.id, isChanged]);
  useEffect(() => {
    const look = () => setOther(readDraft(task));
    // At first the answers that are shown are no others.
    if (!isFirst.current && (kept.state === "held" || kept.state === "empty")) look();
    isFirst.current = false;
    if (kept.state !== "empty") return;
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, [kept.state]);
  return {
    kept,
    other: kept.state === "empty" || kept.state === "held" ? other : undefined,
    claim,
    take: () => {
      take(readText(task));
      setOther(undefined);
    },
    drop: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing is kept here.
      }
      setOther(undefined);
    },
  };
}
