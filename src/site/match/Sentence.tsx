import { format } from "../../core/language/page-format.ts";
import type { ComponentChildren } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import type { Findable } from "../directory/TypeToFind.tsx";
import { Slot, type TypeToFindOptions, type Option } from "./Slot.tsx";
import type { QuestionKey } from "../../core/match/criteria.ts";
import { withTerms, type Question } from "./question.ts";
import { matchScriptMessages as script, titleOf, type MatchData } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly data: MatchData;
  readonly onChange: (question: Question) => void;
}

type SlotName = keyof typeof script.labels;

const typedSlots: readonly SlotName[] = ["place", "work", "languages"];

/**
 * The question: a sentence with choices in it, and one more for what few ask. Its fields have no names, so that nothing of it
 * could ever be sent.
 */
export function Sentence({ question, data, onChange }: Props) {
  const options = useMemo(() => optionsOfSlots(data), [data]);
  const [messages, setMessages] = useState<Partial<Record<SlotName, string>>>({});
  const id = useId();
  const findIn = (name: SlotName, terms: () => readonly Findable[]): TypeToFindOptions => ({
    terms,
    label: script.find({ label: script.labels[name] }),
    placeholder: script.findShort,
    message: {
      id: `${id}-${name}`,
      text: messages[name] ?? "",
      onMessage: (text) => setMessages((all) => ({ ...all, [name]: text })),
    },
  });
  const slot = (name: SlotName) =>
    name === "place" ? (
      <Slot
        label={script.labels.place}
        any={script.any.place}
        words={script}
        options={options.place}
        groups={script.places}
        find={findIn(name, () => options.place.map(toFindable))}
        chosen={[...valuesOf("countries", question.countries), ...valuesOf("regions", question.regions)]}
        onChange={(values) => {
          const ids = (key: QuestionKey) =>
            values.flatMap((value) => (value.startsWith(key) ? [value.split(":")[1] ?? ""] : []));
          onChange(withTerms(withTerms(question, "countries", ids("countries")), "regions", ids("regions")));
        }}
      />
    ) : (
      <Slot
        label={script.labels[name]}
        any={script.any[name]}
        words={script}
        options={options[name]}
        {...(name === "languages" && { groups: script.languages })}
        {...(typedSlots.includes(name) && {
          find: findIn(name, () => options[name].map(({ value, title }) => ({ value, title, facet: name, id: value }))),
        })}
        chosen={question[name] ?? []}
        isSingle={name === "cost"}
        onChange={(values) => onChange(withTerms(question, name, values))}
      />
    );
  const sentence = (text: string) =>
    text
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 1 ? <span key={part}>{slot(part as SlotName)}</span> : part));
  return (
    <form class="ask" aria-label={script.form} onSubmit={(event) => event.preventDefault()}>
      <p class="ask-sentence">{sentence(script.sentence)}</p>
      <More question={question} data={data}>
        <p class="ask-sentence">{sentence(script.foldSentence)}</p>
        <p class="ask-small">
          <label class="tickbox">
            <input
              type="checkbox"
              checked={question.cost?.length === 1 && question.cost[0] === "free"}
              aria-describedby="small-hint"
              onChange={({ currentTarget }) =>
                onChange(withTerms(question, "cost", currentTarget.checked ? ["free"] : []))
              }
            />
            {script.small}
          </label>
          <span id="small-hint" class="label">
            {script.smallHint}
          </span>
        </p>
      </More>
      {typedSlots.map((name) => (
        <p key={name} aria-live="polite" class="unfound" id={`${id}-${name}`}>
          {messages[name]}
        </p>
      ))}
    </form>
  );
}

/** A country or a region, by its facet and id. */
function toFindable({ value, title }: Option): Findable {
  const [facet = "", id = ""] = value.split(":");
  return { value, title, facet, id };
}

/** What few ask, folded away; what is chosen in it is said where it is folded. */
function More({ question, data, children }: Omit<Props, "onChange"> & { readonly children: ComponentChildren }) {
  const { labels, fold, foldEmpty, foldSentence } = script;
  const chosen = slotsOf(foldSentence).flatMap((name) => {
    const ids = name === "place" ? [] : (question[name] ?? []);
    if (name === "place" || ids.length === 0) return [];
    return `${labels[name]}: ${ids.map((id) => titleOf(data, name, id)).join(format.comma)}`;
  });
  return (
    <details class={chosen.length > 0 ? "ask-more chosen" : "ask-more"}>
      <summary>{fold({ what: chosen.length > 0 ? chosen.join(" · ") : foldEmpty })}</summary>
      {children}
    </details>
  );
}

/** The names of the places in a sentence. */
function slotsOf(text: string): SlotName[] {
  return text.split(/\{(\w+)\}/).filter((_, index) => index % 2 === 1) as SlotName[];
}

function optionsOfSlots({ choices, listed }: MatchData): Record<SlotName, Option[]> {
  const plain = (name: QuestionKey): Option[] => choices[name].map(([value, title]) => ({ value, title }));
  // TermOptions that a listing has come first, and the rest in a group of their own.
  const grouped = (name: QuestionKey): Option[] =>
    plain(name).map((option, index) => ({ ...option, group: index < (listed[name] ?? Infinity) ? name : "others" }));
  const places = (["regions", "countries"] as const).flatMap((key) =>
    grouped(key).map((option) => ({ ...option, value: `${key}:${option.value}` })),
  );
  const optionsOf = (name: SlotName) =>
    name === "place" ? places : name === "languages" ? grouped(name) : plain(name);
  const names = Object.keys(script.labels) as SlotName[];
  return Object.fromEntries(names.map((name) => [name, optionsOf(name)])) as Record<SlotName, Option[]>;
}

function valuesOf(key: QuestionKey, ids: readonly string[] = []): string[] {
  return ids.map((id) => `${key}:${id}`);
}
