import { useMemo } from "preact/hooks";
import { ideaKeys, type IdeaKey } from "../../core/exists/idea.ts";
import { Slot } from "../match/Slot.tsx";
import type { Choices } from "./address.ts";
import type { ExistsWords } from "./words.ts";

interface Props {
  readonly text: string;
  readonly choices: Choices;
  readonly words: ExistsWords;
  readonly onText: (text: string) => void;
  readonly onChoices: (choices: Choices) => void;
  readonly onAsk: () => void;
  readonly onClear: () => void;
}

/** An idea: a paragraph, and a sentence with choices. Its fields have no names, so that nothing of it could ever be sent. */
export function IdeaForm({ text, choices, words, onText, onChoices, onAsk, onClear }: Props) {
  const { script } = words;
  return (
    <form
      class="ask idea"
      aria-label={script.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <div class="field">
        <label for="idea-text">{script.text}</label>
        <p class="label" id="idea-hint">
          {script.textHint}
        </p>
        <textarea
          id="idea-text"
          rows={5}
          maxLength={4000}
          autocomplete="off"
          aria-describedby="idea-hint"
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      </div>
      <p class="label">{script.refine}</p>
      <p class="idea-choices">
        {script.sentence.split(/\{(\w+)\}/).map((part, index) =>
          index % 2 === 1 ? (
            <span key={part}>
              <Choice name={part as IdeaKey} choices={choices} words={words} onChoices={onChoices} />
            </span>
          ) : (
            part
          ),
        )}
      </p>
      <p class="actions">
        <button type="submit" class="button">
          {script.ask}
        </button>
        {(text !== "" || ideaKeys.some((key) => choices[key])) && (
          <button type="button" class="button second" onClick={onClear}>
            {script.clear}
          </button>
        )}
      </p>
    </form>
  );
}

function Choice({
  name,
  choices,
  words,
  onChoices,
}: Pick<Props, "choices" | "words" | "onChoices"> & { name: IdeaKey }) {
  const { script } = words;
  const options = useMemo(() => words.choices[name].map(([value, title]) => ({ value, title })), [words, name]);
  return (
    <Slot
      label={script.labels[name]}
      any={script.any[name]}
      options={options}
      chosen={choices[name] ?? []}
      words={words}
      onChange={(values) => {
        const { [name]: _, ...others } = choices;
        const ids = [...new Set(values)];
        onChoices(ids.length > 0 ? { ...others, [name]: ids } : others);
      }}
    />
  );
}
