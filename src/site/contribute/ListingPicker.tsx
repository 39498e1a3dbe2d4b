import { useEffect, useState } from "preact/hooks";
import { findListings } from "../../core/contribute/duplicates.ts";
import type { Folder, Reference } from "../../dataset/model.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import { fetchNames } from "./fetch-names.ts";
import { contributeMessages } from "./words.ts";

interface Props {
  readonly onPick: (reference: Reference) => void;
}

const maxMatches = 8;

/** First page of a task without a listing: asks which listing it is about. Calls `onPick` with its reference. */
export function ListingPicker({ onPick }: Props) {
  const { title, hint } = contributeMessages.pick;
  return (
    <div class="picker field">
      <label for="pick">{title}</label>
      <p class="hint" id="pick-hint">
        {hint}
      </p>
      <ListingSearch id="pick" describedBy="pick-hint" onPick={onPick} />
    </div>
  );
}

interface SearchProps extends Props {
  /** Id of the input. Its label is elsewhere. */
  readonly id: string;
  /** Ids of the elements that describe the input, separated by spaces. */
  readonly describedBy: string;
}

/**
 * Search field for a listing's name, with at most `maxMatches` (8) matches below as buttons, and the number of others ("and 4
 * more: keep typing"). A line says that nothing matches, or that the names could not be loaded. They are loaded on the first
 * input.
 */
export function ListingSearch({ id, describedBy, onPick }: SearchProps) {
  const messages = contributeMessages.pick;
  const [names, setNames] = useState<NamesIndex | "failed">();
  const [text, setText] = useState("");
  const hasText = text.trim() !== "";
  useEffect(() => {
    const areNamesMissing = names === undefined || names === "failed";
    if (text !== "" && areNamesMissing) fetchNames().then(setNames, () => setNames("failed"));
  }, [text]);
  const matches = typeof names === "object" && hasText ? findListings(names, [text]) : [];
  return (
    <>
      <input
        class="input"
        id={id}
        type="search"
        autocomplete="off"
        maxLength={100}
        aria-describedby={describedBy}
        value={text}
        data-typed={hasText || undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p role="status">
        {names === "failed" && messages.failed}
        {typeof names === "object" && hasText && matches.length === 0 && messages.none}
        {matches.length > maxMatches && messages.more({ remaining: matches.length - maxMatches })}
      </p>
      <ul class="plain picks">
        {matches.slice(0, maxMatches).map(({ reference, name }) => (
          <li key={reference}>
            <button type="button" class="text-button" onClick={() => onPick(reference)}>
              {name}
            </button>
            <span class="hint"> {messages.kinds[reference.split("/")[0] as Folder]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
