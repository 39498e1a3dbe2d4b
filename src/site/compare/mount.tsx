import { render } from "preact";
import { compareWords } from "./words.en.ts";
import { directoryWords } from "../directory/words.en.ts";
import { shortlistWords } from "../shortlist/words.en.ts";
import { CompareIsland, type Props } from "./CompareIsland.tsx";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-compare]");
if (root !== null)
  render(
    <CompareIsland
      words={compareWords}
      rowWords={directoryWords}
      listWords={shortlistWords}
      titles={JSON.parse(root.dataset["titles"] ?? "{}") as Props["titles"]}
    />,
    root,
  );
