import type { ComponentChildren } from "preact";
import type { PartPath } from "../../core/contribute/form-state.ts";
import { englishAttributes } from "../language/page-language.ts";
import { useAnswer, type FieldProps } from "./form-context.ts";
import { formatExample } from "./format-part.ts";
import { contributeMessages } from "./words.ts";

interface Props extends FieldProps {
  readonly children: ComponentChildren;
}

/**
 * Label, hint and errors above a single control. The label of a required field ends with "needed". The control refers to hint and
 * errors by `aria-describedby`.
 */
export function Labelled({ field, path, children }: Props) {
  const { id } = useAnswer(path);
  return (
    <div class="field">
      <label for={id}>
        {field.title}
        {field.isRequired && <span class="mark-word"> {contributeMessages.required}</span>}
      </label>
      <HintAndErrors field={field} path={path} />
      {children}
    </div>
  );
}

/** Legend, hint and errors above a group of controls. It can be focused, and has the id of the answer. */
export function Grouped({ field, path, children }: Props) {
  const { id } = useAnswer(path);
  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={`${id}-hint`}>
      <legend>{field.title}</legend>
      <HintAndErrors field={field} path={path} />
      {children}
    </fieldset>
  );
}

/** Hint of a field, followed by "For example: …" if it has an example as plain text, and the errors of the answer. */
function HintAndErrors({ field, path }: FieldProps) {
  const { id } = useAnswer(path);
  const example = formatExample(field);
  return (
    <>
      <p class="hint" id={`${id}-hint`}>
        {field.hint} {example !== "" && contributeMessages.example({ text: example })}
      </p>
      <Errors path={path} />
    </>
  );
}

/**
 * Problems of an answer itself, each a paragraph; an empty box if there are none. Those of its parts are shown at the parts,
 * except for a list of texts.
 */
export function Errors({ path }: { readonly path: PartPath }) {
  const { id, problems } = useAnswer(path);
  return (
    <div id={`${id}-error`}>
      {problems.map(({ text, isInEnglish }) => (
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
  /** Explanation below the title. */
  readonly text?: string | undefined;
  readonly name: string;
  readonly isChosen: boolean;
  /** True if the explanation is English in every language of the site. */
  readonly isInEnglish?: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** Checkbox (by default) or radio button with a title and an explanation. Calls `onChange` with its new state. */
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
