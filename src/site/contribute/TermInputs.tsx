import type { JSX } from "preact";
import type { Field } from "../../dataset/fields.ts";
import type { Term } from "../../dataset/vocabularies.ts";
import { format } from "../../core/language/page-format.ts";
import { isList } from "../../core/contribute/form-state.ts";
import { listOfferedTerms } from "../../core/contribute/questions.ts";
import { lazyComponent } from "../ui/lazy-component.tsx";
import { useAnswer, useForm, type FieldProps } from "./form-context.ts";
import { Choice, Grouped, Labelled } from "./Labelled.tsx";
import { contributeMessages } from "./words.ts";

/** More terms than these are offered in a dropdown. */
const maxCheckboxes = 40;
const maxRadioButtons = 6;

/**
 * Control for one term: radio buttons with descriptions, or a dropdown if there are more than `maxRadioButtons` (6) terms, with
 * the description of the chosen one below.
 */
export function TermInput({ field, path }: FieldProps) {
  const { answers, action } = useForm();
  const { id, part = "", isWrong, setPart } = useAnswer(path);
  const terms = listOfferedTerms(field, [], answers, action === "ended");
  if (terms.length <= maxRadioButtons)
    return (
      <Grouped field={field} path={path}>
        {terms.map((term) => (
          <Choice
            key={term.id}
            type="radio"
            title={term.title}
            text={term.description}
            name={id}
            isChosen={part === term.id}
            onChange={() => setPart(term.id)}
          />
        ))}
      </Grouped>
    );
  return (
    <Labelled field={field} path={path}>
      <TermSelect
        id={id}
        field={field}
        terms={terms}
        value={String(part)}
        label={contributeMessages.choose}
        onChoose={setPart}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={isWrong || undefined}
      />
      <p class="hint">{terms.find((term) => term.id === part)?.description}</p>
    </Labelled>
  );
}

/**
 * Control for several terms: checkboxes with descriptions, or if there are more than `maxCheckboxes` (40) terms, the chosen ones
 * as buttons that remove them and a dropdown with the remaining ones. Chosen terms keep the order in which they were chosen.
 */
export function TermsInput({ field, path }: FieldProps) {
  const { answers, action } = useForm();
  const { id, part, setPart } = useAnswer(path);
  const chosenIds = isList(part) ? part.map(String) : [];
  const terms = listOfferedTerms(field, chosenIds, answers, action === "ended");
  /** Adds a term at the end of the chosen ones, or removes it. */
  const setChosen = (termId: string, isChosen: boolean) => {
    const otherIds = chosenIds.filter((chosenId) => chosenId !== termId);
    setPart(isChosen ? [...otherIds, termId] : otherIds);
  };
  if (terms.length <= maxCheckboxes)
    return (
      <Grouped field={field} path={path}>
        <div class="choices">
          {terms.map((term) => (
            <Choice
              key={term.id}
              title={term.title}
              text={term.description}
              name={`${id}-${term.id}`}
              isChosen={chosenIds.includes(term.id)}
              onChange={(isChosen) => setChosen(term.id, isChosen)}
            />
          ))}
        </div>
      </Grouped>
    );
  const remainingTerms = terms.filter((term) => !chosenIds.includes(term.id));
  const label = contributeMessages.addTerm({ title: field.title });
  return (
    <Grouped field={field} path={path}>
      {chosenIds.length > 0 && (
        <ul class="chosen">
          {chosenIds.map((termId) => {
            const title = terms.find((term) => term.id === termId)?.title ?? termId;
            return (
              <li key={termId}>
                <button
                  type="button"
                  aria-label={contributeMessages.of({ action: contributeMessages.remove, title })}
                  onClick={() => setChosen(termId, false)}
                >
                  {title} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <TermSelect
        field={field}
        terms={remainingTerms}
        value=""
        label={label}
        onChoose={(termId: string) => termId !== "" && setChosen(termId, true)}
        aria-label={label}
      />
    </Grouped>
  );
}

interface SelectProps extends Omit<JSX.IntrinsicElements["select"], "label" | "value"> {
  readonly field: Field;
  readonly terms: readonly Pick<Term, "id" | "title">[];
  /** Id of the chosen term, or "". The dropdown goes back to it after each choice. */
  readonly value: string;
  /** Text of the empty option. */
  readonly label: string;
  /** Called with the id of a term, or "" for the empty option. */
  readonly onChoose: (id: string) => void;
}

/**
 * Dropdown of terms after an empty option; more than `maxCheckboxes` (40) are sorted by title. For countries and languages, also
 * a field to find one by typing. Both call `onChoose` with the id.
 */
function TermSelect({ field, terms, value, label, onChoose, ...selectAttributes }: SelectProps) {
  const { title, vocabulary = "" } = field;
  const facet = facetByVocabulary[vocabulary];
  const isLong = terms.length > maxCheckboxes;
  const options = isLong ? [...terms].sort((a, b) => format.compare(a.title, b.title)) : terms;
  /** Reports the chosen id, and sets the dropdown back to `value`. */
  const choose = ({ currentTarget }: { currentTarget: HTMLSelectElement }) => {
    onChoose(currentTarget.value);
    currentTarget.value = value;
  };
  return (
    <>
      <select {...selectAttributes} class="select" value={value} onChange={choose}>
        <option value="">{label}</option>
        {options.map((term) => (
          <option key={term.id} value={term.id}>
            {term.title}
          </option>
        ))}
      </select>
      {facet !== undefined && (
        <TypeToFind
          terms={() => terms.map(({ id, title: name }) => ({ value: id, title: name, facet, id }))}
          label={contributeMessages.findTerm({ title })}
          placeholder={contributeMessages.findTermShort}
          class="input"
          onFind={onChoose}
        />
      )}
    </>
  );
}

const TypeToFind = lazyComponent(() => import("../directory/TypeToFind.tsx").then((module) => module.TypeToFind));

/** Facets with the other names of the terms, for the vocabularies whose terms can be found by typing. */
const facetByVocabulary: Readonly<Record<string, string>> = { country: "countries", language: "languages" };
