import { useEffect, useRef, useState } from "preact/hooks";
import { fieldsByKind } from "../../dataset/fields.ts";
import { parsePointer } from "../../dataset/pointer.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { replacePart, type Answers } from "../../core/contribute/form-state.ts";
import { listChanges, listFactsToSource, listSources } from "../../core/contribute/sourcing.ts";
import { findTaskKind, addProposedTerms, type ListingAction, type Task } from "../../core/contribute/task.ts";
import { ListedStep, Problems, QuestionStep, ReviewStep, WhichStep } from "./Steps.tsx";
import { Form, focusOn, type FormContext, type Path, type Problem } from "./context.ts";
import { contributeMessages as words } from "./words.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import { givenPages, isIn, missingIn, placeOf, stepsOf, withGivenPages, type Said } from "./steps.ts";
import { Earlier, Kept, useDraft } from "./Kept.tsx";
import { useEngine } from "./use-engine.ts";

export interface Props {
  readonly task: Task & { readonly action: ListingAction };
  /** The answers before anything is changed. */
  readonly first: Answers;
  readonly channels: Channels;
}

const nothingSaid: Said = { chosen: [], known: [], isNone: false };
const nothingFound: { readonly problems: readonly Problem[]; readonly tried: number } = { problems: [], tried: 0 };

