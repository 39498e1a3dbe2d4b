import { useEffect, useState } from "preact/hooks";
import { parseDraft, type Draft } from "../../draft/stored-draft.ts";
import { formatTask, type Task } from "../../draft/task.ts";

/** One draft of each task, wherever someone came from. */
const keyOf = ({ fact: _, terms: __, ...task }: Task) => `contribute${formatTask(task)}`;

/** What this browser has of a task; undefined for nothing, or where it keeps nothing. */
export function readDraft(task: Task): Draft | undefined {
  try {
    return parseDraft(localStorage.getItem(keyOf(task)));
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
