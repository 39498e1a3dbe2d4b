import type { NameIndex } from "../../core/search/names.ts";
import { suggestNames, type Suggestion } from "../../core/search/suggest.ts";
import { readNames } from "../directory/read-index.ts";
import { englishAttributes } from "../language/page-language.ts";
import { href } from "../ui/href.ts";
import { searchScriptMessages } from "./words.ts";

/*
 * Suggestions below a search field, as WAI-ARIA's combobox with a listbox: the focus stays in the field, and arrow keys choose.
 * Nothing is chosen until the reader does so; until then, Enter searches.
 */

/** A field with suggestions. */
interface Combobox {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** Says the number of suggestions to screen readers. */
  readonly status: HTMLElement;
  /** Suggestions that are shown. */
  suggestions: readonly Suggestion[];
  /** Index of the chosen suggestion; −1 for none. */
  chosen: number;
  /** Number of times that suggestions were asked for or closed. What was asked for before the last time is not shown. */
  requestCount: number;
}

/**
 * Index of the suggestion that an arrow key chooses, by the key's name and from the one that is chosen. Down after the last and
 * Up before the first choose none (−1).
 */
const steps: Readonly<Record<string, (chosen: number, count: number) => number>> = {
  ArrowDown: (chosen, count) => (chosen + 1 < count ? chosen + 1 : -1),
  ArrowUp: (chosen, count) => (chosen < 0 ? count - 1 : chosen - 1),
};

/**
 * Suggests names below a field while it is typed into.
 *
 * If the names can't be loaded, nothing is suggested, and the field works as it does without.
 *
 * @param field with the role `combobox`, which names the list in `aria-controls`
 * @param list with the role `listbox`, empty and hidden
 * @param isTyped true if the reader typed before this started: then names are suggested at once
 */
export function startSuggestions(field: HTMLInputElement, list: HTMLElement, isTyped: boolean): void {
  const status = document.createElement("p");
  status.role = "status";
  status.className = "vh";
  list.after(status);
  const combobox: Combobox = { field, list, status, suggestions: [], chosen: -1, requestCount: 0 };
  const suggest = () => void suggestFor(combobox);
  field.addEventListener("input", suggest);
  field.addEventListener("keydown", (event) => pressKey(combobox, event));
  field.addEventListener("blur", () => close(combobox));
  field.form?.addEventListener("submit", () => close(combobox));
  // A press on a suggestion would take the focus from the field, and so close the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (option === null) return;
    follow(combobox.suggestions[[...list.children].indexOf(option)], ctrlKey || metaKey || shiftKey);
  });
  if (isTyped && document.activeElement === field) suggest();
}

/**
 * Shows the suggestions for what the field has. Does nothing if the reader typed on, searched, left the field or closed the list
 * while the names were loaded.
 */
async function suggestFor(combobox: Combobox): Promise<void> {
  const request = ++combobox.requestCount;
  const names = await readNames().catch((): NameIndex => []);
  if (request === combobox.requestCount) show(combobox, suggestNames(names, combobox.field.value));
}

/** Hides the suggestions, and drops those that are being loaded. */
function close(combobox: Combobox): void {
  combobox.requestCount++;
  show(combobox, []);
}

/** Shows suggestions with none chosen, and says their number; an empty list is hidden. */
function show(combobox: Combobox, suggestions: readonly Suggestion[]): void {
  const { field, list, status } = combobox;
  const count = suggestions.length;
  status.textContent = count === 0 ? "" : searchScriptMessages.suggestionCount({ count });
  combobox.suggestions = suggestions;
  list.replaceChildren(...suggestions.map((suggestion, index) => buildOption(suggestion, `${list.id}-${index}`)));
  list.hidden = suggestions.length === 0;
  field.ariaExpanded = String(!list.hidden);
  choose(combobox, -1);
}

/**
 * Builds the option of a suggestion: its title, the other name that fits in brackets, and its kind. Names of listings are marked
 * as English on other pages.
 */
function buildOption({ title, otherName, kind }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.role = "option";
  option.ariaSelected = "false";
  const name = document.createElement("bdi");
  name.textContent = title;
  const other = document.createElement("bdi");
  other.textContent = otherName ?? "";
  const label = document.createElement("span");
  label.append(name, ...(otherName === undefined ? [] : [" (", other, ")"]));
  const language = kind === "entity" || kind === "tool" ? englishAttributes.lang : undefined;
  if (language !== undefined) label.lang = language;
  const category = document.createElement("span");
  category.className = "label";
  category.textContent = searchScriptMessages.suggestedKinds[kind as keyof typeof searchScriptMessages.suggestedKinds];
  option.append(label, " ", category);
  return option;
}

/** Chooses a suggestion by its index, or none with −1, and shows it where the list scrolls. */
function choose(combobox: Combobox, index: number): void {
  const { field, list } = combobox;
  combobox.chosen = index;
  for (const [position, option] of [...list.children].entries()) option.ariaSelected = String(position === index);
  const option = list.children[index];
  if (option === undefined) return field.removeAttribute("aria-activedescendant");
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

/**
 * Moves the choice on Down and Up, goes to the chosen suggestion on Enter, closes the list on Escape and Alt+Up, and opens it on
 * Down. Other keys edit the text, which ends the choice.
 */
function pressKey(combobox: Combobox, event: KeyboardEvent): void {
  const { suggestions, chosen, list } = combobox;
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  if (list.hidden) {
    if (event.key === "Enter" || event.key === "Escape") close(combobox);
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    void suggestFor(combobox);
    return;
  }
  const step = event.altKey ? undefined : steps[event.key];
  const isClosing = event.key === "Escape" || (event.altKey && event.key === "ArrowUp");
  const isFollowing = event.key === "Enter" && chosen >= 0;
  if (step !== undefined || isClosing || isFollowing) event.preventDefault();
  if (step !== undefined) choose(combobox, step(chosen, suggestions.length));
  else if (isClosing) close(combobox);
  else if (isFollowing) follow(suggestions[chosen]);
  else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) choose(combobox, -1);
}

/** Opens the page of a suggestion, in a new tab as a link does after a press with Ctrl, Meta or Shift. */
function follow(suggestion: Suggestion | undefined, isInNewTab = false): void {
  if (suggestion === undefined) return;
  const address = href(suggestion.address);
  if (isInNewTab) open(address, "_blank", "noopener");
  else location.assign(address);
}