/** A listing in the making or in correction, one question a page: what it is about, only those fields, the page that shows it. */
export function ListingForm({ task, first, channels }: Props) {
  const kind = findTaskKind(task);
  const root = fieldsByKind[kind];
  const { engine, load, names } = useEngine(task.reference, first);
  const keeping = useDraft(task, root, first, addProposedTerms(first, kind, task.terms ?? {}));
  const { answers, today } = keeping;
  const latest = useRef(answers);
  latest.current = answers;
  // What a kept draft answers stays a question while its answer is rewritten.
  const [said, setSaid] = useState<Said>(() => ({
    ...nothingSaid,
    chosen: listChanges(first, answers, root).map(({ field }) => field.path),
  }));
  const [place, setPlace] = useState(0);
  const [{ problems, tried }, setFound] = useState(nothingFound);
  const [message, setMessage] = useState("");
  const [finished, setFinished] = useState<CheckedAnswers>();
  const steps = stepsOf(task, said, first, answers, root);
  const at = Math.min(place, steps.length - 1);
  const step = steps[at] ?? { kind: "page" };
  const sought = useRef<Path | undefined>(task.fact === undefined ? undefined : task.fact.split("."));
  const top = useStepFocus(at, sought, finished !== undefined);
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => {
      setFinished(undefined);
      setPlace(stepIn(state));
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const say = (problems: readonly Problem[]) => setFound({ problems, tried: tried + 1 });
  const replace = (next: Answers) => {
    void load();
    latest.current = next;
    setFound({ problems: [], tried });
    keeping.enter(next);
  };
  const change = (more: Partial<Said>) => {
    void load();
    setFound({ problems: [], tried });
    setSaid({ ...said, ...more });
  };
  const to = (next: number, how: "pushState" | "replaceState" = "pushState") => {
    history[how]({ step: next }, "");
    setFound({ problems: [], tried });
    setPlace(next);
  };
  const seek = (place: string) => {
    const target = steps.findIndex((each) => isIn(each, place));
    const isHere = target < 0 || target === at;
    if (isHere && !finished) return focusOn(parsePointer(place));
    sought.current = parsePointer(place);
    if (isHere) return history.back();
    setFinished(undefined);
    to(target, finished && "replaceState");
  };
  const next = async () => {
    const loaded = engine ?? (await load());
    setMessage(loaded === undefined ? words.problems.engine : "");
    if (loaded === undefined) return;
    const typed = top.current?.querySelector<HTMLInputElement>("[data-typed]");
    if (typed) {
      typed.focus();
      return say([{ place: placeOf(step), text: words.problems.typed({ text: typed.value }), isError: true }]);
    }
    const facts = listFactsToSource(first, latest.current, root);
    const missing = missingIn(step, { task, first, steps, said, root, answers: latest.current });
    if (missing.length > 0) return say(missing);
    const newPage = `/sources/${listSources(first).length}/url`;
    if (step.kind === "page") replace(withGivenPages(first, latest.current, said, root));
    const whole = latest.current;
    const checked = loaded.run.checkAnswers(
      { kind, root, answers: whole, reference: task.reference, source: loaded.source },
      loaded.names,
      today,
    );
    const errors = checked.problems.filter(({ isError }) => isError);
    const own = errors.flatMap((each) => {
      if (each.isOfPages) return step.kind === "page" ? [{ ...each, place: newPage }] : [];
      return isIn(step, each.place) ? [each] : [];
    });
    if (own.length > 0) return say(own);
    const isPageNeeded = facts.length > 0 || task.action === "ended" || task.action === "new";
    const isLast = at === steps.length - 1 || (steps[at + 1]?.kind === "page" && !isPageNeeded);
    if (!isLast) return to(at + 1);
    if (errors[0] !== undefined) {
      seek(errors[0].place);
      return say(errors);
    }
    history.pushState({ step: at }, "");
    setFinished(checked);
  };
  const form: FormContext = {
    action: task.action,
    root,
    answers,
    first,
    names,
    problems,
    set: (path, part) => replace(replacePart(latest.current, path, part) as Answers),
  };
  if (finished && engine) {
    const isUnsourced = givenPages(first, answers, said).length === 0;
    return (
      <Form.Provider value={form}>
        <div ref={top}>
          <engine.run.Finish
            task={task}
            kind={kind}
            channels={channels}
            isUnsourced={isUnsourced}
            made={finished}
            onBack={seek}
          />
        </div>
      </Form.Provider>
    );
  }
  const isLastPage = step.kind === "page" || at === steps.length - 1;
  return (
    <Form.Provider value={form}>
      <p class="lead">{words.lead[task.action]}</p>
      <Earlier
        since={keeping.since}
        onDrop={() => {
          keeping.drop();
          history.replaceState(null, "");
          setSaid(nothingSaid);
          setPlace(0);
        }}
      />
      <div class="guided" ref={top}>
        <p class="step" tabIndex={-1}>
          {words.wrong.step({ step: at + 1, total: steps.length })}
        </p>
        {problems.length > 0 && <Problems tried={tried} onSeek={seek} />}
        {step.kind === "listed" && <ListedStep />}
        {step.kind === "review" && <ReviewStep today={today} />}
        {step.kind === "which" && <WhichStep task={task} steps={steps} said={said} onSay={change} />}
        {step.kind === "question" && <QuestionStep key={step.field.path} field={step.field} />}
        {step.kind === "page" && engine && (
          <engine.run.PageStep isNew={task.action === "new"} said={said} onSay={change} />
        )}
        <div class="go">
          <button type="button" class="button" onClick={() => void next()}>
            {isLastPage ? words.go : words.wrong.next}
          </button>
          {at > 0 && (
            <button type="button" class="text-button" onClick={() => history.back()}>
              {words.wrong.back}
            </button>
          )}
          <Kept state={keeping.state} message={message} />
        </div>
      </div>
    </Form.Provider>
  );
}

function stepIn(state: unknown): number {
  const step = (state as { step?: unknown } | null)?.step;
  return typeof step === "number" ? step : 0;
}

/** Puts the keyboard at the beginning of each page, or into what someone came for. */
function useStepFocus(at: number, sought: { current: Path | undefined }, isFinished: boolean) {
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (sought.current !== undefined) focusOn(sought.current);
    else if (!isFirst.current) {
      top.current?.querySelector<HTMLElement>(isFinished ? "h2" : ".step")?.focus();
      top.current?.scrollIntoView();
    }
    sought.current = undefined;
    isFirst.current = false;
  }, [at, isFinished]);
  return top;
}
