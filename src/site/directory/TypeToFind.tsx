import catalogue from "#words/type-to-find.json" with { type: "json" };
import { useId, useState } from "preact/hooks";
import { foldWords } from "../../core/facets/fold.ts";
import { findTerms, createNameLookup, type NamesOf } from "../../core/facets/find-terms.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import { readTermNames, useTermNames } from "./read-index.ts";

const typeToFindMessages = messagesOf("type-to-find", catalogue);

/** A term that the field finds. */
export interface FindableTerm {
  /** Identifies the term among those of the field; passed to `onFind`. */
  readonly value: string;
  readonly title: string;
  readonly facet: string;
  readonly id: string;
}

export interface Props {
  /** Returns the terms. Called only while there is a text, so that a long list costs nothing before. */
  readonly terms: () => readonly FindableTerm[];
  readonly label: string;
  readonly placeholder: string;
  readonly class: string;
  /**
   * Message that a text names no term, if the page shows it itself: its element's id, its text ("" without a message), and a
   * function that sets the text. If absent, the field shows the message below itself.
   */
  readonly message?: { readonly id: string; readonly text: string; readonly onMessage: (text: string) => void };
  /** Called with the value of the chosen term. The field is then empty again. */
  readonly onFind: (value: string) => void;
}

const maxSuggestions = 8;

/**
 * Field to find a term of a long list by its title, by other names and in other languages. The browser lists at most
 * `maxSuggestions` (8) matches.
 *
 * Picking a match chooses it. Enter chooses the term that the text names, else the first match. On leaving the field, the term
 * that the text names is chosen, else the match if there is only one. Its value goes to `onFind`, and the field is emptied.
 *
 * Otherwise the text stays, with a message: that nothing has this name, or the titles of up to three matches. An empty field does
 * nothing.
 */
export function TypeToFind({ terms, label, placeholder, class: name, message, onFind }: Props) {
  const [typed, setTyped] = useState("");
  const [localText, setLocalText] = useState("");
  const id = useId();
  const localMessage = { id: `${id}-message`, text: localText, onMessage: setLocalText };
  const { id: messageId, text: messageText, onMessage } = message ?? localMessage;
  const isTyped = typed.trim() !== "";
  const namesOf = useTermNames(isTyped);
  const allTerms = isTyped ? terms() : [];
  const suggestions = findMatches(allTerms, namesOf, typed).slice(0, maxSuggestions);
  const choose = ({ value }: FindableTerm) => {
    setTyped("");
    onMessage("");
    onFind(value);
  };
  const chooseTyped = async (isFirstEnough: boolean) => {
    if (!isTyped) return;
    const termNames = await Promise.all([readTermNames("own"), readTermNames("other")]);
    const loadedNamesOf = createNameLookup(...termNames);
    const matches = findMatches(allTerms, loadedNamesOf, typed);
    const exactMatch = matches.find((term) => isNamed(term, loadedNamesOf, typed));
    const bestMatch = isFirstEnough || matches.length === 1 ? matches[0] : undefined;
    const term = exactMatch ?? bestMatch;
    if (term === undefined) onMessage(formatUnclearText(typed, matches));
    else choose(term);
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
        aria-invalid={messageText !== "" || undefined}
        aria-describedby={messageId}
        placeholder={placeholder}
        value={typed}
        data-typed={isTyped || undefined}
        onInput={(event) => {
          const { value } = event.currentTarget;
          const pickedTerm = isPicked(event) ? suggestions.find(({ title }) => title === value) : undefined;
          onMessage("");
          if (pickedTerm === undefined) setTyped(value);
          else choose(pickedTerm);
        }}
        onBlur={() => void chooseTyped(false)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !isTyped) return;
          event.preventDefault();
          void chooseTyped(true);
        }}
      />
      <datalist id={id}>
        {suggestions.map((term) => (
          // Browsers list options with the typed text in their label or value, so the label is the name that matched.
          <option key={term.value} value={term.title} label={findMatchingName(listNames(term, namesOf), typed)} />
        ))}
      </datalist>
      {message === undefined && (
        <span aria-live="polite" class="unfound" id={messageId}>
          {messageText}
        </span>
      )}
    </>
  );
}

/**
 * Returns the message for a text that chooses no term: "Nothing is called “xyz” here. Check the spelling, or choose from the
 * list.", or with matches "Several fit: Niger, Nigeria. Type more, or choose from the list." (the first three titles). White
 * space at the ends of the text is removed.
 */
function formatUnclearText(typed: string, matches: readonly FindableTerm[]): string {
  if (matches.length === 0) return typeToFindMessages.none({ text: typed.trim() });
  const titles = matches.slice(0, 3).map(({ title }) => title);
  return typeToFindMessages.several({ titles: titles.join(format.comma) });
}

/** Lists the names of a term, its title first. */
function listNames({ title, facet, id }: FindableTerm, namesOf: NamesOf): readonly string[] {
  return [title, ...namesOf(facet, id)];
}

/** Returns true if a text is a whole name of the term, regardless of case, accents and punctuation. */
function isNamed(term: FindableTerm, namesOf: NamesOf, text: string): boolean {
  return listNames(term, namesOf).some((name) => fold(name) === fold(text));
}

/**
 * Finds the terms with a name that contains the typed text: first those in which a word begins with it, each part in the order of
 * `terms`; see `findTerms`. All terms for a text without letters and digits. Of terms with the same value, only the last counts.
 */
function findMatches(terms: readonly FindableTerm[], namesOf: NamesOf, typed: string): FindableTerm[] {
  const termByValue = new Map(terms.map((term) => [term.value, term]));
  const termOf = (value: string) => termByValue.get(value) as FindableTerm;
  const values = findTerms([...termByValue.keys()], (value) => listNames(termOf(value), namesOf), typed);
  return values.map(termOf);
}

/** Returns a text as one line of folded words: "São Tomé" → "sao tome". "" without letters and digits. */
function fold(text: string): string {
  return foldWords(text).join(" ");
}

/**
 * Returns true if an input event comes from the browser's list of matches, not from the keyboard: it has no `inputType`, or
 * "insertReplacementText". Typing "Niger" must not choose it, since the reader may go on to "Nigeria".
 */
function isPicked(event: Event): boolean {
  return !("inputType" in event) || event.inputType === "insertReplacementText";
}

/**
 * Returns the first name that contains the typed text (see `findTerms`). Undefined if that is the title, which comes first, or if
 * no name does. In a name other than the title, the text may begin within a word here.
 */
function findMatchingName(names: readonly string[], typed: string): string | undefined {
  const index = names.findIndex((name) => findTerms(["0"], () => [name], typed).length > 0);
  return index > 0 ? names[index] : undefined;
}
