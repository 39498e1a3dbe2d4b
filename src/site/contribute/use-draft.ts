import { useMemo, useState } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { applyDraft, parseDraft, type Draft } from "../../core/contribute/stored-draft.ts";
import { formatTask, type Task } from "../../core/contribute/task.ts";
import { useStoredText, type TextStore } from "../ui/use-stored-text.ts";

/** Returns the storage key of a task's draft: "contribute?edit=entities/a". It doesn't depend on where the form begins. */
function toStorageKey({ fact: _, terms: __, ...task }: Task): string {
  return `contribute${formatTask(task)}`;
}

/**
 * Stores the answers of a form in this browser while they are entered, and restores them on the next visit.
 *
 * @param root fields that the answers are for
 * @param first answers before any change; stored as the base of the draft
 * @param initial answers with which the form opens if there is no draft
 * @returns `answers`; `setAnswers(answers)`, which stores them too; `state` of the stored text; `today`, YYYY-MM-DD; `savedDay`: day
 *   of the draft that was restored, undefined if there was none; `discard()`, which deletes the draft and resets the answers
 */
export function useDraft(task: Task, root: Field, first: Answers, initial = first) {
  const today = useMemo(() => new Date().toISOString().slice(0, 10), []);
  const store = useMemo<TextStore>(() => {
    const key = toStorageKey(task);
    return {
      key,
      read: () => localStorage.getItem(key) ?? "",
      write: (text) => localStorage.setItem(key, text),
    };
  }, []);
  const [restored, setRestored] = useState(() => readDraft(store));
  const [answers, setAnswers] = useState(() => (restored ? applyDraft(first, restored, root) : initial));
  const { state, update, discard } = useStoredText(store);
  return {
    answers,
    state,
    today,
    savedDay: restored?.day,
    setAnswers: (next: Answers) => {
      setAnswers(next);
      const draft: Draft = { answers: next, base: first, day: today };
      update(JSON.stringify(draft));
    },
    discard: () => {
      discard();
      localStorage.removeItem(store.key);
      setRestored(undefined);
      setAnswers(initial);
    },
  };
}

/** Reads the stored draft. Undefined if there is none, it is invalid, or the browser has no storage. */
function readDraft(store: TextStore): Draft | undefined {
  try {
    return parseDraft(store.read());
  } catch {
    return undefined;
  }
}
