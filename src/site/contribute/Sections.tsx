import type { ComponentChildren } from "preact";
import { partAt } from "../../core/contribute/form-state.ts";
import { isTechnical, sectionsOf, type Section } from "../../core/contribute/questions.ts";
import type { Task } from "../../core/contribute/task.ts";
import { fieldAt, type Field } from "../../dataset/fields.ts";
import { FieldInput } from "./FieldInput.tsx";
import { Errors } from "./Labelled.tsx";
import { Question } from "./Question.tsx";
import { Sources } from "./Sources.tsx";
import { idAt, useForm } from "./context.ts";

interface Props {
  readonly task: Task;
  /** What else only few know, such as the file's name. */
  readonly children?: ComponentChildren;
}

/** Every question in its section, and the sources below them; what only few know is folded. */
export function Sections({ task, children }: Props) {
  const { root, words } = useForm();
  const all = sectionsOf(root);
  const sections = all
    .map((section) => ({ ...section, questions: section.questions.filter((field) => !isTechnical(field)) }))
    .filter(({ questions }) => questions.length > 0);
  const technical = all.flatMap(({ questions }) => questions).filter(isTechnical);
  const notes = fieldAt(root, "notes");
  return (
    <>
      <Jump sections={sections} />
      {sections.map((section) => (
        <Group key={section.id} section={section} task={task} />
      ))}
      <section class="sect" aria-labelledby="s-sources">
        <header>
          <h2 id="s-sources">{words.sections.sources}</h2>
        </header>
        <Sources />
      </section>
      {notes && (
        <section class="sect" aria-labelledby="s-notes">
          <header>
            <h2 id="s-notes">{words.sections.notes}</h2>
          </header>
          <FieldInput field={notes} path={["notes"]} />
        </section>
      )}
      <details class="technical">
        <summary>{words.technical}</summary>
        {technical.map((field) => (
          <Question key={field.path} field={field} isOpen={false} isSought={false} />
        ))}
        {children}
      </details>
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
      {questions.map((question) => (
        <Question
          key={question.path}
          field={question}
          isOpen={task.fact === question.path || (task.way === "new" && isFirst(question))}
          isSought={task.fact === question.path}
        />
      ))}
    </section>
  );
}
