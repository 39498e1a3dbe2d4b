import type { JSX } from "preact";
import type { Field } from "../../dataset/fields.ts";
import type { Term } from "../../dataset/vocabularies.ts";
import { format } from "../../core/language/page-format.ts";
import { isList } from "../../core/contribute/form-state.ts";
import { listOfferedTerms } from "../../core/contribute/questions.ts";
import { lazyComponent } from "../ui/lazy-component.tsx";
import { Choice, Grouped, Labelled } from "./Labelled.tsx";
import { useAnswer, useForm, type FieldProps } from "./context.ts";
import { contributeMessages as words } from "./words.ts";

/** More terms than these are chosen from a list. */
const mostBoxes = 40;
const mostRadios = 6;

/** One term: each with its meaning where there are few, else a list. */
export function OneTerm({ field, path }: FieldProps) {
  const { answers, action } = useForm();
  const { id, part = "", isWrong, setPart } = useAnswer(path);
  const terms = listOfferedTerms(field, [], answers, action === "ended");
  if (terms.length <= mostRadios)
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
        label={words.choose}
        onChoose={setPart}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={isWrong || undefined}
      />
      <p class="hint">{terms.find((term) => term.id === part)?.description}</p>
    </Labelled>
  );
}

/** Several terms: a box each, or where there are very many, what is chosen, each with a way to take it out, and a list of the rest. */
export function Terms({ field, path }: FieldProps) {
  const { answers, action } = useForm();
  const { id, part, setPart } = useAnswer(path);
  const chosen = isList(part) ? part.map(String) : [];
  const terms = listOfferedTerms(field, chosen, answers, action === "ended");
  const choose = (term: string, isChosen = true) => {
    const others = chosen.filter((each) => each !== term);
    setPart(isChosen ? [...others, term] : others);
  };
  if (terms.length <= mostBoxes)
    return (
      <Grouped field={field} path={path}>
        <div class="choices">
          {terms.map((term) => (
            <Choice
              key={term.id}
              title={term.title}
              text={term.description}
              name={`${id}-${term.id}`}
              isChosen={chosen.includes(term.id)}
              onChange={(isChosen) => choose(term.id, isChosen)}
            />
          ))}
        </div>
      </Grouped>
    );
  const rest = terms.filter((term) => !chosen.includes(term.id));
  const label = words.addTerm({ title: field.title });
  return (
    <Grouped field={field} path={path}>
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((each) => {
            const title = terms.find((term) => term.id === each)?.title ?? each;
            return (
              <li key={each}>
                <button
                  type="button"
                  aria-label={words.of({ action: words.remove, title })}
                  onClick={() => choose(each, false)}
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
        terms={rest}
        value=""
        label={label}
        onChoose={(term: string) => term !== "" && choose(term)}
        aria-label={label}
      />
    </Grouped>
  );
}

interface SelectProps extends Omit<JSX.IntrinsicElements["select"], "label" | "value"> {
  readonly field: Field;
  readonly terms: readonly Pick<Term, "id" | "title">[];
  readonly value: string;
  /** Of the empty option. */
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** A list of terms, long ones by title; and for a country or a language a field to type in: few find theirs among hundreds. */
function TermSelect({ field: { title, vocabulary = "" }, terms, value, label, onChoose, ...rest }: SelectProps) {
  const facet = facetByVocabulary[vocabulary];
  const inOrder = terms.length > mostBoxes ? [...terms].sort((a, b) => format.compare(a.title, b.title)) : terms;
  const choose = ({ currentTarget }: { currentTarget: HTMLSelectElement }) => {
    onChoose(currentTarget.value);
    currentTarget.value = value;
  };
  return (
    <>
      <select {...rest} class="select" value={value} onChange={choose}>
        <option value="">{label}</option>
        {inOrder.map((term) => (
          <option key={term.id} value={term.id}>
            {term.title}
          </option>
        ))}
      </select>
      {facet !== undefined && (
        <TypeToFind
          terms={() => terms.map(({ id, title: name }) => ({ value: id, title: name, facet, id }))}
          label={words.findTerm({ title })}
          placeholder={words.findTermShort}
          class="input"
          onFind={onChoose}
        />
      )}
    </>
  );
}

const TypeToFind = lazyComponent(() => import("../directory/TypeToFind.tsx").then((module) => module.TypeToFind));

const facetByVocabulary: Readonly<Record<string, string>> = { country: "countries", language: "languages" };
