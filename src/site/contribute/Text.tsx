import type { Field } from "../../dataset/fields.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { Labelled } from "./Labelled.tsx";
import { idAt, useForm, type Path } from "./context.ts";

/** Longer texts are written over several lines. */
const longestLine = 300;

/** A line or a few lines of text, an address, a date or a number. */
export function Text({ field, path }: { readonly field: Field; readonly path: Path }) {
  return (
    <Labelled field={field} path={path}>
      <TextControl field={field} path={path} />
    </Labelled>
  );
}

/** The control alone, for a list whose legend names it. */
export function TextControl({
  field,
  path,
  label,
}: {
  readonly field: Field;
  readonly path: Path;
  readonly label?: string;
}) {
  const { answers, set, leave, problemsAt } = useForm();
  const id = idAt(path);
  const isWrong = problemsAt(path).some(({ isError }) => isError);
  const common = {
    id,
    class: "input",
    value: String(partAt(answers, path) ?? ""),
    "aria-describedby": label === undefined ? `${id}-hint ${id}-error` : `${id}-error`,
    "aria-invalid": isWrong || undefined,
    "aria-label": label,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => set(path, currentTarget.value),
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => {
      // A listing's texts are one paragraph without spaces around.
      const plain = currentTarget.value.trim().replace(/\s*\n\s*/g, " ");
      if (plain !== currentTarget.value) set(path, plain);
      leave(path);
    },
  };
  if ((field.schema.maxLength ?? 0) > longestLine && !isAddress(field)) return <textarea rows={5} {...common} />;
  return <input {...common} {...typeOf(field)} />;
}

function isAddress({ schema }: Field): boolean {
  return String(schema.pattern).includes("https?");
}

/** What keyboard a phone shows; the register's own checks say what is wrong, so the browser's stay out. */
function typeOf(field: Field) {
  const { pattern = "" } = field.schema;
  const autocomplete = "off";
  if (field.type === "integer") return { type: "text", inputMode: "numeric", autocomplete } as const;
  if (isAddress(field)) return { type: "text", inputMode: "url", spellcheck: false, autocomplete } as const;
  if (pattern.includes("@")) return { type: "text", inputMode: "email", spellcheck: false, autocomplete } as const;
  return { type: "text", autocomplete } as const;
}
