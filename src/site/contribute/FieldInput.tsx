import type { Field } from "../../dataset/fields.ts";
import { isList, partAt, type Part } from "../../core/contribute/form-state.ts";
import { focusOn, idAt, useForm, type Path } from "./context.ts";
import { Errors, Grouped } from "./Labelled.tsx";
import { ReferenceInput } from "./ReferenceInput.tsx";
import { OneTerm, Terms } from "./Terms.tsx";
import { Text, TextControl } from "./Text.tsx";
import { isReference } from "./engine-words.ts";

interface Props {
  readonly field: Field;
  readonly path: Path;
}

/** The control for a field, by what the schema says that it is. */
export function FieldInput({ field, path }: Props) {
  switch (field.type) {
    case "term":
      return <OneTerm field={field} path={path} />;
    case "list":
      return field.vocabulary === undefined ? <Items field={field} path={path} /> : <Terms field={field} path={path} />;
    case "map":
      return (
        <>
          {field.fields.map((inner) => (
            <FieldInput key={inner.name} field={inner} path={[...path, inner.name]} />
          ))}
        </>
      );
    case "text":
      return isReference(field) ? <ReferenceInput field={field} path={path} /> : <Text field={field} path={path} />;
    case "integer":
    case "const":
      return <Text field={field} path={path} />;
    default:
      return field.type satisfies never;
  }
}

/** A list whose items are written one by one: texts, or mappings with fields of their own. */
function Items({ field, path }: Props) {
  const { answers, set, words } = useForm();
  const part = partAt(answers, path);
  const { item } = field;
  if (item === undefined) return null;
  const blank: Part = item.type === "map" ? {} : "";
  const items = isList(part) && part.length > 0 ? part : [blank];
  const add = () => {
    set([...path, items.length], blank);
    focusOn([...path, items.length, ...(item.type === "map" ? [item.fields[0]?.name ?? ""] : [])]);
  };
  return (
    <Grouped field={field} path={path}>
      {items.map((_, index) => (
        <Item key={index} list={field} item={item} path={[...path, index]} canGo={items.length > 1 || isList(part)} />
      ))}
      <button
        type="button"
        class="button second"
        onClick={add}
        aria-label={words.of({ action: words.another, title: field.title })}
      >
        {words.another}
      </button>
    </Grouped>
  );
}

interface ItemProps {
  readonly list: Field;
  readonly item: Field;
  readonly path: Path;
  readonly canGo: boolean;
}

function Item({ list, item, path, canGo }: ItemProps) {
  const { set, words } = useForm();
  const label = words.item({ title: item.title || list.title, place: Number(path.at(-1)) + 1 });
  const remove = canGo && (
    <button
      type="button"
      class="text-button"
      aria-label={words.of({ action: words.remove, title: label })}
      onClick={() => {
        set(path, undefined);
        document.getElementById(idAt(path.slice(0, -1)))?.focus();
      }}
    >
      {words.remove}
    </button>
  );
  if (item.type !== "map")
    return (
      <>
        <Errors path={path} />
        <div class="line-item">
          <TextControl field={item} path={path} label={label} />
          {remove}
        </div>
      </>
    );
  return (
    <fieldset class="item">
      <legend>{label}</legend>
      <Errors path={path} />
      {item.fields.map((inner) => (
        <FieldInput key={inner.name} field={inner} path={[...path, inner.name]} />
      ))}
      {remove}
    </fieldset>
  );
}
