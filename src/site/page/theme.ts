import { shortlistKey } from "../../core/shortlist/references.ts";
import { readChoice } from "./choices.ts";

/**
 * Runs inside every page before anything is drawn, so that nothing changes its colour or its place afterwards: sets the chosen
 * theme, and the classes that make room for what needs a script and for a shortlist.
 */
export const inlineScript = `{
  const root = document.documentElement;
  root.className = "script";
  try {
    root.dataset.theme = localStorage.getItem("theme") ?? "";
    if (localStorage.getItem("${shortlistKey}")) root.className += " has-kept";
  } catch {}
}`;

/** Sets the theme that is chosen now: here, or in another tab. */
export function showTheme(): void {
  document.documentElement.dataset["theme"] = readChoice("theme");
}
