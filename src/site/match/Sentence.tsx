import { useMemo } from "preact/hooks";
import { Slot, type Option } from "./Slot.tsx";
import type { QuestionKey } from "../../core/match/criteria.ts";
import { withChoices, type Question } from "./question.ts";
import type { MatchWords } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly words: MatchWords;
  readonly onChange: (question: Question) => void;
}

type SlotName = keyof MatchWords["script"]["labels"];

/** The question: one sentence with choices in it. Its fields have no names, so that nothing of it could ever be sent. */
export function Sentence({ question, words, onChange }: Props) {
  const { script } = words;
  const options = useMemo(() => optionsOfSlots(words), [words]);
  const slot = (name: SlotName) =>
    name === "place" ? (
      <Slot
        label={script.labels.place}
        any={script.any.place}
        words={words}
        options={options.place}
        groups={{ regions: script.regions, countries: script.countries }}
        chosen={[...valuesOf("countries", question.countries), ...valuesOf("regions", question.regions)]}
        onChange={(values) => {
          const ids = (key: QuestionKey) =>
            values.flatMap((value) => (value.startsWith(key) ? [value.split(":")[1] ?? ""] : []));
          onChange(withChoices(withChoices(question, "countries", ids("countries")), "regions", ids("regions")));
        }}
      />
    ) : (
      <Slot
        label={script.labels[name]}
        any={script.any[name]}
        words={words}
        options={options[name]}
        chosen={question[name] ?? []}
        isSingle={name === "cost"}
        onChange={(values) => onChange(withChoices(question, name, values))}
      />
    );
  const isFree = question.cost?.length === 1 && question.cost[0] === "free";
  return (
    <form class="ask" aria-label={script.form} onSubmit={(event) => event.preventDefault()}>
      <p>
        {script.sentence
          .split(/\{(\w+)\}/)
          .map((part, index) => (index % 2 === 1 ? <span key={part}>{slot(part as SlotName)}</span> : part))}
      </p>
      <p class="ask-small">
        <label>
          <input
            type="checkbox"
            checked={isFree}
            aria-describedby="small-hint"
            onChange={({ currentTarget }) =>
              onChange(withChoices(question, "cost", currentTarget.checked ? ["free"] : []))
            }
          />
          {script.small}
        </label>
        <span id="small-hint" class="label">
          {script.smallHint}
        </span>
      </p>
    </form>
  );
}

function optionsOfSlots({ choices, script }: MatchWords): Record<SlotName, Option[]> {
  const names = Object.keys(script.labels) as SlotName[];
  const place = [...optionsOf("regions", choices.regions), ...optionsOf("countries", choices.countries)];
  const plain = (name: QuestionKey) => choices[name].map(([value, title]) => ({ value, title }));
  return Object.fromEntries(names.map((name) => [name, name === "place" ? place : plain(name)])) as Record<
    SlotName,
    Option[]
  >;
}

function optionsOf(key: QuestionKey, terms: readonly (readonly [string, string])[]): Option[] {
  return terms.map(([id, title]) => ({ value: `${key}:${id}`, title, group: key }));
}

function valuesOf(key: QuestionKey, ids: readonly string[] = []): string[] {
  return ids.map((id) => `${key}:${id}`);
}
