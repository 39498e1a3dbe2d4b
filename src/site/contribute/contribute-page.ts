import { h, render } from "preact";
import type { Channels } from "../../core/contribute/channels.ts";
import { contributeWords } from "./words.en.ts";
import { Contribute } from "./Contribute.tsx";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-contribute]");
if (root !== null) {
  const channels = JSON.parse(root.dataset["contribute"] || "{}") as Channels;
  root.replaceChildren();
  render(h(Contribute, { channels, words: contributeWords }), root);
}
