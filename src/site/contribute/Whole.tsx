import { partAt } from "../../core/contribute/form-state.ts";
import { ConfirmAsk } from "./ConfirmAsk.tsx";
import type { FormPageProps } from "./FormPage.tsx";
import { IdField } from "./IdField.tsx";
import { Sections } from "./Sections.tsx";
import { Form, isWithin, pointerOf, useForm, type FormContext, type Path, type Problem } from "./context.ts";

export interface WholeProps extends FormPageProps {
  readonly problems: readonly Problem[];
  readonly go: () => void;
  readonly children: preact.ComponentChildren;
}

/** Every question on one page. */
export function Whole({ task, today, engine, load, checked, asked, id, onId, problems, go, children }: WholeProps) {
  const form = useForm();
  const { words } = form;
  const own = problems.filter(({ place }) => place === "/review" && !isAnswered(form, place));
  const others =
    checked?.problems.filter(({ isError }) => isError) ?? problems.filter(({ place }) => place !== "/review");
  const open = asked > 0 ? [...own, ...others] : [];
  const shown = {
    ...form,
    problemsAt: (path: Path) => [
      ...own.filter(({ place }) => isWithin(place, pointerOf(path))),
      ...form.problemsAt(path),
    ],
  };
  return (
    <Form.Provider value={shown}>
      {open.length > 0 && engine && <engine.run.Problems problems={open} asked={asked} />}
      {task.way === "confirm" && <ConfirmAsk today={today} />}
      <Sections task={task}>
        {task.reference === undefined && <IdField id={id} onId={onId} problems={checked?.problems ?? []} />}
        {task.way === "new" && <Paste engine={engine} load={load} />}
      </Sections>
      <div class="go">
        <button type="button" class="button" onClick={go}>
          {words.go}
        </button>
        {children}
      </div>
    </Form.Provider>
  );
}

function isAnswered({ answers, first }: FormContext, place: string): boolean {
  const path = place.slice(1).split("/");
  return JSON.stringify(partAt(answers, path)) !== JSON.stringify(partAt(first, path));
}

function Paste({ engine, load }: Pick<FormPageProps, "engine" | "load">) {
  const { words } = useForm();
  return (
    <details class="paste" onToggle={() => void load()}>
      <summary>{words.paste.title}</summary>
      {engine ? <engine.run.PastedYaml /> : <p>{words.loading}</p>}
    </details>
  );
}
