import { findField } from "../../dataset/fields.ts";
import { formatHost } from "../../dataset/web-host.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { findSourcesOfFacts, listFactsToSource, listSources, listSupports } from "../../core/contribute/sourcing.ts";
import { FieldInput } from "./FieldInput.tsx";
import { focusAnswer, toElementId, useForm } from "./form-context.ts";
import { Choice } from "./Labelled.tsx";
import { isNewlyEnded, type FormChoices } from "./steps.ts";
import { contributeMessages } from "./words.ts";

interface Props {
  /** True for a new listing. */
  readonly isNew: boolean;
  readonly choices: FormChoices;
  readonly onChoose: (choices: Partial<FormChoices>) => void;
}

/**
 * Step that asks for the page that shows the new answers: a new source, or one that the listing has already. Another new source
 * can be added. For a change that is no end, the reader can also say that no public page shows it.
 *
 * Sources of the earlier answers are in a group of their own: the reader ticks those that show the new ones too. The other
 * sources are folded.
 */
export function SourceStep({ isNew, choices, onChoose }: Props) {
  const { answers, first, root, setAnswer } = useForm();
  const { wrong } = contributeMessages;
  const oldSources = listSources(first);
  const facts = listFactsToSource(first, answers, root);
  const sourcesOfOldAnswers = findSourcesOfFacts(first, facts);
  const otherSources = [...oldSources.keys()].filter((index) => !sourcesOfOldAnswers.includes(index));
  const newSourceCount = Math.max(1, listSources(answers).length - oldSources.length);
  /** Adds a new source, which supports all facts, and focuses its address. */
  const addSource = () => {
    const index = oldSources.length + newSourceCount;
    setAnswer(["sources", index], { url: "", supports: facts });
    focusAnswer(["sources", index, "url"]);
  };
  /** Renders the checkbox for the listing's source at an index. */
  const renderSource = (index: number) => (
    <OldSourceChoice
      key={index}
      index={index}
      source={oldSources[index] ?? {}}
      confirmedSources={choices.confirmedSources}
      onChoose={onChoose}
    />
  );
  return (
    <>
      <fieldset class="source-ask" id={toElementId(["sources"])} tabIndex={-1}>
        <legend>
          <h3>{wrong.page}</h3>
        </legend>
        <p class="hint">{wrong.pageHint}</p>
        {Array.from({ length: newSourceCount }, (_, index) => (
          <NewSource key={index} index={oldSources.length + index} facts={newSourceCount > 1 ? facts : []} />
        ))}
        <button type="button" class="text-button" onClick={addSource}>
          {wrong.addPage}
        </button>
        {otherSources.length > 0 && (
          <details open={otherSources.some((index) => choices.confirmedSources.includes(index))}>
            <summary>{wrong.otherPages({ pages: otherSources.length })}</summary>
            {otherSources.map(renderSource)}
          </details>
        )}
        {!isNew && !isNewlyEnded(first, answers) && (
          <Choice
            title={wrong.noPage}
            text={wrong.noPageText}
            name="no-page"
            isChosen={choices.hasNoPage}
            onChange={(hasNoPage) => onChoose({ hasNoPage })}
          />
        )}
      </fieldset>
      {sourcesOfOldAnswers.length > 0 && (
        <fieldset class="source-ask">
          <legend>
            <h3>{wrong.still}</h3>
          </legend>
          <p class="hint">{wrong.stillHint}</p>
          {sourcesOfOldAnswers.map(renderSource)}
        </fieldset>
      )}
    </>
  );
}

interface OldSourceProps {
  /** Index among the listing's sources. */
  readonly index: number;
  readonly source: Answers;
  readonly confirmedSources: readonly number[];
  readonly onChoose: (choices: Partial<FormChoices>) => void;
}

/**
 * Checkbox for a source that the listing has already, with its publisher (else its host), host and date: "example.org, 2024-06",
 * or "example.org, no date shown".
 */
function OldSourceChoice({ index, source, confirmedSources, onChoose }: OldSourceProps) {
  const { url = "", publisher, as_of } = source;
  const host = formatHost(String(url));
  /** Adds the source to the confirmed ones, or removes it from them. */
  const setConfirmed = (isConfirmed: boolean) =>
    onChoose({
      confirmedSources: isConfirmed
        ? [...confirmedSources, index]
        : confirmedSources.filter((confirmedIndex) => confirmedIndex !== index),
    });
  return (
    <Choice
      title={String(publisher ?? host)}
      text={`${host}, ${String(as_of ?? contributeMessages.undated)}`}
      name={`known-${index}`}
      isChosen={confirmedSources.includes(index)}
      onChange={setConfirmed}
    />
  );
}

/** Fields of a source that the form asks for. Reviewers fill in the others. */
const sourceFields = ["url", "publisher", "as_of"];

interface NewSourceProps {
  /** Index among the sources of the answers. */
  readonly index: number;
  /** Facts to choose from, if the source doesn't support all of them. */
  readonly facts: readonly string[];
}

/**
 * Controls for the address, publisher and date of a new source, and if there is more than one fact, checkboxes for those that it
 * shows.
 */
function NewSource({ index, facts }: NewSourceProps) {
  const { answers, root, setAnswer } = useForm();
  const fields = findField(root, "sources")?.item?.fields ?? [];
  const supports = listSupports(listSources(answers)[index]);
  /** Adds a fact to those that the source supports, or removes it from them. */
  const setSupport = (fact: string, isSupported: boolean) => {
    const otherPaths = supports.filter((path) => path !== fact);
    setAnswer(["sources", index, "supports"], isSupported ? [...otherPaths, fact] : otherPaths);
  };
  return (
    <div class="item">
      {fields
        .filter(({ name }) => sourceFields.includes(name))
        .map((field) => (
          <FieldInput key={field.name} field={field} path={["sources", index, field.name]} />
        ))}
      {facts.length > 1 && (
        <fieldset class="field">
          <legend>{contributeMessages.wrong.shows}</legend>
          {facts.map((fact) => (
            <Choice
              key={fact}
              title={findField(root, fact)?.title ?? fact}
              name={`${toElementId(["sources", index])}-${fact}`}
              isChosen={supports.includes(fact)}
              onChange={(isSupported) => setSupport(fact, isSupported)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
