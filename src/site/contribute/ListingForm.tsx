import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fieldsByKind } from "../../dataset/fields.ts";
import { idOf } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { withPart, type Answers } from "../../core/contribute/form-state.ts";
import { upon, type Changes, type Draft } from "../../core/contribute/stored-draft.ts";
import { kindOf, type Task } from "../../core/contribute/task.ts";
import type { ContributeMessages } from "./words.ts";
import { Form, isWithin, pointerOf, type FormContext } from "./context.ts";
import { FormPage } from "./FormPage.tsx";
import { useDraft } from "./use-draft.ts";
import { useEngine, useNames, withNotes, type Engine } from "./use-engine.ts";
import type { CheckedAnswers } from "./check-answers.ts";

export interface Props {
  readonly task: Task;
  readonly first: Answers;
  readonly channels: Channels;
  readonly words: ContributeMessages;
}

/** A listing in the making or in correction: its answers, what is wrong with them, and what is kept of them. */
export function ListingForm({ task, first: published, channels, words }: Props) {
  const kind = kindOf(task);
  const root = fieldsByKind[kind];
  const today = useMemo(() => new Date().toISOString().slice(0, 10), []);
  const [engine, load] = useEngine(task.reference);
  const names = useNames(published, engine);
  const first = useMemo(() => withNotes(published, engine), [published, engine]);
  const [changes, setChanges] = useState<Changes>();
  const [ownId, setId] = useState<string>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(0);
  const [held, hold] = useState<readonly number[]>([]);
  const answers = useMemo(() => upon(first, changes), [changes, first]);
  const id = ownId ?? idOf(String(answers["name"] ?? ""));
  const question = { kind, root, answers, first, reference: task.reference, id, source: engine?.source };
  const { checked, checkedFields } = useSettled(question, left, engine, today, words);
  const keeping = useDraft(task, { answers, base: first, id: ownId ?? "", day: today }, changes !== undefined);
  const change = (next: Answers) => {
    void load();
    setChanges({ answers: next, base: first });
  };
  const form: FormContext = {
    root,
    answers,
    first,
    names,
    words,
    held,
    hold,
    set: (path, part) => {
      void load();
      setChanges((latest) => ({ answers: withPart(upon(first, latest), path, part) as Answers, base: first }));
    },
    replace: change,
    leave: (path) => setLeft((known) => (known.includes(pointerOf(path)) ? known : [...known, pointerOf(path)])),
    problemsAt: (path) => {
      const said = checked?.problems.filter(
        ({ place }) => asked > 0 || checkedFields.some((each) => isWithin(place, each)),
      );
      return said?.filter(({ place }) => isWithin(place, pointerOf(path))) ?? [];
    },
  };
  const takeUp = (draft: Draft) => {
    void load();
    keeping.take();
    setChanges(draft);
    if (draft.id !== "") setId(draft.id);
  };
  return (
    <Form.Provider value={form}>
      <FormPage
        {...{ task, kind, today, channels, engine, load, checked, asked, id, keeping, takeUp }}
        onAsk={() => setAsked(asked + 1)}
        onId={(next) => {
          void load();
          setId(next);
        }}
      />
    </Form.Provider>
  );
}

const millisecondsBeforeCheck = 250;
/** Some controls never say that the pointer was let go. */
const longestPress = 2000;

interface Settled {
  readonly checked?: CheckedAnswers;
  /** The fields that a reader had left by then. */
  readonly checkedFields: readonly string[];
}

/**
 * What is wrong, once a reader pauses: of the answers as they are, and not while the pointer is down, since a message that comes
 * or goes would move a button away from under it.
 */
function useSettled(
  question: Parameters<Engine["run"]["checkAnswers"]>[0],
  left: readonly string[],
  engine: Engine | undefined,
  today: string,
  words: ContributeMessages,
): Settled {
  const [settled, setSettled] = useState<Settled>({ checkedFields: [] });
  const pressedAt = usePress();
  useEffect(() => {
    if (engine === undefined) return;
    const settle = () => {
      if (performance.now() - pressedAt.current < longestPress) timer = setTimeout(settle, millisecondsBeforeCheck);
      else setSettled({ checked: engine.run.checkAnswers(question, engine.names, today, words), checkedFields: left });
    };
    let timer = setTimeout(settle, millisecondsBeforeCheck);
    return () => clearTimeout(timer);
  }, [engine, question.answers, question.id, left]);
  return settled;
}

/** When the pointer that is down was pressed. */
function usePress(): { readonly current: number } {
  const pressedAt = useRef(-Infinity);
  useEffect(() => {
    const follow = ({ type }: Event) => {
      pressedAt.current = type === "pointerdown" ? performance.now() : -Infinity;
    };
    const types = ["pointerdown", "pointerup", "pointercancel"];
    for (const type of types) addEventListener(type, follow);
    return () => {
      for (const type of types) removeEventListener(type, follow);
    };
  }, []);
  return pressedAt;
}
