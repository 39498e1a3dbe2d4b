import { h, render } from "preact";
import { MatchPage } from "./MatchPage.tsx";
import type { MatchWords } from "./words.ts";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-match]");
if (root !== null) {
  const words = JSON.parse(root.textContent || "{}") as MatchWords;
  root.replaceChildren();
  render(h(MatchPage, { words }), root);
}
