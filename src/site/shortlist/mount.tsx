import { render } from "preact";
import { directoryMessagesFor } from "../directory/words.ts";
import { shortlistMessagesFor } from "./words.ts";
import { ShortlistIsland } from "./ShortlistIsland.tsx";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-shortlist-page]");
const language = document.documentElement.lang;
if (root !== null)
  render(<ShortlistIsland words={shortlistMessagesFor(language)} rowWords={directoryMessagesFor(language)} />, root);
