import type { ComponentChildren } from "preact";
import type { Field } from "../../dataset/fields.ts";
import { isList, partAt } from "../../core/contribute/form-state.ts";
import { inEnglish } from "../language/marks.ts";
import { idAt, useForm, type Path } from "./context.ts";
import { exampleOf } from "./engine-words.ts";

interface Props {
  readonly field: Field;
  readonly path: Path;
  readonly children: ComponentChildren;
}

/** Label, hint and what is wrong, above a single control; the control says that they are its own. */
export function Labelled({ field, path, children }: Props) {
  const { words } = useForm();
  const id = idAt(path);
  return (
    <div class="field">
      <label for={id}>
        {field.title}
        {field.isRequired && <span class="mark-word"> {words.required}</span>}
      </label>
      <Hint field={field} id={`${id}-hint`} />
      <Errors path={path} />
      {children}
    </div>
  );
}

/** The same for a group of controls. */
export function Grouped({ field, path, children }: Props) {
  const id = idAt(path);
  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={`${id}-hint`}>
      <legend>{field.title}</legend>
      <Hint field={field} id={`${id}-hint`} />
      <Errors path={path} />
      {children}
    </fieldset>
  );
}

function Hint({ field, id }: { readonly field: Field; readonly id: string }) {
  const { words } = useForm();
  const example = exampleOf(field);
  return (
    <p class="hint" id={id}>
      {field.hint} {example !== "" && words.example({ text: example })}
    </p>
  );
}

/** What is wrong with a part itself, or with a list of terms as a whole. */
export function Errors({ path }: { readonly path: Path }) {
  const { problemsAt, answers } = useForm();
  const isWhole = isTermList(partAt(answers, path));
  const own = problemsAt(path).filter(({ place }) => isWhole || place === `/${path.join("/")}`);
  return (
    <div id={`${idAt(path)}-error`}>
      {own.map(({ text, isError, isInEnglish }) => (
        <p key={text} class={isError ? "error" : "review-note"} {...(isInEnglish && inEnglish)}>
          {text}
        </p>
      ))}
    </div>
  );
}

function isTermList(part: unknown): boolean {
  return isList(part as never) && (part as readonly unknown[]).every((item) => typeof item === "string");
}
