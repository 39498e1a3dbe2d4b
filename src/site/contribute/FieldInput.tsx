import type { Folder } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { addWebScheme } from "../../dataset/web-host.ts";
import { isList, type Part, type PartPath } from "../../core/contribute/form-state.ts";
import { focusAnswer, useAnswer, useForm, type FieldProps } from "./form-context.ts";
import { findListingName, isReference } from "./format-part.ts";
import { Errors, Grouped, Labelled } from "./Labelled.tsx";
import { ListingSearch } from "./ListingPicker.tsx";
import { TermInput, TermsInput } from "./TermInputs.tsx";
import { contributeMessages } from "./words.ts";

/**
 * Control for a field, chosen by the field's type in the schema: for one term, several terms, other lists, a mapping, a reference
 * to a listing, or a text.
 */
export function FieldInput({ field, path }: FieldProps) {
  switch (field.type) {
    case "term":
      return <TermInput field={field} path={path} />;
    case "list":
      return field.vocabulary === undefined ? (
        <ItemsInput field={field} path={path} />
      ) : (
        <TermsInput field={field} path={path} />
      );
    case "map":
      return <MappingInputs field={field} path={path} />;
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

/** Controls for the fields of a mapping, in their order, but for `supports` of a source, which the form itself fills in. */
function MappingInputs({ field, path }: FieldProps) {
  return (
    <>
      {field.fields
        .filter(({ name }) => name !== "supports")
        .map((child) => (
          <FieldInput key={child.name} field={child} path={[...path, child.name]} />
        ))}
    </>
  );
}

/**
 * Controls for a list of texts or mappings, with buttons to add and remove items. An empty list has a blank item, which can't be
 * removed.
 *
 * The field `sources` has no buttons: here its items can be changed, but neither added nor removed. A new item is focused, and so
 * is the list after a removal.
 */
function ItemsInput({ field, path }: FieldProps) {
  const { part, setPart } = useAnswer(path);
  const { item } = field;
  if (item === undefined) return null;
  const blankItem: Part = item.type === "map" ? {} : "";
  const items = isList(part) && part.length > 0 ? part : [blankItem];
  const isEditOnly = field.path === "sources";
  const isRemovable = isList(part) && !isEditOnly;
  /** Removes the item at an index, and focuses the list. */
  const removeItem = (removedIndex: number) => {
    setPart(items.filter((_, index) => index !== removedIndex));
    focusAnswer(path);
  };
  /** Adds a blank item at the end, and focuses its first control. */
  const addItem = () => {
    setPart([...items, blankItem]);
    const firstControl = item.type === "map" ? [item.fields[0]?.name ?? ""] : [];
    focusAnswer([...path, items.length, ...firstControl]);
  };
  return (
    <Grouped field={field} path={path}>
      {items.map((_, index) => {
        const label = contributeMessages.item({ title: item.title || field.title, place: index + 1 });
        return (
          <ItemInput
            key={index}
            item={item}
            path={[...path, index]}
            label={label}
            onRemove={isRemovable ? () => removeItem(index) : undefined}
          />
        );
      })}
      {!isEditOnly && <Action text={contributeMessages.another} title={field.title} isButton onClick={addItem} />}
    </Grouped>
  );
}

interface ItemInputProps {
  /** Field of the list's items. */
  readonly item: Field;
  readonly path: PartPath;
  readonly label: string;
  /** Undefined if the item can't be removed. */
  readonly onRemove: (() => void) | undefined;
}

/**
 * Controls for an item of a list, under its label ("Output 2"): the fields of a mapping, or a text. With a button to remove it if
 * it can be removed.
 */
function ItemInput({ item, path, label, onRemove }: ItemInputProps) {
  const removeButton = onRemove && <Action text={contributeMessages.remove} title={label} onClick={onRemove} />;
  if (item.type === "map") {
    return (
      <fieldset class="item">
        <legend>{label}</legend>
        <Errors path={path} />
        <MappingInputs field={item} path={path} />
        {removeButton}
      </fieldset>
    );
  }
  return (
    <div>
      <Errors path={path} />
      <div class="line-item">
        <TextControl field={item} path={path} label={label} />
        {removeButton}
      </div>
    </div>
  );
}

interface ActionProps {
  /** Short text: "Remove". */
  readonly text: string;
  /** Object of the action, which only the accessible name has: "Remove: Alias 2". */
  readonly title: string;
  /** True if it looks like a button, else like a link. */
  readonly isButton?: boolean;
  readonly id?: string;
  readonly onClick: () => void;
}

/** Button with a short text, and an accessible name that adds the object: "Remove: Alias 2". */
function Action({ text, title, isButton = false, id, onClick }: ActionProps) {
  return (
    <button
      type="button"
      id={id}
      class={isButton ? "button second" : "text-button"}
      aria-label={contributeMessages.of({ action: text, title })}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

/**
 * Control for a reference to another listing: a search by name, or once one is chosen, its name and kind with a button to change
 * it.
 */
function ReferenceInput({ field, path }: FieldProps) {
  const { names } = useForm();
  const { id, part = "", setPart } = useAnswer(path);
  const reference = String(part);
  /** Replaces the reference ("" removes the choice), and focuses the control. */
  const setReference = (next: string) => {
    setPart(next);
    focusAnswer(path);
  };
  const name = findListingName(reference, names);
  const folder = reference.split("/")[0] as Folder;
  return (
    <Labelled field={field} path={path}>
      {reference === "" ? (
        <ListingSearch id={id} describedBy={`${id}-hint ${id}-error`} onPick={setReference} />
      ) : (
        <p class="chosen-listing">
          {name} <span class="hint">{contributeMessages.pick.kinds[folder]}</span>{" "}
          <Action id={id} text={contributeMessages.change} title={name} onClick={() => setReference("")} />
        </p>
      )}
    </Labelled>
  );
}

/** Fields whose texts may be longer have a control of several lines. */
const maxLengthOfLine = 300;

interface TextControlProps extends FieldProps {
  /** Accessible name of an item in a list. Absent if the control has a visible label. */
  readonly label?: string;
}

/**
 * Input for a text, an address, a date or a number; several lines for a text of more than `maxLengthOfLine` (300) characters.
 * When its text is entered, spaces around it and line breaks are removed, since texts of a listing are one paragraph, and a web
 * address without "https://" gets it.
 */
function TextControl({ field, path, label }: TextControlProps) {
  const { id, part = "", isWrong, setPart } = useAnswer(path);
  const { maxLength = 0 } = field.schema;
  const inputMode = findInputMode(field);
  const attributes = {
    id,
    class: "input",
    value: String(part),
    "aria-describedby": label === undefined ? `${id}-hint ${id}-error` : `${id}-error`,
    "aria-invalid": isWrong || undefined,
    "aria-label": label,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setPart(currentTarget.value),
    // Before "blur", and also if the reader presses Enter.
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const paragraph = currentTarget.value.trim().replace(/\s*\n\s*/g, " ");
      const text = inputMode === "url" ? addWebScheme(paragraph) : paragraph;
      if (text !== currentTarget.value) setPart(text);
    },
  };
  if (maxLength > maxLengthOfLine && inputMode !== "url") return <textarea rows={5} {...attributes} />;
  return (
    <input {...attributes} type="text" inputMode={inputMode} spellcheck={inputMode === "text"} autocomplete="off" />
  );
}

/**
 * Returns the keyboard that a phone shows for a field: "url" or "email" by the pattern in the schema, else "numeric" for whole
 * numbers and "text" for all others.
 */
function findInputMode({ schema: { pattern = "" }, type }: Field): "url" | "email" | "numeric" | "text" {
  if (pattern.includes("https?")) return "url";
  if (pattern.includes("@")) return "email";
  return type === "integer" ? "numeric" : "text";
}
