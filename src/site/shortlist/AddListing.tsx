import { useId, useRef, useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { findListingsByName, kindOfReference, type ListingIndex } from "../../core/shortlist/listing-index.ts";
import { shortlistWords as words } from "./words.ts";

export interface Props {
  label: string;
  hint: string;
  /** Undefined until the index is there. */
  names: ListingIndex | undefined;
  /** Those that are there already. */
  taken: readonly Reference[];
  onAdd: (reference: Reference, name: string) => void;
  /** When the reader turns to the field, so that the index can be fetched. */
  onTurn?: () => void;
}

const mostOffered = 7;

/** A field that finds listings by name: Enter adds the first that is found, a press on one of them that; the arrow keys go through them. */
export function AddListing({ label, hint, names, taken, onAdd, onTurn }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isTyped = text.trim() !== "" && names !== undefined;
  const offered = (isTyped ? findListingsByName(names, text, mostOffered + taken.length) : [])
    .filter(({ reference }) => !taken.includes(reference))
    .slice(0, mostOffered);
  const add = (chosen = offered[0]) => {
    if (chosen === undefined) return;
    setText("");
    field.current?.focus();
    onAdd(chosen.reference, chosen.name);
  };
  return (
    <form
      class="add-listing"
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, button")];
        stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder={hint}
        value={text}
        onFocus={onTurn}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      {offered.length > 0 && (
        // The field keeps the keyboard, without which the list is hidden.
        <ul onMouseDown={(event) => event.preventDefault()}>
          {offered.map((each) => (
            <li key={each.reference}>
              <button type="button" onClick={() => add(each)}>
                <bdi>{each.name}</bdi>
                {each.acronym && <span class="acr"> {each.acronym}</span>}
                <span class="label"> {words.kinds[kindOfReference(each.reference)]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class={offered.length > 0 ? "vh" : "label nothing"} role="status">
        {isTyped && (offered.length > 0 ? words.found({ count: offered.length }) : words.nothingFound)}
      </p>
    </form>
  );
}
