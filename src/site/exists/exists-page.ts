import { h, render } from "preact";
import { ExistsPage } from "./ExistsPage.tsx";
import type { ExistsWords } from "./words.ts";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-exists]");
if (root !== null) render(h(ExistsPage, { words: JSON.parse(root.dataset["words"] ?? "{}") as ExistsWords }), root);
