import { useMemo, useState } from "preact/hooks";
import type { Choices, IdeaKey } from "../../core/exists/idea.ts";
import { format } from "../../core/language/page-format.ts";
import { Slot } from "../match/Slot.tsx";
import type { ExistsPageData } from "./page-data.ts";
import { existsScriptMessages as script } from "./words.ts";

interface Props {
  /** Kinds of work that the idea seems to be, the likeliest first. */
  readonly kinds: readonly string[];
  readonly choices: Choices;
  /** Words of the idea that nothing in the register has. */
  readonly unknown: readonly string[];
  readonly data: ExistsPageData;
  readonly onChoices: (choices: Choices) => void;
}

/** What an idea seems to be, for its author to correct: kinds of work to tick, its industry and its place. */
export function IdeaChoices({ kinds, choices, unknown, data, onChoices }: Props) {
  const [more, setMore] = useState<readonly string[]>([]);
  const { work = [] } = choices;
  const change = (key: IdeaKey, ids: readonly string[]) => {
    const { [key]: _, ...others } = choices;
    onChoices(ids.length > 0 ? { ...others, [key]: [...new Set(ids)] } : others);
  };
  const shown = [...new Set([...kinds, ...more, ...work])];
  const titles = new Map(data.choices.work);
  return (
    <div class="idea idea-guess">
      <fieldset>
        <legend>{script.kinds}</legend>
        <p class="label">{script.kindsHint}</p>
        {shown.map((id) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              checked={work.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                change("work", checked ? [...work, id] : work.filter((each) => each !== id))
              }
            />
            <span>{titles.get(id) ?? id}</span>
          </label>
        ))}
        <p>
          <label class="label" for="idea-kind">
            {script.otherKind}
          </label>
          <select
            id="idea-kind"
            class="select"
            autocomplete="off"
            value=""
            onChange={({ currentTarget: { value } }) => {
              setMore([...more, value]);
              change("work", [...work, value]);
            }}
          >
            <option value="">{script.choose}</option>
            {data.choices.work.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      </fieldset>
      <p class="ask idea-choices">
        {script.sentence.split(/\{(\w+)\}/).map((part, index) =>
          index % 2 === 1 ? (
            <span key={part}>
              <About name={part as "industries" | "countries"} data={data} choices={choices} onChange={change} />
            </span>
          ) : (
            part
          ),
        )}
      </p>
      {unknown.length > 0 && <p class="quiet">{script.unread({ words: unknown.map(format.quote) })}</p>}
    </div>
  );
}

interface AboutProps extends Pick<Props, "choices" | "data"> {
  readonly name: "industries" | "countries";
  readonly onChange: (name: "industries" | "countries", ids: readonly string[]) => void;
}

function About({ name, choices, data, onChange }: AboutProps) {
  const options = useMemo(() => data.choices[name].map(([value, title]) => ({ value, title })), [data, name]);
  return (
    <Slot
      label={script.labels[name]}
      any={script.any[name]}
      options={options}
      chosen={choices[name] ?? []}
      words={script}
      onChange={(ids) => onChange(name, ids)}
    />
  );
}
