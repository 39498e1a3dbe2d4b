import { partAt } from "../../core/contribute/form-state.ts";
import { sectionsOf, type Section } from "../../core/contribute/questions.ts";
import type { Task } from "../../core/contribute/task.ts";
import { fieldAt, type Field } from "../../dataset/fields.ts";
import { FieldInput } from "./FieldInput.tsx";
import { Errors } from "./Labelled.tsx";
import { Question } from "./Question.tsx";
import { SourceAsk } from "./SourceAsk.tsx";
import { Sources } from "./Sources.tsx";
import { idAt, useForm } from "./context.ts";

/** Every question in its section, and the sources below them. Who says that a listing ended is asked for that first. */
export function Sections({ task }: { readonly task: Task }) {
  const { root, words } = useForm();
  const sections = sectionsOf(root);
  const asked = task.way === "ended" ? sections.filter(({ id }) => id === "status") : sections;
  const rest = sections.filter((section) => !asked.includes(section));
  const notes = fieldAt(root, "notes");
  const all = (
    <>
      {(asked.length < sections.length ? rest : []).map((section) => (
        <Group key={section.id} section={section} task={task} />
      ))}
      {notes && (
        <section class="sect" aria-labelledby="s-notes">
          <header>
            <h2 id="s-notes">{words.sections.notes}</h2>
          </header>
          <FieldInput field={notes} path={["notes"]} />
        </section>
      )}
    </>
  );
  return (
    <>
      {task.way !== "ended" && <Jump sections={sections} />}
      {asked.map((section) => (
        <Group key={section.id} section={section} task={task} />
      ))}
      <section class="sect" aria-labelledby="s-sources">
        <header>
          <h2 id="s-sources">{words.sections.sources}</h2>
        </header>
        <Sources />
      </section>
      {rest.length > 0 ? (
        <details class="rest">
          <summary>{words.rest}</summary>
          {all}
        </details>
      ) : (
        all
      )}
    </>
  );
}

/** The sections at a glance, for who comes for one fact. */
function Jump({ sections }: { readonly sections: readonly Section[] }) {
  const { words } = useForm();
  return (
    <nav aria-label={words.jump}>
      <ul class="jump">
        {sections.map(({ id, field }) => (
          <li key={id}>
            <a href={`#s-${id}`}>{field?.title ?? words.sections[id as "about" | "ties"]}</a>
          </li>
        ))}
        <li>
          <a href="#s-sources">{words.sections.sources}</a>
        </li>
      </ul>
    </nav>
  );
}

function Group({ section, task }: { readonly section: Section; readonly task: Task }) {
  const { answers, words } = useForm();
  const { id, field, questions } = section;
  const isAskedWhole = task.way === "ended" && id === "status";
  const isFirst = ({ isRequired, name, path }: Field) =>
    (isRequired || name === "website") && partAt(answers, path.split(".")) === undefined;
  const title = field?.title ?? words.sections[id as "about" | "ties"];
  return (
    <section class="sect" aria-labelledby={`s-${id}`}>
      <header>
        <h2 id={`s-${id}`} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {field && (
        <div id={idAt([field.name])} tabIndex={-1}>
          <Errors path={[field.name]} />
        </div>
      )}
      {isAskedWhole
        ? questions.map((question) => (
            <FieldInput key={question.path} field={question} path={question.path.split(".")} />
          ))
        : questions.map((question) => (
            <Question
              key={question.path}
              field={question}
              isOpen={task.fact === question.path || (task.way === "new" && isFirst(question))}
              isSought={task.fact === question.path}
            />
          ))}
      {isAskedWhole && field && <SourceAsk field={field} />}
    </section>
  );
}
