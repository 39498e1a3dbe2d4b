import { useMemo, useState } from "preact/hooks";
import type { Choices, IdeaKey } from "../../core/exists/idea.ts";
import { format } from "../../core/language/page-format.ts";
import { Slot } from "../match/Slot.tsx";
import type { ExistsPageData } from "./page-data.ts";
import { existsScriptMessages } from "./words.ts";

interface Props {
  /** Suggested kinds of work, the best first. */
  readonly kinds: readonly string[];
  readonly choices: Choices;
  /** Words of the idea that nothing in the register has. */
  readonly unknownWords: readonly string[];
  readonly data: ExistsPageData;
  readonly onChoices: (choices: Choices) => void;
}

/**
 * Choices of an idea, which its author can change: checkboxes for kinds of work, and the sentence "It is about any industry, in
 * any country." with a field for each of the two. Below it the words that nothing in the register has, in quotation marks, if
 * there are any.
 */
export function IdeaChoices({ kinds, choices, unknownWords, data, onChoices }: Props) {
  const change = (key: IdeaKey, ids: readonly string[]) => onChoices(withChoice(choices, key, ids));
  return (
    <div class="idea idea-guess">
      <KindChoices
        kinds={kinds}
        work={choices.work ?? []}
        options={data.choices.work}
        onChange={(ids) => change("work", ids)}
      />
      <p class="ask idea-choices">
        {existsScriptMessages.sentence.split(/\{(\w+)\}/).map((part, index) => {
          if (index % 2 === 0) return part;
          const name = part as "industries" | "countries";
          return (
            <span key={name}>
              <SentenceSlot
                name={name}
                options={data.choices[name]}
                values={choices[name] ?? []}
                onChange={(ids) => change(name, ids)}
              />
            </span>
          );
        })}
      </p>
      {unknownWords.length > 0 && (
        <p class="quiet">{existsScriptMessages.unread({ words: unknownWords.map(format.quote) })}</p>
      )}
    </div>
  );
}

/**
 * Returns choices with the given terms for a key, each once, in place of the key's others. Without terms, the key is left out.
 */
function withChoice(choices: Choices, key: IdeaKey, ids: readonly string[]): Choices {
  const { [key]: _, ...otherChoices } = choices;
  return ids.length > 0 ? { ...otherChoices, [key]: [...new Set(ids)] } : otherChoices;
}

type Options = ExistsPageData["choices"][IdeaKey];

interface KindChoicesProps {
  /** Suggested kinds of work. */
  readonly kinds: readonly string[];
  /** Chosen kinds of work. */
  readonly work: readonly string[];
  readonly options: Options;
  readonly onChange: (ids: readonly string[]) => void;
}

/**
 * Checkboxes for suggested, added and chosen kinds of work, in this order, and a list that adds another kind and chooses it. A
 * kind that was added stays when it is unticked. The title of an unknown kind is its id.
 */
function KindChoices({ kinds, work, options, onChange }: KindChoicesProps) {
  const [addedKinds, setAddedKinds] = useState<readonly string[]>([]);
  const checkboxIds = [...new Set([...kinds, ...addedKinds, ...work])];
  const titles = new Map(options);
  /** Adds a checkbox for a kind, and chooses the kind. */
  const addKind = (id: string) => {
    setAddedKinds([...addedKinds, id]);
    onChange([...work, id]);
  };
  return (
    <fieldset>
      <legend>{existsScriptMessages.kinds}</legend>
      <p class="label">{existsScriptMessages.kindsHint}</p>
      {checkboxIds.map((id) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            checked={work.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...work, id] : work.filter((chosenId) => chosenId !== id))
            }
          />
          <span>{titles.get(id) ?? id}</span>
        </label>
      ))}
      <p>
        <label class="label" for="idea-kind">
          {existsScriptMessages.otherKind}
        </label>
        <select
          id="idea-kind"
          class="select"
          autocomplete="off"
          value=""
          onChange={({ currentTarget: { value } }) => addKind(value)}
        >
          <option value="">{existsScriptMessages.choose}</option>
          {options.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}

interface SentenceSlotProps {
  readonly name: "industries" | "countries";
  readonly options: Options;
  /** Chosen term ids. */
  readonly values: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Field of the sentence about the idea, for several terms. It reads "any industry" or "any country" while none is chosen. */
function SentenceSlot({ name, options, values, onChange }: SentenceSlotProps) {
  const slotOptions = useMemo(() => options.map(([value, title]) => ({ value, title })), [options]);
  return (
    <Slot
      label={existsScriptMessages.labels[name]}
      anyLabel={existsScriptMessages.any[name]}
      options={slotOptions}
      values={values}
      messages={existsScriptMessages}
      onChange={onChange}
    />
  );
}
