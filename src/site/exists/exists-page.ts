import { h, render } from "preact";
import { ExistsPage } from "./ExistsPage.tsx";
import type { ExistsWords } from "./exists-words.ts";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-exists]");
if (root !== null) {
  const words = JSON.parse(root.textContent || "{}") as ExistsWords;
  root.replaceChildren();
  render(h(ExistsPage, { words }), root);
}
