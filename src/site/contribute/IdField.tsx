import { idAt, useForm, type Problem } from "./context.ts";

interface Props {
  readonly id: string;
  readonly onId: (id: string) => void;
  readonly problems: readonly Problem[];
}

/** The file's name, made of the listing's until someone writes another. */
export function IdField({ id, onId, problems }: Props) {
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
