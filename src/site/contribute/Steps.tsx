import { useEffect, useRef } from "preact/hooks";
import { addressOfForm, addressOfReference } from "../../dataset/address.ts";
import type { Field } from "../../dataset/fields.ts";
import { parsePointer } from "../../dataset/pointer.ts";
import { findDuplicates } from "../../core/contribute/duplicates.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { formatTask, type Task } from "../../core/contribute/task.ts";
import { englishFields, englishAttributes } from "../language/page-language.ts";
import { href } from "../ui/href.ts";
import { FieldInput } from "./FieldInput.tsx";
import { Choice, Errors } from "./Labelled.tsx";
import { idAt, useForm } from "./context.ts";
import { sayPart } from "./engine-words.ts";
import { questionsToChoose, type Said, type Step } from "./steps.ts";
import { contributeMessages as words } from "./words.ts";

interface WhichProps {
  readonly task: Task;
  readonly steps: readonly Step[];
  readonly said: Said;
  readonly onSay: (said: Partial<Said>) => void;
}

/** Which answers are wrong or missing: each a box, with what the listing says now. */
export function WhichStep({ task, steps, said, onSay }: WhichProps) {
  const { answers, first, names, root, set } = useForm();
  const { which, options } = words.wrong;
  const path = ["which"];
  const asked = steps.flatMap((each) => (each.kind === "question" ? [each.field.path] : []));
  const choose = ({ path: field }: Field, isChosen: boolean) => {
    // What is no longer called wrong is as it was.
    if (!isChosen && partAt(answers, field.split(".")) !== undefined)
      set(field.split("."), partAt(first, field.split(".")));
    onSay({ chosen: isChosen ? [...said.chosen, field] : said.chosen.filter((each) => each !== field) });
  };
  const groups = questionsToChoose(task, root, first).filter(({ fields }) => fields.length > 0);
  const other = (action: "ended" | "remove") => (
    <a class="other-way" href={formatTask({ action, ...(task.reference && { reference: task.reference }) })}>
      {options[action]}
    </a>
  );
  return (
    <>
      <fieldset class="field" id={idAt(path)} tabIndex={-1} aria-describedby={`${idAt(path)}-error`}>
        <legend>
          <h3>{which[task.action as keyof typeof which]}</h3>
        </legend>
        <Errors path={path} />
        {groups.map(({ id, fields }) => (
          <details key={id} class={id} open={fields.some((field) => asked.includes(field.path))}>
            <summary>{options[id === "missing" && task.action === "new" ? "more" : id]}</summary>
            {fields.map((field) => (
              <Choice
                key={field.path}
                title={field.title}
                text={field.path === "sources" ? "" : sayPart(partAt(first, field.path.split(".")), field, names)}
                name={`which-${field.path}`}
                isChosen={asked.includes(field.path)}
                isInEnglish={englishFields.has(field.path)}
                onChange={(isChosen) => choose(field, isChosen)}
              />
            ))}
          </details>
        ))}
      </fieldset>
      {task.action === "edit" && (
        <p>
          {other("ended")}
          {other("remove")}
        </p>
      )}
    </>
  );
}

/** Whether it is listed already: its name and its website are compared with every listing's as they are typed. */
export function ListedStep() {
  const { answers, names, root } = useForm();
  const { listed } = words;
  const found = names === undefined ? [] : findDuplicates(answers, names);
  return (
    <>
      <h3>{listed.title}</h3>
      <p class="hint">{listed.hint}</p>
      {root.fields
        .filter(({ name }) => name === "name" || name === "website")
        .map((field) => (
          <FieldInput key={field.path} field={field} path={[field.path]} />
        ))}
      <div role="status">
        {found.length > 0 && (
          <section class="callout weighty" aria-labelledby="duplicates">
            <h3 id="duplicates">{listed.found}</h3>
            <p>{listed.foundText}</p>
            <ul class="plain">
              {found.map(({ reference, name, matchedBy }) => (
                <li key={reference}>
                  <a href={href(addressOfReference(reference))}>{name}</a> {listed.why[matchedBy]}.{" "}
                  <a href={href(addressOfForm(reference))}>{words.heading.edit({ name })}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

const levels = ["confirmed", "checked"] as const;

/** Who says that the listing is right: it is dated by the day on which that is said. */
export function ReviewStep({ today }: { readonly today: string }) {
  const { answers, first, set } = useForm();
  const { who, options, proof } = words.confirm;
  const level = answers["review"] === first["review"] ? undefined : partAt(answers, ["review", "level"]);
  return (
    <fieldset class="field" id={idAt(["review"])} tabIndex={-1}>
      <legend>
        <h3>{who}</h3>
      </legend>
      <Errors path={["review"]} />
      {levels.map((each) => (
        <Choice
          key={each}
          type="radio"
          {...options[each]}
          name="who"
          isChosen={level === each}
          onChange={() => set(["review"], { level: each, date: today })}
        />
      ))}
      {level === "confirmed" && <p class="hint">{proof}</p>}
    </fieldset>
  );
}

/** One question, with what the listing says now. */
export function QuestionStep({ field }: { readonly field: Field }) {
  const { first, names } = useForm();
  const path = field.path.split(".");
  const said = field.item?.type === "map" ? "" : sayPart(partAt(first, path), field, names);
  return (
    <div class="question">
      <FieldInput field={field} path={path} />
      {said !== "" && (
        <p class="hint now">
          {words.wrong.nowSays} <span {...(englishFields.has(field.path) && englishAttributes)}>{said}</span>
        </p>
      )}
    </div>
  );
}

interface ProblemsProps {
  /** How often a reader wanted to go on. */
  readonly tried: number;
  /** Leads to a place of the form. */
  readonly onSeek: (place: string) => void;
}

/** What to fix before one can go on, each a link to its place. */
export function Problems({ tried, onSeek }: ProblemsProps) {
  const { problems } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tried]);
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box} aria-labelledby="problems">
      <h2 id="problems">{words.problems.title}</h2>
      <ul>
        {problems.map(({ place, text, isInEnglish }) => (
          <li key={place + text}>
            <a
              {...(isInEnglish && englishAttributes)}
              href={`#${idAt(parsePointer(place))}`}
              onClick={(event) => {
                event.preventDefault();
                onSeek(place);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
