import type { Reference } from "../../dataset/model.ts";
import { readShortlist } from "../page/shortlist.ts";
import { rowsMessages } from "./words.ts";

interface Props {
  reference: Reference;
  /** Name of the listing, for readers who do not see it beside the button. */
  name: string;
}

/**
 * Button that adds a listing to the reader's shortlist or removes it: "Shortlist", with the listing's name for screen readers. In
 * the browser it is pressed if the listing is on the list; in HTML from the build it has no `aria-pressed` yet.
 *
 * The script of every page (`site/page`) handles its clicks and updates its state. Without that script it is hidden.
 */
export function ShortlistButton({ reference, name }: Props) {
  const isOnShortlist = import.meta.env.SSR ? undefined : readShortlist().includes(reference);
  return (
    <button type="button" class="keep" data-shortlist={reference} aria-pressed={isOnShortlist}>
      {rowsMessages.row.shortlist}
      <span class="vh">: {name}</span>
    </button>
  );
}
