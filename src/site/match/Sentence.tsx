import type { ComponentChildren } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { format } from "../../core/language/page-format.ts";
import { addressOfFreeTraining } from "../../dataset/address.ts";
import { href } from "../ui/href.ts";
import { findTermTitle, type MatchData } from "./match-data.ts";
import { withTerms, type Question } from "./question.ts";
import {
  listOptionsBySlot,
  listSlotValues,
  parseSentence,
  toFindableTerms,
  withSlotValues,
  type SlotName,
} from "./sentence-slots.ts";
import { Slot, type Option, type TypeToFindOptions } from "./Slot.tsx";
import { matchScriptMessages } from "./words.ts";
import { labelled } from "../language/labelled.ts";

interface Props {
  readonly question: Question;
  readonly data: MatchData;
  readonly onChange: (question: Question) => void;
}

/** Fields with so many options that they can be found by typing. */
const typeToFindSlots: readonly SlotName[] = ["place", "work", "languages"];

/** Titles of the groups of a field's options. Fields without are flat lists. */
const groupTitles: Partial<Record<SlotName, Readonly<Record<string, string>>>> = {
  place: matchScriptMessages.places,
  languages: matchScriptMessages.languages,
};

/**
 * Form for the question: a sentence with fields in it, a folded sentence with the less common criteria, and a checkbox of small
 * suppliers. Each change of a field calls `onChange` with the whole next question; submitting the form does nothing.
 *
 * Typed text that no option has changes nothing; a message about it is shown below, for the field it belongs to. Fields have no
 * names, so that no browser can send them.
 */
export function Sentence({ question, data, onChange }: Props) {
  const { form, sentence, foldSentence } = matchScriptMessages;
  const options = useMemo(() => listOptionsBySlot(data), [data]);
  const [findMessages, setFindMessages] = useState<Partial<Record<SlotName, string>>>({});
  const id = useId();
  const renderSentence = (text: string) =>
    parseSentence(text).map((part) =>
      "text" in part ? (
        part.text
      ) : (
        <span key={part.slot}>
          <SentenceSlot
            name={part.slot}
            options={options[part.slot]}
            question={question}
            messageId={`${id}-${part.slot}`}
            message={findMessages[part.slot] ?? ""}
            onMessage={(message) => setFindMessages((messages) => ({ ...messages, [part.slot]: message }))}
            onChange={onChange}
          />
        </span>
      ),
    );
  return (
    <form class="ask" aria-label={form} onSubmit={(event) => event.preventDefault()}>
      <p class="ask-sentence">{renderSentence(sentence)}</p>
      <MoreCriteria question={question} data={data}>
        <p class="ask-sentence">{renderSentence(foldSentence)}</p>
        <FreeOnlyCheckbox question={question} onChange={onChange} />
      </MoreCriteria>
      {typeToFindSlots.map((name) => (
        <p key={name} aria-live="polite" class="unfound" id={`${id}-${name}`}>
          {findMessages[name]}
        </p>
      ))}
    </form>
  );
}

interface SentenceSlotProps extends Pick<Props, "question" | "onChange"> {
  readonly name: SlotName;
  readonly options: readonly Option[];
  /** Id of the element that shows the message below the sentence. */
  readonly messageId: string;
  /** Message about typed text that no option has. "" if there is none. */
  readonly message: string;
  readonly onMessage: (message: string) => void;
}

/**
 * Field of the sentence: a `Slot` with the field's choices. Places, kinds of work and languages can be found by typing; the cost
 * has one choice only.
 */
function SentenceSlot(props: SentenceSlotProps) {
  const { name, options, question, messageId, message, onMessage, onChange } = props;
  const { any, find, findShort, labels } = matchScriptMessages;
  const typeToFind: TypeToFindOptions = {
    terms: () => toFindableTerms(name, options),
    label: find({ label: labels[name] }),
    placeholder: findShort,
    message: { id: messageId, text: message, onMessage },
  };
  return (
    <Slot
      label={labels[name]}
      anyLabel={any[name]}
      messages={matchScriptMessages}
      options={options}
      groups={groupTitles[name]}
      typeToFind={typeToFindSlots.includes(name) ? typeToFind : undefined}
      values={listSlotValues(question, name)}
      isSingle={name === "cost"}
      onChange={(values) => onChange(withSlotValues(question, name, values))}
    />
  );
}

/**
 * Checkbox of small suppliers, checked if "free" is the only cost chosen. Checking it sets the cost to "free", in place of other
 * costs; unchecking it removes the cost.
 */
function FreeOnlyCheckbox({ question: { cost }, question, onChange }: Pick<Props, "question" | "onChange">) {
  return (
    <p class="ask-small">
      <label class="tickbox">
        <input
          type="checkbox"
          checked={cost?.length === 1 && cost[0] === "free"}
          aria-describedby="small-hint"
          onChange={({ currentTarget }) => onChange(withTerms(question, "cost", currentTarget.checked ? ["free"] : []))}
        />
        {matchScriptMessages.small}
      </label>
      <span id="small-hint" class="label">
        {matchScriptMessages.smallHint}
      </span>{" "}
      <a class="label" href={href(addressOfFreeTraining)}>
        {matchScriptMessages.smallTraining}
      </a>
    </p>
  );
}

/**
 * Collapsed section with the less common criteria, its children. Its summary lists the chosen ones, "More: Language: Arabic,
 * Hindi · Cost: free", or if there are none the kinds of criteria in it.
 */
function MoreCriteria({
  question,
  data,
  children,
}: Omit<Props, "onChange"> & { readonly children: ComponentChildren }) {
  const { labels, fold, foldEmpty, foldSentence } = matchScriptMessages;
  const choices = parseSentence(foldSentence).flatMap((part) => {
    if ("text" in part || part.slot === "place") return [];
    const name = part.slot;
    const titles = (question[name] ?? []).map((id) => findTermTitle(data, name, id));
    return titles.length === 0 ? [] : [labelled(labels[name], titles.join(format.comma))];
  });
  const summary = choices.length > 0 ? choices.join(" · ") : foldEmpty;
  return (
    <details class={choices.length > 0 ? "ask-more chosen" : "ask-more"}>
      <summary>{fold({ summary })}</summary>
      {children}
    </details>
  );
}
