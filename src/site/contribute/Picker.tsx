import { useEffect, useState } from "preact/hooks";
import { findListings } from "../../core/contribute/duplicates.ts";
import type { Folder, Reference } from "../../dataset/model.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { contributeMessages as words } from "./words.ts";
import { readNames } from "./use-engine.ts";

interface Props {
  readonly onPick: (reference: Reference) => void;
}

const most = 8;

/** Finds the listing that something is to be done with. */
export function Picker({ onPick }: Props) {
  return (
    <div class="picker field">
      <label for="pick">{words.pick.title}</label>
      <p class="hint" id="pick-hint">
        {words.pick.hint}
      </p>
      <NamePicks id="pick" describedBy="pick-hint" onPick={onPick} />
    </div>
  );
}

interface PicksProps extends Props {
  /** Of the input, which has its label elsewhere. */
  readonly id: string;
  readonly describedBy: string;
}

export function NamePicks({ id, describedBy, onPick }: PicksProps) {
  const [names, setNames] = useState<NamesIndex | "failed">();
  const [text, setText] = useState("");
  useEffect(() => {
    if (text !== "" && (names === undefined || names === "failed"))
      readNames().then(setNames, () => setNames("failed"));
  }, [text]);
  const found = names === undefined || names === "failed" || text.trim() === "" ? [] : findListings(names, [text]);
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
        data-typed={text.trim() !== "" || undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p role="status">
        {names === "failed" && words.pick.failed}
        {typeof names === "object" && text.trim() !== "" && found.length === 0 && words.pick.none}
        {found.length > most && words.pick.more({ left: found.length - most })}
      </p>
      <ul class="plain picks">
        {found.slice(0, most).map(({ reference, name }) => (
          <li key={reference}>
            <button type="button" class="text-button" onClick={() => onPick(reference)}>
              {name}
            </button>
            <span class="hint"> {words.pick.kinds[reference.split("/")[0] as Folder]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
