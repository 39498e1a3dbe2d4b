import { pageMessages } from "./words.ts";

/*
 * The reader's settings, whose buttons are at the foot of each page. A button has `data-set="theme dark"`: the name of the
 * setting and the value that it sets. `data-set="theme "` sets the default, which is the value "".
 */

/** Settings by name that the browser refused to store. They last until the page is left. */
const unsavedSettings = new Map<string, string>();

/** Returns the browser's `localStorage`, or undefined if the browser blocks it. It may still refuse to store a text. */
export function findStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Returns the value of a setting, such as "dark" for "theme": the stored one, else that of this page if the browser refused to
 * store it. "" is the default, and the value of an unknown setting.
 */
export function readSetting(name: string): string {
  return findStorage()?.getItem(name) ?? unsavedSettings.get(name) ?? "";
}

/** Stores the setting of a pressed button, `data-set="theme dark"`; until the page is left if the browser refuses to store it. */
export function saveSetting(button: HTMLElement): void {
  const { name, value } = parseSetting(button);
  try {
    localStorage.setItem(name, value);
  } catch {
    unsavedSettings.set(name, value);
  }
}

/** Sets `aria-pressed` of all setting buttons: "true" if the button's value is the current one, else "false". */
export function showSettings(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-set]")) {
    const { name, value } = parseSetting(button);
    button.ariaPressed = String(readSetting(name) === value);
  }
}

/**
 * Fills `.settings` elements with a group of buttons for each setting: theme (system, light, dark), search key (on, off) and
 * offline reading (on, off). The button of the default has the value "". They are not in the HTML, since they need this script.
 */
export function renderSettings(): void {
  const groups = Object.entries(pageMessages.settings).map(([name, { title, ...labels }]) => {
    const buttons = Object.entries(labels).map(([key, label]) => {
      const value = key.replace("default", "");
      return `<button type="button" data-set="${name} ${value}">${label}</button>`;
    });
    return `<div class="setting" role="group" aria-label="${title}"><span aria-hidden="true">${title}</span>${buttons.join("")}</div>`;
  });
  for (const element of document.querySelectorAll(".settings")) element.innerHTML = groups.join("");
}

/** Parses a button's `data-set`: "theme dark" gives `{name: "theme", value: "dark"}`, "theme " the value "". */
function parseSetting({ dataset }: HTMLElement): { readonly name: string; readonly value: string } {
  const [name = "", value = ""] = (dataset["set"] ?? "").split(" ");
  return { name, value };
}

/**
 * Script inside the head of every page. It runs before the first paint, so that no colour and no position changes afterwards: it
 * sets the stored theme, and the class `script`, which makes room for what needs a script. Line breaks, which each page would
 * carry, are left out.
 */
export const inlineScript = `{
  const root = document.documentElement;
  root.className = "script";
  try {
    root.dataset.theme = localStorage.getItem("theme") ?? "";
  } catch {}
}`.replaceAll(/\n\s*/g, "");

/**
 * Sets `data-theme` of the page to the current setting, "light", "dark" or "" (as the system), which this or another tab may have
 * changed.
 */
export function applyTheme(): void {
  document.documentElement.dataset["theme"] = readSetting("theme");
}
