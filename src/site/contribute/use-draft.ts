import { useMemo, useState } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { applyDraft, parseDraft, type Draft } from "../../core/contribute/stored-draft.ts";
import { formatTask, type Task } from "../../core/contribute/task.ts";
import { useStoredText, type StoredTextState, type TextStore } from "../ui/use-stored-text.ts";

/**
 * Returns the storage key of a task's draft: "contribute?edit=entities/a" or "contribute?new=tool". It doesn't depend on where
 * the form begins or on proposed terms.
 */
function toStorageKey({ fact: _, terms: __, ...task }: Task): string {
  return `contribute${formatTask(task)}`;
}

/** Answers that are kept in this browser. */
export interface FormDraft {
  readonly answers: Answers;
  /** State of the stored text: see `useStoredText`. */
  readonly state: StoredTextState;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Day of the draft that was restored, YYYY-MM-DD. Undefined if there was none. */
  readonly savedDay: string | undefined;
  /** Replaces the answers, and stores them. */
  readonly setAnswers: (answers: Answers) => void;
  /** Deletes the draft, and resets the answers to the initial ones. */
  readonly discard: () => void;
}

/**
 * Stores the answers of a form in this browser while they are entered, and restores them on the next visit.
 *
 * A restored draft is applied to `first`: see `applyDraft`.
 *
 * @param root fields that the answers are for
 * @param first answers before any change; stored as the base of the draft
 * @param initial answers with which the form opens if there is no draft
 * @returns `{answers, state, today, savedDay, setAnswers, discard}`
 */
export function useDraft(task: Task, root: Field, first: Answers, initial = first): FormDraft {
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

/** Reads the stored draft: `{answers, base, day}`. Undefined if there is none, it is invalid, or the browser has no storage. */
function readDraft(store: TextStore): Draft | undefined {
  try {
    return parseDraft(store.read());
  } catch {
    return undefined;
  }
}
