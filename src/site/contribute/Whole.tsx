import { partAt } from "../../core/contribute/form-state.ts";
import { Choice } from "./Choice.tsx";
import type { FormPageProps } from "./FormPage.tsx";
import { Errors } from "./Labelled.tsx";
import { Sections } from "./Sections.tsx";
import { Form, idAt, isWithin, pointerOf, useForm, type FormContext, type Path, type Problem } from "./context.ts";

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

const levels = ["confirmed", "checked"] as const;

/** Who says that the listing is right: it is dated by the day on which that is said. */
function ConfirmAsk({ today }: { readonly today: string }) {
  const { answers, set, words } = useForm();
  const { who, options, proof } = words.confirm;
  const level = partAt(answers, ["review", "level"]);
  const isToday = partAt(answers, ["review", "date"]) === today;
  return (
    <section class="sect" aria-labelledby="s-who">
      <header>
        <h2 id="s-who">{who}</h2>
      </header>
      <fieldset class="field" id={idAt(["review"])} tabIndex={-1}>
        <legend class="vh">{who}</legend>
        <Errors path={["review"]} />
        {levels.map((each) => (
          <Choice
            key={each}
            type="radio"
            term={{ id: each, title: options[each].title, description: options[each].text }}
            name="who"
            isChosen={isToday && level === each}
            onChange={() => set(["review"], { level: each, date: today })}
          />
        ))}
      </fieldset>
      {isToday && level === "confirmed" && <p class="hint">{proof}</p>}
    </section>
  );
}

interface Props {
  readonly id: string;
  readonly onId: (id: string) => void;
  readonly problems: readonly Problem[];
}

/** The file's name, made of the listing's until someone writes another. */
function IdField({ id, onId, problems }: Props) {
  const { words, leave } = useForm();
  const own = problems.filter(({ place }) => place === "/id");
  const field = idAt(["id"]);
  return (
    <div class="field">
      <label for={field}>{words.id.title}</label>
      <p class="hint" id={`${field}-hint`}>
        {words.id.hint}
      </p>
      <div id={`${field}-error`}>
        {own.map(({ text }) => (
          <p key={text} class="error">
            {text}
          </p>
        ))}
      </div>
      <input
        class="input"
        id={field}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={id}
        aria-describedby={`${field}-hint ${field}-error`}
        aria-invalid={own.length > 0 || undefined}
        onInput={({ currentTarget }) => onId(currentTarget.value)}
        onBlur={() => leave(["id"])}
      />
    </div>
  );
}
