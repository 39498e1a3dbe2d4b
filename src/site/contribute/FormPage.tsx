import { format } from "../../core/language/page-format.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Kind } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { questionsAnswered } from "../../core/contribute/proposed-terms.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { upon, type Draft } from "../../core/contribute/stored-draft.ts";
import type { Task } from "../../core/contribute/task.ts";
import { Guided } from "./Guided.tsx";
import { isGuided, type Guide } from "./guide.ts";
import { Kept } from "./Kept.tsx";
import { useForm, type Problem } from "./context.ts";
import type { ContributeMessages } from "./words.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import type { Keeping } from "./use-draft.ts";
import { withNotes, type Engine } from "./use-engine.ts";
import { lazyPart } from "./lazy-part.tsx";
import { sayPart } from "./engine-words.ts";

export interface FormPageProps {
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

/** What was made, and the page that shows it. */
interface Finished {
  readonly made: CheckedAnswers;
  readonly Finish: typeof import("./Finish.tsx").Finish;
}

const loadFinish = () => import("./Finish.tsx");

/** The questions, and what is shown when they are answered. */
export function FormPage(props: FormPageProps) {
  const { task, kind, today, channels, engine, load, id, keeping, takeUp, onAsk } = props;
  const { root, answers, first, words } = useForm();
  const [finished, setFinished] = useState<Finished>();
  const [message, setMessage] = useState("");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [sought, seek] = useState<string>();
  const [guide, setGuide] = useState<Guide>({ chosen: [], at: 0 });
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (finished) page.current?.querySelector<HTMLElement>("h2")?.focus();
    else if (sought !== undefined) engine?.run.leadTo(sought);
  }, [finished]);
  useEffect(() => {
    // After what checks the form: from then on it works without a connection.
    if (engine) loadFinish().catch(() => undefined);
  }, [engine]);
  const check = (loaded: Engine, whole: Answers) => {
    const known = withNotes(first, loaded);
    return loaded.run.checkAnswers(
      {
        ...{ kind, root, id, answers: upon(known, { answers: whole, base: first }), first: known },
        ...{ reference: task.reference, source: loaded.source },
      },
      loaded.names,
      today,
      words,
    );
  };
  const go = async (whole: Answers = answers): Promise<readonly Problem[]> => {
    const loaded = engine ?? (await load());
    const isSame = JSON.stringify(whole) === JSON.stringify(first);
    const said = loaded === undefined ? words.problems.engine : isSame ? missingAtOnce(task, words) : [];
    setMessage(typeof said === "string" ? said : "");
    if (loaded === undefined || typeof said === "string") return [];
    const checked = check(loaded, whole);
    const errors = [...said, ...checked.problems.filter(({ isError }) => isError)];
    setProblems(errors);
    onAsk();
    if (errors.length > 0) return errors;
    const last = await loadFinish().catch(() => undefined);
    if (last === undefined) setMessage(words.problems.engine);
    else setFinished({ made: checked, Finish: last.Finish });
    return [];
  };
  if (finished && engine) {
    const { made, Finish } = finished;
    return (
      <div ref={page}>
        <Finish
          {...{ made, task, kind, channels, names: engine.names }}
          onBack={(place) => {
            seek(place);
            setFinished(undefined);
          }}
        />
      </div>
    );
  }
  const saved = <Kept keeping={keeping} words={words.saved} message={message} onTake={takeUp} />;
  return (
    <>
      <p class="lead">{words.lead[task.wrong === "all" ? "all" : (task.way as keyof typeof words.lead)]}</p>
      <p class="private">{words.private}</p>
      {task.terms && <Given kind={kind} terms={task.terms} />}
      {keeping.kept.state === "empty" && keeping.other && (
        <Restore draft={keeping.other} onTake={takeUp} onDrop={keeping.drop} />
      )}
      {isGuided(task) ? (
        <Guided
          {...{ task, guide, setGuide, engine, load, go }}
          check={(loaded, whole) => check(loaded, whole).problems.filter(({ isError }) => isError)}
        >
          {saved}
        </Guided>
      ) : (
        <Whole {...props} problems={problems} go={() => void go()}>
          {saved}
        </Whole>
      )}
    </>
  );
}

/** What a form that was left as it was needs: who confirms; of a correction, anything. */
function missingAtOnce({ way, reference }: Task, { confirm, problems }: ContributeMessages): Problem[] | string {
  if (way === "confirm") return [{ place: "/review", text: confirm.choose, isError: true }];
  return reference === undefined ? [] : problems.nothing;
}

const Whole = lazyPart(() => import("./Whole.tsx").then((module) => module.Whole));

/** What the address has filled in, which stands far below. */
function Given({ kind, terms }: { readonly kind: Kind; readonly terms: NonNullable<Task["terms"]> }) {
  const { words } = useForm();
  const given = questionsAnswered(kind, terms).map((field) => `${field.title}: ${sayPart(terms[field.name], field)}`);
  return given.length === 0 ? null : <p class="given">{words.given({ what: given.join(format.semicolon) })}</p>;
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
      <p>{words.saved.offer({ day: draft.day })}</p>
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
