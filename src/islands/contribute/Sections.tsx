import { partAt } from "../../form/form-state.ts";
import { sectionsOf, type Section } from "../../form/questions.ts";
import type { Task } from "../../form/task.ts";
import { fieldAt } from "../../dataset/fields.ts";
import { Errors, FieldInput } from "./FieldInput.tsx";
import { Question } from "./Question.tsx";
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
          <summary>{words.other}</summary>
          {all}
        </details>
      ) : (
        all
      )}
    </>
  );
}

function Group({ section, task }: { readonly section: Section; readonly task: Task }) {
  const { answers, words } = useForm();
  const { id, field, questions } = section;
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
          isOpen={
            (task.way === "ended" && id === "status") ||
            (task.way === "new" &&
              (question.isRequired || question.name === "website") &&
              partAt(answers, question.path.split(".")) === undefined)
          }
        />
      ))}
    </section>
  );
}
