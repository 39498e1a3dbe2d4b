import { useEffect, useState } from "preact/hooks";
import { formatTask, type Task } from "../../draft/task.ts";
import type { Answers } from "../../draft/form-state.ts";

/** What was entered earlier, as this browser keeps it. */
export interface Draft {
  readonly answers: Answers;
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** One draft of each task, wherever someone came from. */
const keyOf = ({ fact: _, terms: __, ...task }: Task) => `contribute${formatTask(task)}`;

/** What this browser has of a task; undefined for nothing, or where it keeps nothing. */
export function readDraft(task: Task): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(task)) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(task: Task): void {
  try {
    localStorage.removeItem(keyOf(task));
  } catch {
    // Nothing is kept here.
  }
}

/** Keeps what is entered, in this browser only, once a reader pauses. */
export function useAutosave(task: Task, draft: Draft, isChanged: boolean): boolean {
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => {
      try {
        localStorage.setItem(keyOf(task), JSON.stringify(draft));
        setSaved(true);
      } catch {
        setSaved(false);
      }
    }, 400);
    return () => clearTimeout(timer);
  }, [draft.answers, draft.id, isChanged]);
  return isSaved;
}
