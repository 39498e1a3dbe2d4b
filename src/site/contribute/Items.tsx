import type { Field } from "../../dataset/fields.ts";
import { isList, partAt, type Part } from "../../core/contribute/form-state.ts";
import { Errors, FieldInput, Grouped } from "./FieldInput.tsx";
import { TextControl } from "./Text.tsx";
import { focusOn, idAt, useForm, type Path } from "./context.ts";

/** A list whose items are written one by one: texts, or mappings with fields of their own. */
export function Items({ field, path }: { readonly field: Field; readonly path: Path }) {
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
      <button type="button" class="button second" onClick={add} aria-label={words.of(words.another, field.title)}>
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
  const label = words.item(item.title || list.title, Number(path.at(-1)) + 1);
  const remove = canGo && (
    <button
      type="button"
      class="text-button"
      aria-label={words.of(words.remove, label)}
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
