import { useEffect, useRef, useState } from "preact/hooks";
import type { Kind } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { questionsAnswered } from "../../core/contribute/proposed-terms.ts";
import { upon, type Draft } from "../../core/contribute/stored-draft.ts";
import type { Task } from "../../core/contribute/task.ts";
import { ConfirmAsk } from "./ConfirmAsk.tsx";
import { IdField } from "./IdField.tsx";
import { Kept } from "./Kept.tsx";
import { Sections } from "./Sections.tsx";
import { useForm, type Problem } from "./context.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import type { Keeping } from "./use-draft.ts";
import { withNotes, type Engine } from "./use-engine.ts";
import { sayPart } from "./engine-words.ts";

interface Props {
  readonly task: Task;
  readonly kind: Kind;
  readonly today: string;
  readonly channels: Channels;
  readonly engine: Engine | undefined;
  readonly load: () => Promise<Engine | undefined>;
  readonly checked: CheckedAnswers | undefined;
  readonly asked: number;
  readonly id: string;
  readonly keeping: Keeping;
  readonly takeUp: (draft: Draft) => void;
  readonly onAsk: () => void;
  readonly onId: (id: string) => void;
}

/** The questions, and what is shown when they are answered. */
export function FormPage(props: Props) {
  const { task, kind, today, channels, engine, load, checked, asked, id, keeping, takeUp, onAsk, onId } = props;
  const { root, answers, first, words } = useForm();
  const [finished, setFinished] = useState<CheckedAnswers>();
  const [message, setMessage] = useState("");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [sought, seek] = useState<string>();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (finished) page.current?.querySelector<HTMLElement>("h2")?.focus();
    else if (sought !== undefined) engine?.run.leadTo(sought);
  }, [finished]);
  const go = async () => {
    const loaded = engine ?? (await load());
    if (loaded === undefined) return setMessage(words.problems.engine);
    if (JSON.stringify(answers) === JSON.stringify(first)) return setMessage(words.problems.nothing);
    const known = withNotes(first, loaded);
    const whole = upon(known, { answers, base: first });
    const made = loaded.run.checkAnswers(
      { kind, root, answers: whole, first: known, reference: task.reference, id, source: loaded.source },
      loaded.names,
      today,
      words,
    );
    const errors = made.problems.filter(({ isError }) => isError);
    setMessage("");
    setProblems(errors);
    onAsk();
    if (errors.length === 0) setFinished(made);
  };
  if (finished && engine) {
    const { Finish } = engine.run;
    return (
      <div ref={page}>
        <Finish
          made={finished}
          {...{ task, kind, channels, names: engine.names }}
          onBack={(place) => {
            seek(place);
            setFinished(undefined);
          }}
        />
      </div>
    );
  }
  const open = asked > 0 ? (checked?.problems.filter(({ isError }) => isError) ?? problems) : [];
  return (
    <>
      <p class="lead">{words.lead[task.way as keyof typeof words.lead]}</p>
      <p class="private">{words.private}</p>
      {task.terms && <Given kind={kind} terms={task.terms} />}
      {keeping.kept.state === "empty" && keeping.other && (
        <Restore draft={keeping.other} onTake={takeUp} onDrop={keeping.drop} />
      )}
      {open.length > 0 && engine && <engine.run.Problems problems={open} asked={asked} />}
      {task.way === "confirm" && <ConfirmAsk today={today} />}
      <Sections task={task} />
      {task.reference === undefined && <IdField id={id} onId={onId} problems={checked?.problems ?? []} />}
      <div class="go">
        <button type="button" class="button" onClick={() => void go()}>
          {words.go}
        </button>
        <Kept keeping={keeping} words={words.saved} message={message} onTake={takeUp} />
      </div>
      {task.way === "new" && <Paste engine={engine} load={load} />}
    </>
  );
}

/** What the address has filled in, which stands far below. */
function Given({ kind, terms }: { readonly kind: Kind; readonly terms: NonNullable<Task["terms"]> }) {
  const { words } = useForm();
  const given = questionsAnswered(kind, terms).map((field) => `${field.title}: ${sayPart(terms[field.name], field)}`);
  return given.length === 0 ? null : <p class="given">{words.given(given.join("; "))}</p>;
}

interface RestoreProps {
  readonly draft: Draft;
  readonly onTake: (draft: Draft) => void;
  readonly onDrop: () => void;
}

/** Answers from earlier, or from another tab, to go on with. */
function Restore({ draft, onTake, onDrop }: RestoreProps) {
  const { words } = useForm();
  return (
    <div class="callout">
      <p>{words.saved.offer(draft.day)}</p>
      <p class="actions">
        <button type="button" class="button second" onClick={() => onTake(draft)}>
          {words.saved.restore}
        </button>
        <button type="button" class="text-button" onClick={onDrop}>
          {words.saved.drop}
        </button>
      </p>
    </div>
  );
}

function Paste({ engine, load }: Pick<Props, "engine" | "load">) {
  const { words } = useForm();
  return (
    <details class="paste" onToggle={() => void load()}>
      <summary>{words.paste.title}</summary>
      {engine ? <engine.run.PastedYaml /> : <p>{words.loading}</p>}
    </details>
  );
}
