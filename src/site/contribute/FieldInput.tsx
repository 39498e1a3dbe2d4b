import type { Folder } from "../../dataset/model.ts";
import { isList, type Part } from "../../core/contribute/form-state.ts";
import { focusOn, useAnswer, useForm, type FieldProps } from "./context.ts";
import { Errors, Grouped, Labelled } from "./Labelled.tsx";
import { OneTerm, Terms } from "./Terms.tsx";
import { NamePicks } from "./Picker.tsx";
import { isReference, nameOf } from "./engine-words.ts";
import { contributeMessages as words } from "./words.ts";

/** The control for a field, by what the schema says that it is. */
export function FieldInput({ field, path }: FieldProps) {
  switch (field.type) {
    case "term":
      return <OneTerm field={field} path={path} />;
    case "list":
      return field.vocabulary === undefined ? <Items field={field} path={path} /> : <Terms field={field} path={path} />;
    case "map":
      return <Inner field={field} path={path} />;
    case "text":
    case "integer":
    case "const":
      return isReference(field) ? (
        <ReferenceInput field={field} path={path} />
      ) : (
        <Labelled field={field} path={path}>
          <TextControl field={field} path={path} />
        </Labelled>
      );
    default:
      return field.type satisfies never;
  }
}

/** What a page supports is asked by name, with the page that shows an answer. */
function Inner({ field, path }: FieldProps) {
  return (
    <>
      {field.fields
        .filter(({ name }) => name !== "supports")
        .map((inner) => (
          <FieldInput key={inner.name} field={inner} path={[...path, inner.name]} />
        ))}
    </>
  );
}

/** A list whose items are written one by one: texts, or mappings with fields of their own. Pages that are named can only be corrected. */
function Items({ field, path }: FieldProps) {
  const { part, setPart } = useAnswer(path);
  const { item } = field;
  if (item === undefined) return null;
  const blank: Part = item.type === "map" ? {} : "";
  const items = isList(part) && part.length > 0 ? part : [blank];
  const isFixed = field.path === "sources";
  return (
    <Grouped field={field} path={path}>
      {items.map((_, index) => {
        const own = [...path, index];
        const label = words.item({ title: item.title || field.title, place: index + 1 });
        const remove = isList(part) && !isFixed && (
          <Action
            text={words.remove}
            title={label}
            onClick={() => {
              setPart(items.filter((_each, place) => place !== index));
              focusOn(path);
            }}
          />
        );
        return item.type === "map" ? (
          <fieldset class="item" key={index}>
            <legend>{label}</legend>
            <Errors path={own} />
            <Inner field={item} path={own} />
            {remove}
          </fieldset>
        ) : (
          <div key={index}>
            <Errors path={own} />
            <div class="line-item">
              <TextControl field={item} path={own} label={label} />
              {remove}
            </div>
          </div>
        );
      })}
      {!isFixed && (
        <Action
          text={words.another}
          title={field.title}
          isButton
          onClick={() => {
            setPart([...items, blank]);
            focusOn([...path, items.length, ...(item.type === "map" ? [item.fields[0]?.name ?? ""] : [])]);
          }}
        />
      )}
    </Grouped>
  );
}

interface ActionProps {
  readonly text: string;
  readonly title: string;
  readonly isButton?: boolean;
  readonly id?: string;
  readonly onClick: () => void;
}

/** A button whose short text is said with what it is about. */
function Action({ text, title, isButton = false, id, onClick }: ActionProps) {
  return (
    <button
      type="button"
      id={id}
      class={isButton ? "button second" : "text-button"}
      aria-label={words.of({ action: text, title })}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

/** Another listing, found and shown by its name. */
function ReferenceInput({ field, path }: FieldProps) {
  const { names } = useForm();
  const { id, part = "", setPart } = useAnswer(path);
  const value = String(part);
  const take = (reference: string) => {
    setPart(reference);
    focusOn(path);
  };
  const name = nameOf(value, names);
  return (
    <Labelled field={field} path={path}>
      {value === "" ? (
        <NamePicks id={id} describedBy={`${id}-hint ${id}-error`} onPick={take} />
      ) : (
        <p class="chosen-listing">
          {name} <span class="hint">{words.pick.kinds[value.split("/")[0] as Folder]}</span>{" "}
          <Action id={id} text={words.change} title={name} onClick={() => take("")} />
        </p>
      )}
    </Labelled>
  );
}

/** Longer texts are written over several lines. */
const longestLine = 300;

/** A line or a few lines of text, an address, a date or a number; in a list, with a label of its own. */
function TextControl({ field, path, label }: FieldProps & { readonly label?: string }) {
  const { id, part = "", isWrong, setPart } = useAnswer(path);
  const { pattern = "", maxLength = 0 } = field.schema;
  const isAddress = pattern.includes("https?");
  const mode = isAddress ? "url" : pattern.includes("@") ? "email" : field.type === "integer" ? "numeric" : "text";
  const common = {
    id,
    class: "input",
    value: String(part),
    "aria-describedby": label === undefined ? `${id}-hint ${id}-error` : `${id}-error`,
    "aria-invalid": isWrong || undefined,
    "aria-label": label,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setPart(currentTarget.value),
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => {
      // A listing's texts are one paragraph without spaces around.
      const plain = currentTarget.value.trim().replace(/\s*\n\s*/g, " ");
      if (plain !== currentTarget.value) setPart(plain);
    },
  };
  if (maxLength > longestLine && !isAddress) return <textarea rows={5} {...common} />;
  return <input {...common} type="text" inputMode={mode} spellcheck={mode === "text"} autocomplete="off" />;
}
