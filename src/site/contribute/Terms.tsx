import type { Field } from "../../dataset/fields.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { format } from "../../core/language/page-format.ts";
import { isList, partAt } from "../../core/contribute/form-state.ts";
import { offeredTerms } from "../../core/contribute/questions.ts";
import { lazy } from "../ui/lazy.tsx";
import { Choice } from "./Choice.tsx";
import { Grouped, Labelled } from "./Labelled.tsx";
import { idAt, useForm, type Path } from "./context.ts";

interface Props {
  readonly field: Field;
  readonly path: Path;
}

/** More terms than these are chosen from a list. */
const mostBoxes = 40;
const mostRadios = 6;

/** One term: each with its meaning where there are few, else a list. */
export function OneTerm({ field, path }: Props) {
  const { answers, set, leave, words, problemsAt } = useForm();
  const { terms } = vocabularyByName(field.vocabulary ?? "");
  const value = String(partAt(answers, path) ?? "");
  const id = idAt(path);
  if (terms.length <= mostRadios)
    return (
      <Grouped field={field} path={path}>
        {terms.map((term) => (
          <Choice
            key={term.id}
            type="radio"
            term={term}
            name={id}
            isChosen={value === term.id}
            onChange={() => {
              set(path, term.id);
              leave(path);
            }}
          />
        ))}
      </Grouped>
    );
  return (
    <Labelled field={field} path={path}>
      <select
        id={id}
        class="select"
        value={value}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={problemsAt(path).some(({ isError }) => isError) || undefined}
        onChange={({ currentTarget }) => set(path, currentTarget.value)}
        onBlur={() => leave(path)}
      >
        <option value="">{words.choose}</option>
        {inOrder(terms).map((term) => (
          <option key={term.id} value={term.id}>
            {term.title}
          </option>
        ))}
      </select>
      <FindByTyping field={field} terms={terms} onFind={(term) => set(path, term)} />
      <p class="hint">{terms.find((term) => term.id === value)?.description}</p>
    </Labelled>
  );
}

/** Several terms: a box each, or a list to choose from where there are very many. */
export function Terms({ field, path }: Props) {
  const { answers, set, leave } = useForm();
  const part = partAt(answers, path);
  const chosen = isList(part) ? part.map(String) : [];
  const terms = offeredTerms(vocabularyByName(field.vocabulary ?? "").terms, chosen, answers);
  const choose = (id: string, isChosen: boolean) => {
    set(path, isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
    leave(path);
  };
  if (terms.length > mostBoxes) return <Chosen field={field} path={path} {...{ terms, chosen, choose }} />;
  return (
    <Grouped field={field} path={path}>
      <div class="choices">
        {terms.map((term) => (
          <Choice
            key={term.id}
            type="checkbox"
            term={term}
            name={`${idAt(path)}-${term.id}`}
            isChosen={chosen.includes(term.id)}
            onChange={(isChosen) => choose(term.id, isChosen)}
          />
        ))}
      </div>
    </Grouped>
  );
}

interface ChosenProps extends Props {
  readonly terms: readonly Pick<Term, "id" | "title">[];
  readonly chosen: readonly string[];
  readonly choose: (id: string, isChosen: boolean) => void;
}

/** What is chosen, each with a way to take it out, and a list of the rest. */
export function Chosen({ field, path, terms, chosen, choose }: ChosenProps) {
  const { words } = useForm();
  const titles = new Map(terms.map(({ id, title }) => [id, title]));
  return (
    <Grouped field={field} path={path}>
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-label={words.of({ action: words.remove, title: titles.get(id) ?? id })}
                onClick={() => choose(id, false)}
              >
                {titles.get(id) ?? id} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        class="select"
        aria-label={words.addTerm({ title: field.title })}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== "") choose(currentTarget.value, true);
          currentTarget.value = "";
        }}
      >
        <option value="">{words.addTerm({ title: field.title })}</option>
        {inOrder(terms)
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </select>
      <FindByTyping
        field={field}
        terms={terms.filter(({ id }) => !chosen.includes(id))}
        onFind={(term) => choose(term, true)}
      />
    </Grouped>
  );
}

interface FindProps {
  readonly field: Field;
  readonly terms: readonly Pick<Term, "id" | "title">[];
  readonly onFind: (id: string) => void;
}

/** A field to find a country or a language by typing: few find theirs among hundreds. */
function FindByTyping({ field: { title, vocabulary = "" }, terms, onFind }: FindProps) {
  const { words } = useForm();
  const facet = facetByVocabulary[vocabulary];
  if (facet === undefined) return null;
  return (
    <TypeToFind
      terms={() => terms.map(({ id, title: name }) => ({ value: id, title: name, facet, id }))}
      label={words.findTerm({ title })}
      placeholder={words.findTermShort}
      class="input"
      onFind={onFind}
    />
  );
}

const TypeToFind = lazy(() => import("../directory/TypeToFind.tsx").then((module) => module.TypeToFind));

const facetByVocabulary: Readonly<Record<string, string>> = { country: "countries", language: "languages" };

/** Long lists are looked through by title. */
function inOrder<Item extends Pick<Term, "title">>(terms: readonly Item[]): readonly Item[] {
  if (terms.length <= mostBoxes) return terms;
  return [...terms].sort((a, b) => format.compare(a.title, b.title));
}
