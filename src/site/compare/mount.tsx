import { render } from "preact";
import { compareMessagesFor } from "./words.ts";
import { directoryMessagesFor } from "../directory/words.ts";
import { shortlistMessagesFor } from "../shortlist/words.ts";
import { CompareIsland, type Props } from "./CompareIsland.tsx";

/* Mounted by hand: an astro-island names itself by the path of the repository, so that two clones would differ. */
const root = document.querySelector<HTMLElement>("[data-compare]");
const language = document.documentElement.lang;
if (root !== null)
  render(
    <CompareIsland
      words={compareMessagesFor(language)}
      rowWords={directoryMessagesFor(language)}
      listWords={shortlistMessagesFor(language)}
      titles={JSON.parse(root.dataset["titles"] ?? "{}") as Props["titles"]}
    />,
    root,
  );
