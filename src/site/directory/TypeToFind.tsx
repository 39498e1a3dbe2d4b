import catalogue from "#words/type-to-find.json" with { type: "json" };
import { useId, useState } from "preact/hooks";
import { foldWords } from "../../core/facets/fold.ts";
import { findTerms, createNameLookup, type NamesOf } from "../../core/facets/find-terms.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import { readTermNames, useTermNames } from "./read-index.ts";

const words = messagesOf("type-to-find", catalogue);

export interface FindableTerm {
  readonly value: string;
  readonly title: string;
  readonly facet: string;
  readonly id: string;
}

export interface Props {
  /** Called once something is typed, so that a long list costs nothing before. */
  readonly terms: () => readonly FindableTerm[];
  readonly label: string;
  readonly placeholder: string;
  readonly class: string;
  /** The message about a text that names no term, where the page shows it: the element's id, its text and what sets that. */
  readonly message?: { readonly id: string; readonly text: string; readonly onMessage: (text: string) => void };
  readonly onFind: (value: string) => void;
}

const mostShown = 8;

/**
 * A field beside a long list, to find a term of it by typing: by its title, by other names and in other languages. The browser
 * shows what is found. Choosing one of these, pressing Enter or leaving the field chooses the term; what names none, or several,
 * stays in the field, with a message.
 */
export function TypeToFind({ terms, label, placeholder, class: name, message, onFind }: Props) {
  const [typed, setTyped] = useState("");
  const [ownText, setOwnText] = useState("");
  const id = useId();
  const { id: messageId, text, onMessage } = message ?? { id: `${id}-message`, text: ownText, onMessage: setOwnText };
  const isTyped = typed.trim() !== "";
  const namesOf = useTermNames(isTyped);
  const all = isTyped ? terms() : [];
  const found = find(all, namesOf, typed).slice(0, mostShown);
  const choose = ({ value }: FindableTerm) => {
    setTyped("");
    onMessage("");
    onFind(value);
  };
  /** @param isFirst whether the first of several is meant */
  const settle = async (isFirst: boolean) => {
    if (!isTyped) return;
    const names = createNameLookup(...(await Promise.all([readTermNames("own"), readTermNames("other")])));
    const matches = find(all, names, typed);
    const exact = matches.find((term) => namesOfTerm(term, names).some((each) => fold(each) === fold(typed)));
    const chosen = exact ?? (isFirst || matches.length === 1 ? matches[0] : undefined);
    if (chosen !== undefined) return choose(chosen);
    const some = matches.slice(0, 3).map(({ title }) => title);
    onMessage(
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
        aria-invalid={text !== "" || undefined}
        aria-describedby={messageId}
        placeholder={placeholder}
        value={typed}
        data-typed={isTyped || undefined}
        onInput={(event) => {
          const { value } = event.currentTarget;
          const chosen = isPicked(event) ? found.find(({ title }) => title === value) : undefined;
          onMessage("");
          if (chosen === undefined) setTyped(value);
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
      {message === undefined && (
        <span aria-live="polite" class="unfound" id={messageId}>
          {text}
        </span>
      )}
    </>
  );
}

function namesOfTerm({ title, facet, id }: FindableTerm, namesOf: NamesOf): readonly string[] {
  return [title, ...namesOf(facet, id)];
}

function find(terms: readonly FindableTerm[], namesOf: NamesOf, typed: string): FindableTerm[] {
  const byValue = new Map(terms.map((term) => [term.value, term]));
  const found = findTerms(
    [...byValue.keys()],
    (value) => namesOfTerm(byValue.get(value) as FindableTerm, namesOf),
    typed,
  );
  return found.map((value) => byValue.get(value) as FindableTerm);
}

function fold(text: string): string {
  return foldWords(text).join(" ");
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
