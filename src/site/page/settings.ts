import words from "#words/page.json" with { type: "json" };

/*
 * What a reader chooses in the foot of a page. A button has `data-set="name value"`; without a value it is the default.
 */

/** Choices that the browser would not keep: they last until the page is left. */
const unkept = new Map<string, string>();

/** The browser's storage; undefined where it is blocked. */
export function findStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Reads what a reader chose; "" is the default. */
export function readSetting(name: string): string {
  return findStorage()?.getItem(name) ?? unkept.get(name) ?? "";
}

/** Keeps the choice of a button that was pressed. */
export function saveSetting(button: HTMLElement): void {
  const { name, value } = choiceOf(button);
  try {
    localStorage.setItem(name, value);
  } catch {
    unkept.set(name, value);
  }
}

/** Marks the buttons of what is chosen. */
export function showSettings(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-set]")) {
    const { name, value } = choiceOf(button);
    button.ariaPressed = String(readSetting(name) === value);
  }
}

/** Draws the buttons of all that a reader may set, which are of no use without this script. */
export function renderSettings(): void {
  const groups = Object.entries(words.settings).map(([name, { title, ...choices }]) => {
    const buttons = Object.entries(choices).map(
      ([value, word]) => `<button type="button" data-set="${name} ${value.replace("default", "")}">${word}</button>`,
    );
    return `<div class="setting" role="group" aria-label="${title}"><span aria-hidden="true">${title}</span>${buttons.join("")}</div>`;
  });
  for (const element of document.querySelectorAll(".settings")) element.innerHTML = groups.join("");
}

function choiceOf({ dataset }: HTMLElement): { readonly name: string; readonly value: string } {
  const [name = "", value = ""] = (dataset["set"] ?? "").split(" ");
  return { name, value };
}

/**
 * Runs inside every page before anything is drawn, so that nothing changes its colour or its place afterwards: sets the chosen
 * theme, and the class that makes room for what needs a script.
 */
export const inlineScript = `{
  const root = document.documentElement;
  root.className = "script";
  try {
    root.dataset.theme = localStorage.getItem("theme") ?? "";
  } catch {}
}`;

/** Sets the theme that is chosen now: here, or in another tab. */
export function applyTheme(): void {
  document.documentElement.dataset["theme"] = readSetting("theme");
}
