import { render } from "preact";
import type { Kind } from "../../dataset/model.ts";
import { directoryWords } from "./words.en.ts";
import { DirectoryIsland } from "./DirectoryIsland.tsx";
import { readEngine } from "./read-index.ts";

/*
 * Mounted by hand: astro-island names a component by a hash of its absolute path, so that two folders would build
 * different bytes.
 */
const root = document.querySelector<HTMLElement>("[data-directory]");
const list = document.querySelector<HTMLElement>("[data-list]");
if (root !== null && list !== null) void mount(root, list);

/** Where the index can't be had, the page stays as it is without script. */
async function mount(root: HTMLElement, list: HTMLElement): Promise<void> {
  const engine = await readEngine(root.dataset["directory"] as Kind);
  root.replaceChildren();
  if (engine === undefined) return root.classList.add("failed");
  const words = directoryWords;
  render(<DirectoryIsland loaded={engine} words={words} list={list} />, root);
}
