import { useEffect, useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import type { ContributeMessages } from "./words.ts";
import { readNames } from "./use-engine.ts";

interface Props {
  readonly words: ContributeMessages;
  readonly onPick: (reference: Reference) => void;
}

const most = 8;

/** Finds the listing that something is to be done with. */
export function Picker({ words, onPick }: Props) {
  return (
    <div class="picker field">
      <label for="pick">{words.pick.title}</label>
      <p class="hint" id="pick-hint">
        {words.pick.hint}
      </p>
      <NamePicks id="pick" describedBy="pick-hint" words={words} onPick={onPick} />
    </div>
  );
}

interface PicksProps extends Props {
  /** Of the input, which has its label elsewhere. */
  readonly id: string;
  readonly describedBy: string;
}

/** Finds a listing by a part of its name. */
export function NamePicks({ id, describedBy, words, onPick }: PicksProps) {
  const [names, setNames] = useState<NamesIndex | "failed">();
  const [text, setText] = useState("");
  useEffect(() => {
    if (text !== "" && (names === undefined || names === "failed"))
      readNames().then(setNames, () => setNames("failed"));
  }, [text]);
  const found = names === undefined || names === "failed" || text.trim() === "" ? [] : findNames(names, text);
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
        {found.slice(0, most).map(({ reference, folder, name }) => (
          <li key={reference}>
            <button type="button" class="text-button" onClick={() => onPick(reference)}>
              {name}
            </button>
            <span class="hint"> {words.pick.kinds[folder]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Names that begin with the text come first. */
function findNames(names: NamesIndex, text: string) {
  const key = fold(text);
  const found = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map(({ id, name, acronym = "", aliases = [] }) => {
      const keys = [name, acronym, ...aliases].map(fold);
      const rank = keys.some((each) => each.startsWith(key)) ? 2 : Number(keys.some((each) => each.includes(key)));
      return { reference: `${folder}/${id}` as Reference, folder, name, rank };
    }),
  );
  return found.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
