import { useId, useRef, useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { findByName, kindOf, type Listed } from "../../core/shortlist/listed.ts";
import { shortlistWords as words } from "./words.ts";

export interface Props {
  label: string;
  hint: string;
  /** Undefined until the index is there. */
  names: Listed | undefined;
  /** Those that are there already. */
  taken: readonly Reference[];
  onAdd: (reference: Reference, name: string) => void;
  /** When the reader turns to the field, so that the index can be fetched. */
  onTurn?: () => void;
}

const mostOffered = 7;

/** A field that finds listings by name and adds the one chosen: a combobox with a list (WAI-ARIA APG). */
export function AddListing({ label, hint, names, taken, onAdd, onTurn }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const offered = text.trim() === "" || names === undefined ? [] : offer(names, text, taken);
  const isShown = isOpen && text.trim() !== "" && names !== undefined;
  const add = (place: number) => {
    const chosen = offered[place];
    if (chosen === undefined) return;
    setText("");
    setActive(-1);
    field.current?.focus();
    onAdd(chosen.reference, chosen.name);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && offered.length > 0) {
      setOpen(true);
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + offered.length) % offered.length);
    } else if (event.key === "Enter") add(Math.max(0, active));
    else if (event.key === "Escape" && isShown) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="add-listing">
      <label for={`${id}-field`}>{label}</label>
      <input
        ref={field}
        id={`${id}-field`}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder={hint}
        aria-autocomplete="list"
        aria-expanded={isShown && offered.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 && offered[active] ? `${id}-${active}` : undefined}
        value={text}
        onFocus={onTurn}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          setActive(-1);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isShown || offered.length === 0}>
        {offered.map(({ reference, name, acronym }, place) => (
          <li
            key={reference}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            // Before the field loses the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(place)}
          >
            <bdi>{name}</bdi>
            {acronym && <span class="acr"> {acronym}</span>}
            <span class="label"> {words.kinds[kindOf(reference)]}</span>
          </li>
        ))}
      </ul>
      {isShown && offered.length === 0 && <p class="label nothing">{words.nothingFound}</p>}
      <p class="vh" role="status">
        {isShown ? (offered.length > 0 ? words.found({ count: offered.length }) : words.nothingFound) : ""}
      </p>
    </div>
  );
}

function offer(names: Listed, text: string, taken: readonly Reference[]) {
  return findByName(names, text, mostOffered + taken.length)
    .filter(({ reference }) => !taken.includes(reference))
    .slice(0, mostOffered);
}
