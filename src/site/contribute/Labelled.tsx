import type { ComponentChildren } from "preact";
import { englishAttributes } from "../language/page-language.ts";
import { useAnswer, type FieldProps, type Path } from "./context.ts";
import { exampleOf } from "./engine-words.ts";
import { contributeMessages as words } from "./words.ts";

interface Props extends FieldProps {
  readonly children: ComponentChildren;
}

/** Label, hint and what is wrong, above a single control; the control says that they are its own. */
export function Labelled({ field, path, children }: Props) {
  const { id } = useAnswer(path);
  return (
    <div class="field">
      <label for={id}>
        {field.title}
        {field.isRequired && <span class="mark-word"> {words.required}</span>}
      </label>
      <Above field={field} path={path} />
      {children}
    </div>
  );
}

/** The same for a group of controls. */
export function Grouped({ field, path, children }: Props) {
  const { id } = useAnswer(path);
  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={`${id}-hint`}>
      <legend>{field.title}</legend>
      <Above field={field} path={path} />
      {children}
    </fieldset>
  );
}

function Above({ field, path }: FieldProps) {
  const { id } = useAnswer(path);
  const example = exampleOf(field);
  return (
    <>
      <p class="hint" id={`${id}-hint`}>
        {field.hint} {example !== "" && words.example({ text: example })}
      </p>
      <Errors path={path} />
    </>
  );
}

/** What is wrong with a part itself, or with a list of terms as a whole. */
export function Errors({ path }: { readonly path: Path }) {
  const { id, own } = useAnswer(path);
  return (
    <div id={`${id}-error`}>
      {own.map(({ text, isInEnglish }) => (
        <p key={text} class="error" {...(isInEnglish && englishAttributes)}>
          {text}
        </p>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly type?: "radio" | "checkbox";
  readonly title: string;
  readonly text?: string | undefined;
  readonly name: string;
  readonly isChosen: boolean;
  /** Whether its text is in English on every page. */
  readonly isInEnglish?: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** A box or a radio button with its meaning. */
export function Choice({ type = "checkbox", title, text = "", name, isChosen, isInEnglish, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={isChosen}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {title}{" "}
        <span class="hint" {...(isInEnglish && englishAttributes)}>
          {text}
        </span>
      </span>
    </label>
  );
}
