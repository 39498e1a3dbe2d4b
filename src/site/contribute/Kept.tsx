import { useMemo, useState } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { parseDraft, applyDraft } from "../../core/contribute/stored-draft.ts";
import { formatTask, type Task } from "../../core/contribute/task.ts";
import { useStoredText, type StoredTextState, type TextStore } from "../ui/use-stored-text.ts";
import { contributeMessages } from "./words.ts";

const words = contributeMessages.saved;

/** One draft of each task, wherever someone came from. */
const keyOf = ({ fact: _, terms: __, ...task }: Task) => `contribute${formatTask(task)}`;

/**
 * The answers to a form, kept in this browser only.
 *
 * @param root the fields that they answer
 * @param first the answers before anything was changed
 * @param blank the answers with which the form begins
 */
export function useDraft(task: Task, root: Field, first: Answers, blank = first) {
  const today = useMemo(() => new Date().toISOString().slice(0, 10), []);
  const store = useMemo<TextStore>(() => {
    const key = keyOf(task);
    return {
      key,
      read: () => localStorage.getItem(key) ?? "",
      write: (text) => localStorage.setItem(key, text),
    };
  }, []);
  const [earlier, setEarlier] = useState(() => readDraft(store));
  const [answers, setAnswers] = useState(() => (earlier ? applyDraft(first, earlier, root) : blank));
  const { state, update, discard } = useStoredText(store);
  return {
    answers,
    state,
    today,
    /** The day of what was entered earlier; undefined for nothing. */
    since: earlier?.day,
    enter: (next: Answers) => {
      setAnswers(next);
      update(JSON.stringify({ answers: next, base: first, day: today }));
    },
    /** Begins again, and forgets what was entered. */
    drop: () => {
      discard();
      localStorage.removeItem(store.key);
      setEarlier(undefined);
      setAnswers(blank);
    },
  };
}

function readDraft(store: TextStore) {
  try {
    return parseDraft(store.read());
  } catch {
    return undefined;
  }
}

interface EarlierProps {
  readonly since: string | undefined;
  readonly onDrop: () => void;
}

/** Says that the answers are of an earlier visit, and offers to begin again. */
export function Earlier({ since, onDrop }: EarlierProps) {
  if (since === undefined) return null;
  return (
    <div class="callout">
      <p>{words.offer({ day: since })}</p>
      <p class="actions">
        <button type="button" class="button second" onClick={onDrop}>
          {words.drop}
        </button>
      </p>
    </div>
  );
}

/** Says whether what is entered is kept in this browser. @param message what else is to be said, before it */
export function Kept({ state, message = "" }: { readonly state: StoredTextState; readonly message?: string }) {
  const said = { empty: "", unsaved: "", saved: words.note, refused: words.refused, replaced: words.replaced };
  return <p role="status">{[message, said[state]].filter(Boolean).join(" ")}</p>;
}
