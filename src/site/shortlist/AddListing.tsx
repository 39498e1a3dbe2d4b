import { useId, useRef, useState } from "preact/hooks";
import {
  findListingsByName,
  kindOfReference,
  type ListingIndex,
  type NamedListing,
} from "../../core/shortlist/listing-index.ts";
import type { Reference } from "../../dataset/model.ts";
import { shortlistMessages } from "./words.ts";

export interface Props {
  label: string;
  hint: string;
  /** Undefined until the index is loaded: then nothing is suggested. */
  index: ListingIndex | undefined;
  /** References on the list, which are not suggested. */
  excluded: readonly Reference[];
  onAdd: (reference: Reference, name: string) => void;
  /** Called when the field gets the focus, so that the index can be loaded. */
  onFocus?: () => void;
}

const maxSuggestions = 7;

/**
 * Field that finds listings by name and suggests at most `maxSuggestions` (7) below it, without excluded ones. A status says how
 * many, or "No listing has that name"; both are empty while the field is empty or the index is not loaded.
 *
 * Enter adds the first suggestion, a click adds the one clicked: `onAdd` is called, the field is emptied and keeps the focus. The
 * arrow keys move between field and suggestions.
 */
export function AddListing({ label, hint, index, excluded, onAdd, onFocus }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isSearching = text.trim() !== "" && index !== undefined;
  const suggestions = isSearching ? suggestListings(index, text, excluded) : [];
  const add = ({ reference, name }: NamedListing) => {
    setText("");
    field.current?.focus();
    onAdd(reference, name);
  };
  return (
    <form
      class="add-listing"
      onKeyDown={moveFocus}
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = suggestions;
        if (first !== undefined) add(first);
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
        onFocus={onFocus}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      {suggestions.length > 0 && (
        // A press must not take the focus from the field: the list is hidden without it.
        <ul onMouseDown={(event) => event.preventDefault()}>
          {suggestions.map((listing) => (
            <li key={listing.reference}>
              <button type="button" onClick={() => add(listing)}>
                <bdi>{listing.name}</bdi>
                {listing.acronym && <span class="acr"> {listing.acronym}</span>}
                <span class="label"> {shortlistMessages.kinds[kindOfReference(listing.reference)]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class={suggestions.length > 0 ? "vh" : "label nothing"} role="status">
        {isSearching && formatSuggestionCount(suggestions.length)}
      </p>
    </form>
  );
}

/**
 * Returns the first `maxSuggestions` (7) listings whose name, acronym or alias is like the text, without the excluded ones. [] if
 * there is none.
 */
function suggestListings(index: ListingIndex, text: string, excluded: readonly Reference[]): NamedListing[] {
  const matches = findListingsByName(index, text, maxSuggestions + excluded.length);
  return matches.filter(({ reference }) => !excluded.includes(reference)).slice(0, maxSuggestions);
}

/** Formats the status: "1 listing found", "3 listings found", or "No listing has that name" for 0. */
function formatSuggestionCount(count: number): string {
  return count > 0 ? shortlistMessages.found({ count }) : shortlistMessages.nothingFound;
}

/**
 * Moves the focus to the next (arrow down) or previous (arrow up) field or button of the form. At an end, and on other keys, the
 * focus stays.
 */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, button")];
  stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
}
