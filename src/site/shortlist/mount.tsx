import { render } from "preact";
import { directoryWords } from "../directory/words.en.ts";
import { shortlistWords } from "./words.en.ts";
import { ShortlistIsland } from "./ShortlistIsland.tsx";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-shortlist-page]");
if (root !== null) render(<ShortlistIsland words={shortlistWords} rowWords={directoryWords} />, root);
