import catalogue from "#words/type-to-find.json" with { type: "json" };
import { useEffect, useId, useState } from "preact/hooks";
import { plainWordsOf } from "../../core/facets/fold.ts";
import { findTerms, namesFrom, type NamesOf } from "../../core/facets/find-terms.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import { readTermNames, useTermNames } from "./read-index.ts";

const words = messagesOf("type-to-find", catalogue);

export interface Findable {
  readonly value: string;
  readonly title: string;
  readonly facet: string;
  readonly id: string;
}

export interface Props {
  /** Called once something is typed, so that a long list costs nothing before. */
  readonly terms: () => readonly Findable[];
  readonly label: string;
  readonly placeholder: string;
  readonly class: string;
  /** The element that says what names no term, if that is not the field's own: its id, and what shows the message. */
  readonly said?: { readonly id: string; readonly onSay: (message: string) => void };
  readonly onFind: (value: string) => void;
}

const mostShown = 8;

/**
 * A field beside a long list, to find a term of it by typing: by its title, by other names and in other languages. The browser
 * shows what is found. Choosing one of these, pressing Enter or leaving the field chooses the term; what names none, or several,
 * stays in the field and is said.
 */
export function TypeToFind({ terms, label, placeholder, class: name, said, onFind }: Props) {
  const [typed, setTyped] = useState("");
  const [message, setMessage] = useState("");
  const id = useId();
  useEffect(() => said?.onSay(message), [message]);
  const isTyped = typed.trim() !== "";
  const namesOf = useTermNames(isTyped);
  const all = isTyped ? terms() : [];
  const found = find(all, namesOf, typed).slice(0, mostShown);
  const choose = ({ value }: Findable) => {
    setTyped("");
    setMessage("");
    onFind(value);
  };
  /** @param isFirst whether the first of several is meant */
  const settle = async (isFirst: boolean) => {
    if (!isTyped) return;
    const names = namesFrom(...(await Promise.all([readTermNames("own"), readTermNames("other")])));
    const matches = find(all, names, typed);
    const exact = matches.find((term) => namesOfTerm(term, names).some((each) => fold(each) === fold(typed)));
    const chosen = exact ?? (isFirst || matches.length === 1 ? matches[0] : undefined);
    if (chosen !== undefined) return choose(chosen);
    const some = matches.slice(0, 3).map(({ title }) => title);
    setMessage(
      some.length === 0 ? words.none({ text: typed.trim() }) : words.several({ some: some.join(format.comma) }),
    );
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
        aria-invalid={message !== "" || undefined}
        aria-describedby={said?.id ?? `${id}-said`}
        placeholder={placeholder}
        value={typed}
        data-typed={isTyped || undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const chosen = isPicked(event) ? found.find(({ title }) => title === text) : undefined;
          setMessage("");
          if (chosen === undefined) setTyped(text);
          else choose(chosen);
        }}
        onBlur={() => void settle(false)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !isTyped) return;
          event.preventDefault();
          void settle(true);
        }}
      />
      <datalist id={id}>
        {found.map((term) => (
          // A browser offers what has the typed text in its label or its value: so a name by which it was found is its label.
          <option key={term.value} value={term.title} label={labelFor(namesOfTerm(term, namesOf), typed)} />
        ))}
      </datalist>
      {said === undefined && (
        <span aria-live="polite" class="unfound" id={`${id}-said`}>
          {message}
        </span>
      )}
    </>
  );
}

function namesOfTerm({ title, facet, id }: Findable, namesOf: NamesOf): readonly string[] {
  return [title, ...namesOf(facet, id)];
}

function find(terms: readonly Findable[], namesOf: NamesOf, typed: string): Findable[] {
  const byValue = new Map(terms.map((term) => [term.value, term]));
  const found = findTerms([...byValue.keys()], (value) => namesOfTerm(byValue.get(value) as Findable, namesOf), typed);
  return found.map((value) => byValue.get(value) as Findable);
}

function fold(text: string): string {
  return plainWordsOf(text).join(" ");
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
