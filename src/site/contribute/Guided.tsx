import { useEffect, useRef, useState } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import { partAt, type Answers } from "../../core/contribute/form-state.ts";
import { factsToShow, withPages } from "../../core/contribute/correction.ts";
import { sourcesOf } from "../../core/contribute/sourcing.ts";
import type { Task } from "../../core/contribute/task.ts";
import { FieldInput } from "./FieldInput.tsx";
import { WhichStep } from "./WhichStep.tsx";
import { Form, isWithin, pointerOf, useForm, type Problem } from "./context.ts";
import { sayPart } from "./engine-words.ts";
import { missingIn, questionsOf, stepsOf, urlAt, withoutBlank, type Guide, type Pages } from "./guide.ts";
import type { Engine } from "./use-engine.ts";
import { englishTexts, inEnglish } from "../language/marks.ts";

interface Props {
  readonly task: Task;
  readonly guide: Guide;
  readonly setGuide: (change: (guide: Guide) => Guide) => void;
  readonly engine: Engine | undefined;
  readonly load: () => Promise<Engine | undefined>;
  /** What is wrong with the answers as they are. */
  readonly check: (engine: Engine, answers: Answers) => readonly Problem[];
  /** Leads to the last page; gives back what is to be fixed first. */
  readonly go: (answers: Answers) => Promise<readonly Problem[]>;
  readonly children: preact.ComponentChildren;
}

/** A correction, one question a page: what is wrong, what is right, and once the page that shows it. */
export function Guided({ task, guide, setGuide, engine, load, check, go, children }: Props) {
  const form = useForm();
  const { root, answers, first, words, leave, replace } = form;
  const [tried, setTried] = useState(0);
  const [found, setFound] = useState<readonly Problem[]>([]);
  const [pages, setPages] = useState<Pages>({ known: [], isNone: false });
  const steps = stepsOf(task, guide, first, answers, root);
  const at = Math.min(guide.at, steps.length - 1);
  const step = steps[at] ?? { kind: "page" };
  const place = step.kind === "question" ? pointerOf(step.field.path.split(".")) : `/${step.kind}`;
  const top = useStepFocus(at, task.fact !== undefined);
  useEffect(() => setFound([]), [answers]);
  useEffect(() => setTried(0), [at]);
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => setGuide((known) => ({ ...known, at: stepIn(state) }));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const facts = factsToShow(first, answers, root);
  const missing = tried > 0 ? missingIn(step, { task, answers, first, steps, pages, words }) : [];
  const problems = [...missing, ...found];
  const to = (next: number) => {
    history.pushState({ step: next }, "");
    setGuide((known) => ({ ...known, at: next }));
  };
  const seek = (sought: string) => {
    const next = steps.findIndex(
      (each) => each.kind === "question" && isWithin(sought, pointerOf(each.field.path.split("."))),
    );
    const target = next < 0 && sought.startsWith("/sources") ? steps.length - 1 : next;
    if (target >= 0 && target !== at) to(target);
    requestAnimationFrame(() => engine?.run.leadTo(sought));
  };
  const send = async (whole: Answers) => {
    const errors = await go(whole);
    setFound(errors);
    if (errors[0] !== undefined && !isWithin(errors[0].place, place)) seek(errors[0].place);
  };
  const next = async () => {
    const loaded = engine ?? (await load());
    setTried(tried + 1);
    if (loaded === undefined || missingIn(step, { task, answers, first, steps, pages, words }).length > 0) return;
    if (step.kind === "page") {
      const own = sourcesOf(first).length;
      const named = [...pages.known, ...(urlAt(answers, own) === "" ? [] : [own])];
      const whole = withPages(withoutBlank(answers, own), named, facts);
      replace(whole);
      return send(whole);
    }
    if (step.kind === "question") {
      leave(step.field.path.split("."));
      const errors = check(loaded, answers).filter((each) => !each.isOfPages && isWithin(each.place, place));
      setFound(errors);
      if (errors.length > 0) return;
    }
    if (at === steps.length - 2 && facts.length === 0 && task.way !== "ended") return send(answers);
    return to(at + 1);
  };
  const shown = {
    ...form,
    problemsAt: (path: readonly (string | number)[]) => {
      const own = missing.filter((each) => isWithin(each.place, pointerOf(path)));
      const said = form.problemsAt(path).filter((each) => !each.isOfPages || step.kind === "page");
      return [...own, ...said];
    },
  };
  return (
    <Form.Provider value={shown}>
      <div class="guided" ref={top}>
        <p class="step" tabIndex={-1}>
          {words.wrong.step({ step: at + 1, total: steps.length })}
        </p>
        {problems.length > 0 && engine && <engine.run.Problems problems={problems} asked={tried} onSeek={seek} />}
        {step.kind === "which" && (
          <WhichStep
            title={words.wrong.which[task.wrong as keyof typeof words.wrong.which]}
            questions={questionsOf(task, root, first)}
            chosen={steps.flatMap((each) => (each.kind === "question" ? [each.field.path] : []))}
            onChoose={(chosen) => setGuide((known) => ({ ...known, chosen }))}
          />
        )}
        {step.kind === "question" && <QuestionStep key={step.field.path} field={step.field} />}
        {step.kind === "page" && engine && (
          <engine.run.PageStep isEnd={task.way === "ended"} pages={pages} onPages={setPages} />
        )}
        <div class="go">
          <button type="button" class="button" onClick={() => void next()}>
            {step.kind === "page" ? words.go : words.wrong.next}
          </button>
          {at > 0 && (
            <button type="button" class="text-button" onClick={() => history.back()}>
              {words.wrong.back}
            </button>
          )}
          {children}
        </div>
      </div>
    </Form.Provider>
  );
}

function QuestionStep({ field }: { readonly field: Field }) {
  const { first, names, words } = useForm();
  const path = field.path.split(".");
  const said = sayPart(partAt(first, path), field, names);
  return (
    <div class="question open" data-question={field.path}>
      <FieldInput field={field} path={path} />
      {said !== "" && (
        <p class="hint now">
          {words.wrong.nowSays} <span {...(englishTexts.has(field.path) && inEnglish)}>{said}</span>
        </p>
      )}
    </div>
  );
}

function stepIn(state: unknown): number {
  const step = (state as { step?: unknown } | null)?.step;
  return typeof step === "number" ? step : 0;
}

/** Puts the keyboard at the beginning of each page; who came for one question begins in it. */
function useStepFocus(at: number, isSought: boolean) {
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const selector = isFirst.current && isSought ? "input, select, textarea" : ".step";
    if (!isFirst.current || isSought) {
      requestAnimationFrame(() => {
        top.current?.querySelector<HTMLElement>(selector)?.focus();
        top.current?.scrollIntoView({ block: isFirst.current ? "center" : "start" });
        isFirst.current = false;
      });
    }
    isFirst.current = false;
  }, [at]);
  return top;
}
