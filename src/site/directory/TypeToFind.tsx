import { useId, useState } from "preact/hooks";
import { findTerms } from "../../core/facets/find-terms.ts";
import { useTermNames } from "./use-term-names.ts";

/** A term that can be found. */
export interface Findable {
  readonly value: string;
  readonly title: string;
  readonly facet: string;
  readonly id: string;
}

interface Props {
  /** Called once something is typed, so that a long list costs nothing before. */
  readonly terms: () => readonly Findable[];
  readonly label: string;
  readonly placeholder: string;
  readonly class: string;
  readonly onFind: (value: string) => void;
}

const mostShown = 8;

/**
 * A field beside a long list, to find a term of it by typing: by its title, by other names and in other languages. The browser
 * shows what is found. Choosing one of these, or pressing Enter, chooses the term.
 */
export function TypeToFind({ terms, label, placeholder, class: name, onFind }: Props) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const isTyped = typed.trim() !== "";
  const namesOf = useTermNames(isTyped);
  const all = new Map(isTyped ? terms().map((term) => [term.value, term]) : []);
  const namesOfValue = (value: string): readonly string[] => {
    const { title, facet, id: term } = all.get(value) as Findable;
    return [title, ...namesOf(facet, term)];
  };
  const found = isTyped ? findTerms([...all.keys()], namesOfValue, typed).slice(0, mostShown) : [];
  const choose = (value: string) => {
    setTyped("");
    onFind(value);
  };
  return (
    <>
      <input
        class={name}
        type="text"
        list={id}
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const chosen = isPicked(event) ? found.find((value) => all.get(value)?.title === text) : undefined;
          if (chosen === undefined) setTyped(text);
          else choose(chosen);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || found[0] === undefined) return;
          event.preventDefault();
          choose(found[0]);
        }}
      />
      <datalist id={id}>
        {found.map((value) => (
          // A browser offers what has the typed text in its label or its value: so a name by which it was found is its label.
          <option key={value} value={all.get(value)?.title} label={labelFor(namesOfValue(value), typed)} />
        ))}
      </datalist>
    </>
  );
}

/** Whether a text was picked from what is offered: who types "Niger" may go on. */
function isPicked(event: Event): boolean {
  return !("inputType" in event) || event.inputType === "insertReplacementText";
}

/** The name by which a term was found, if that is not its title. */
function labelFor(names: readonly string[], typed: string): string | undefined {
  const at = names.findIndex((name) => findTerms(["0"], () => [name], typed).length > 0);
  return at > 0 ? names[at] : undefined;
}
